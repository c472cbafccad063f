"""Which hidden states a layer gives out: the last, every one, or the last as another's start."""

from __future__ import annotations

from itertools import pairwise

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CELL, GATE, HIDDEN, INPUT, MUTED, NEUTRAL, Role, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "one": "many-to-one",
        "many": "many-to-many",
        "state": "状態を渡す",
        "one_for": "文の分類、6 時間後の気温",
        "many_for": "語ごとの品詞、次の文字",
        "state_for": "翻訳など：読む RNN から書く RNN へ",
        "reader": "読む RNN",
        "writer": "書く RNN",
    },
    "en": {
        "one": "many-to-one",
        "many": "many-to-many",
        "state": "hand the state on",
        "one_for": "classify a sentence, 6 h forecast",
        "many_for": "a tag per word, next character",
        "state_for": "translation: reader to writer",
        "reader": "reader",
        "writer": "writer",
    },
}

WIDTH, HEIGHT = 13.2, 5.1
INPUT_Y, STATE_Y, OUT_Y = 1.25, 2.35, 3.45
STEP = 0.95


def draw(text: dict[str, str]) -> Figure:
    """Draw the three uses side by side with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    panels = ((0.1, 3.75, "one"), (4.0, 3.75, "many"), (7.9, 5.2, "state"))
    arguments = {
        "one": "return_sequences=False",
        "many": "return_sequences=True",
        "state": "return_state=True  →  initial_state",
    }
    for left, width, key in panels:
        middle = left + width / 2
        style.box(
            ax,
            (middle, HEIGHT / 2),
            (width, HEIGHT - 0.2),
            "",
            NEUTRAL,
            radius=0.15,
            linewidth=1.5,
            zorder=0,
        )
        style.label(ax, (middle, 4.71), text[key], fontsize=style.TITLE)
        style.label(ax, (middle, 4.3), arguments[key], fontsize=style.SMALL, color=HIDDEN.line)
        style.label(ax, (middle, 0.33), text[f"{key}_for"], fontsize=style.SMALL, color=MUTED.line)

    states = _chain(ax, 1.0, 3, HIDDEN, "h", 1)
    _out(ax, states[-1])
    for state in _chain(ax, 4.9, 3, HIDDEN, "h", 1):
        _out(ax, state)
    first_read, first_write = 8.4, 10.65
    reader = _chain(ax, first_read, 2, HIDDEN, "h", 1)
    writer = _chain(ax, first_write, 3, CELL, "s", 1)
    style.arrow(ax, reader[-1].right, writer[0].left, color=HIDDEN.line, linewidth=style.THICK)
    for state in writer:
        _out(ax, state)
    low = INPUT_Y - 0.45
    style.label(
        ax, (first_read + STEP / 2, low), text["reader"], fontsize=style.SMALL, color=HIDDEN.line
    )
    style.label(
        ax, (first_write + STEP, low), text["writer"], fontsize=style.SMALL, color=CELL.line
    )
    return fig


def _chain(ax: Axes, first: float, steps: int, role: Role, symbol: str, start: int) -> list[Shape]:
    """That many steps of a recurrent layer, each with its input."""
    states = []
    for t in range(steps):
        x = first + t * STEP
        name = f"${symbol}_{t + start}$"
        state = style.box(ax, (x, STATE_Y), (0.62, 0.55), name, role, fontsize=17)
        entry = style.box(ax, (x, INPUT_Y), (0.56, 0.42), "$x$", INPUT, fontsize=16)
        style.arrow(ax, entry.top, state.bottom, color=INPUT.line)
        states.append(state)
    for before, after in pairwise(states):
        style.arrow(ax, before.right, after.left, color=role.line, linewidth=style.THICK)
    return states


def _out(ax: Axes, state: Shape) -> None:
    """A Dense on one state, and its answer."""
    dense = style.box(ax, (state.x, OUT_Y), (0.86, 0.42), "Dense", GATE, fontsize=style.SMALL)
    style.arrow(ax, state.top, dense.bottom, color=HIDDEN.line)
    style.arrow(ax, dense.top, (state.x, dense.top[1] + 0.38))
