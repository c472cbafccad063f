"""One step of a decoder that looks back: scores, softmax, weighted mean, next symbol."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, CELL, GATE, HIDDEN, INPUT, MUTED, NEUTRAL, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "encoder": "エンコーダー",
        "decoder": "デコーダー",
        "written": "書いた文字",
        "next": "次の文字",
        "scores": "① スコア",
        "scores_how": "内積 $q \\cdot h_j$",
        "weights": "② 重み",
        "weights_how": "softmax\n（合計 1）",
        "context": "③ 文脈ベクトル",
        "join": "つなげて Dense",
        "query": "クエリ",
        "sum": r"$c = \sum_j a_j\, h_j$",
        "note": "数字は説明用",
    },
    "en": {
        "encoder": "encoder",
        "decoder": "decoder",
        "written": "written",
        "next": "next",
        "scores": "① scores",
        "scores_how": "dot $q \\cdot h_j$",
        "weights": "② weights",
        "weights_how": "softmax\n(sum is 1)",
        "context": "③ context vector",
        "join": "concat, Dense",
        "query": "query",
        "sum": r"$c = \sum_j a_j\, h_j$",
        "note": "made-up numbers",
    },
}

WIDTH, HEIGHT = 10.7, 7.1
WORD = "camera"
SCORES = (-1.0, 0.5, 3.2, 2.5, -0.4, -1.8)
WEIGHTS = (0.01, 0.04, 0.62, 0.31, 0.02, 0.00)
FIRST, SPACING = 2.15, 0.95
LETTER_Y, STATE_Y, SCORE_Y, BAR_Y, CONTEXT_Y = 0.45, 1.45, 2.55, 3.5, 5.45
BAR = 1.0
QUERY_Y, FACTOR = 2.0, 0.2
DECODER_X = 9.1


def draw(text: dict[str, str]) -> Figure:
    """Draw the step with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    states = _encoder(ax, text)
    _decoder(ax, text)
    _scores(ax, text, states)
    _context(ax, text)
    return fig


def _encoder(ax: Axes, text: dict[str, str]) -> list[Shape]:
    """Letters and their states, from left to right."""
    states: list[Shape] = []
    for k, letter in enumerate(WORD):
        x = FIRST + k * SPACING
        name = style.box(ax, (x, LETTER_Y), (0.5, 0.46), letter, INPUT, fontsize=style.LARGE)
        state = style.box(ax, (x, STATE_Y), (0.6, 0.54), f"$h_{k + 1}$", HIDDEN, fontsize=18)
        style.arrow(ax, name.top, state.bottom, color=INPUT.line)
        if states:
            style.arrow(ax, states[-1].right, state.left, color=HIDDEN.line)
        states.append(state)
    style.label(ax, (0.15, STATE_Y), text["encoder"], align="left", color=HIDDEN.line)
    return states


def _decoder(ax: Axes, text: dict[str, str]) -> None:
    """What is written so far, and the state that asks."""
    written = style.box(ax, (DECODER_X, LETTER_Y), (0.6, 0.5), "カ", INPUT, fontsize=style.LARGE)
    query = style.box(ax, (DECODER_X, STATE_Y), (0.7, 0.54), "$q$", CELL, fontsize=18)
    style.arrow(ax, written.top, query.bottom, color=INPUT.line)
    style.arrow(ax, (DECODER_X - 0.95, STATE_Y), query.left, color=CELL.line)
    style.arrow(ax, query.right, (DECODER_X + 0.95, STATE_Y), color=CELL.line)
    style.label(ax, (DECODER_X + 0.45, LETTER_Y), text["written"], fontsize=13, align="left")
    style.label(ax, (DECODER_X + 0.45, 1.75), text["decoder"], align="left", color=CELL.line)


def _scores(ax: Axes, text: dict[str, str], states: list[Shape]) -> None:
    """A score for each state, and the weights that softmax makes of them."""
    for state, score, weight in zip(states, SCORES, WEIGHTS, strict=True):
        cell = style.box(ax, (state.x, SCORE_Y), (0.78, 0.46), f"${score:.1f}$", NEUTRAL)
        # The two factors of the product come in side by side.
        key, query_x = state.x - FACTOR, state.x + FACTOR
        style.arrow(ax, (key, state.top[1]), (key, cell.bottom[1]), color=HIDDEN.line)
        style.arrow(ax, (query_x, QUERY_Y), (query_x, cell.bottom[1]), color=CELL.line)
        style.arrow(ax, cell.top, (state.x, BAR_Y - 0.28), color=GATE.line)
        style.label(ax, (state.x, BAR_Y - 0.08), f"{weight:.2f}", fontsize=14)
        style.box(
            ax,
            (state.x, BAR_Y + 0.15 + weight * BAR / 2 + 0.01),
            (0.5, weight * BAR + 0.02),
            "",
            GATE,
            radius=0,
            linewidth=1.5,
        )
    rail = [(FIRST + FACTOR, QUERY_Y)]
    for state in states[1:]:  # over the states' own arrows
        rail += style.hop((state.x - FACTOR, QUERY_Y), radius=0.1)
    style.line(ax, *rail, (DECODER_X, QUERY_Y), color=CELL.line)
    right = states[-1].x + 0.39
    style.label(ax, (DECODER_X - 0.15, 2.22), text["query"], align="right", color=CELL.line)
    style.label(ax, (0.15, SCORE_Y + 0.15), text["scores"], align="left")
    style.label(ax, (0.15, SCORE_Y - 0.2), text["scores_how"], fontsize=14, align="left")
    style.label(ax, (0.15, BAR_Y + 0.55), text["weights"], align="left", color=GATE.line)
    how = text["weights_how"]
    style.label(ax, (0.15, BAR_Y + 0.03), how, fontsize=14, align="left")
    note = (right + 0.1, BAR_Y - 0.08)
    style.label(ax, note, text["note"], fontsize=13, align="left", color=MUTED.line)


def _context(ax: Axes, text: dict[str, str]) -> None:
    """The weighted mean, joined with the query, gives the next symbol."""
    middle = FIRST + 2.5 * SPACING
    context = style.box(ax, (middle, CONTEXT_Y), (2.0, 0.6), text["sum"], GATE, fontsize=16)
    for k, weight in enumerate(WEIGHTS):
        x = FIRST + k * SPACING
        start = (x, BAR_Y + 0.2 + weight * BAR)
        end = (middle + 0.3 * (k - 2.5), CONTEXT_Y - 0.3)
        wide = 1.0 + 7 * weight
        style.line(ax, start, end, color=GATE.line, linewidth=wide, zorder=1)
    style.label(ax, (0.15, CONTEXT_Y), text["context"], align="left", color=GATE.line)
    join = style.box(ax, (DECODER_X, CONTEXT_Y), (1.9, 0.6), text["join"], CANDIDATE)
    style.arrow(ax, context.right, join.left, color=GATE.line, linewidth=style.THICK)
    style.arrow(ax, (DECODER_X, STATE_Y + 0.27), join.bottom, color=CELL.line)
    out = style.box(ax, (DECODER_X, 6.5), (0.6, 0.5), "メ", CELL, fontsize=style.LARGE)
    style.arrow(ax, join.top, out.bottom, color=CANDIDATE.line)
    style.label(ax, (DECODER_X + 0.45, 6.5), text["next"], fontsize=13, align="left")
