"""The decoder's inputs: the right symbols while it learns, its own ones while it writes."""

from __future__ import annotations

from itertools import pairwise

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CELL, EMPHASIS, HIDDEN, INPUT, MUTED, Role, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "learn": "学習：教師強制",
        "write": "書くとき",
        "wanted": "正解",
        "answer": "モデルの答え",
        "given": "入力",
        "shift": "正解を 1 つ右へ",
        "own": "自分の答えが次の入力",
    },
    "en": {
        "learn": "learning: teacher forcing",
        "write": "writing",
        "wanted": "target",
        "answer": "model's answer",
        "given": "input",
        "shift": "target, one to the right",
        "own": "its own answer goes in",
    },
}

WIDTH, HEIGHT = 12.0, 5.4
STEP = 1.12
WANTED = ("カ", "メ", "ラ", "END")
FORCED = ("カ", "マ", "ラ", "END")  # wrong once, and back on the way
ALONE = ("カ", "マ", "ー", "ル")  # wrong, and lost
INPUT_Y, STATE_Y, ANSWER_Y, WANTED_Y, TITLE_Y = 0.95, 1.95, 2.95, 3.95, 5.0
LEARN_X, WRITE_X = 2.15, 7.9


def draw(text: dict[str, str]) -> Figure:
    """Draw both ways side by side with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    for y, name in ((INPUT_Y, "given"), (ANSWER_Y, "answer"), (WANTED_Y, "wanted")):
        style.label(ax, (0.1, y), text[name], align="left", color=MUTED.line)
    _learning(ax, text)
    _writing(ax, text)
    style.line(ax, (6.65, 0.2), (6.65, HEIGHT - 0.2), color=MUTED.fill)
    return fig


def _learning(ax: Axes, text: dict[str, str]) -> None:
    """Targets go in, whatever the model answers."""
    given = ("START", *WANTED[:-1])
    _, answers = _network(ax, LEARN_X, given, FORCED, bridges=False)
    for answer, symbol in zip(answers, WANTED, strict=True):
        wanted = style.box(ax, (answer.x, WANTED_Y), (0.8, 0.46), symbol, HIDDEN)
        style.arrow(ax, wanted.bottom, answer.top, color=HIDDEN.line, dashed=True)
    middle = LEARN_X + 1.5 * STEP
    style.label(ax, (middle, TITLE_Y), text["learn"], fontsize=style.TITLE)
    style.label(ax, (middle, 0.3), text["shift"], color=HIDDEN.line)


def _writing(ax: Axes, text: dict[str, str]) -> None:
    """Each answer is the next input."""
    given = ("START", *ALONE[:-1])
    entries, answers = _network(ax, WRITE_X, given, ALONE, bridges=True)
    for answer, entry in zip(answers[:-1], entries[1:], strict=True):
        x = (answer.x + entry.x) / 2
        style.arrow(
            ax,
            answer.right,
            (x, ANSWER_Y),
            (x, INPUT_Y + 0.33),
            (entry.x - 0.2, INPUT_Y + 0.23),
            color=EMPHASIS.line,
        )
    middle = WRITE_X + 1.5 * STEP
    style.label(ax, (middle, TITLE_Y), text["write"], fontsize=style.TITLE)
    style.label(ax, (middle, 0.3), text["own"], color=EMPHASIS.line)


def _network(
    ax: Axes, left: float, given: tuple[str, ...], answers: tuple[str, ...], *, bridges: bool
) -> tuple[list[Shape], list[Shape]]:
    """Four steps of the decoder; wrong answers are marked. bridges: over the answers' way back."""
    entries, states, outs = [], [], []
    for k, (symbol, answer) in enumerate(zip(given, answers, strict=True)):
        x = left + k * STEP
        wrong = answer != WANTED[k]
        entry = style.box(ax, (x, INPUT_Y), (0.86, 0.46), symbol, INPUT)
        state = style.box(ax, (x, STATE_Y), (0.6, 0.54), f"$s_{k + 1}$", CELL, fontsize=17)
        role: Role = EMPHASIS if wrong else CELL
        out = style.box(ax, (x, ANSWER_Y), (0.8, 0.46), answer, role)
        if wrong:
            cross(ax, out)
        style.arrow(ax, entry.top, state.bottom, color=INPUT.line)
        style.arrow(ax, state.top, out.bottom, color=CELL.line)
        entries.append(entry)
        states.append(state)
        outs.append(out)
    for before, after in pairwise(states):
        middle = ((before.x + after.x) / 2, STATE_Y)
        over = style.hop(middle, radius=0.1) if bridges else []
        style.arrow(ax, before.right, *over, after.left, color=CELL.line)
    return entries, outs


def cross(ax: Axes, shape: Shape) -> None:
    """A small × at the upper right: a wrong answer, for those who don't see the colour."""
    x, y, arm = shape.x + shape.width / 2, shape.y + shape.height / 2, 0.09
    for turn in (1, -1):
        start, end = (x - arm, y - turn * arm), (x + arm, y + turn * arm)
        style.line(ax, start, end, color=EMPHASIS.line, linewidth=3, zorder=6)
