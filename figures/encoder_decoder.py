"""A reader and a writer joined by one state: camera in, カメラ out."""

from __future__ import annotations

from itertools import pairwise

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CELL, EMPHASIS, GATE, HIDDEN, INPUT, MUTED, Role, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "encoder": "エンコーダー（読む）",
        "decoder": "デコーダー（書く）",
        "bridge": "この 1 本だけ",
        "before": "1 つ前の文字",
        "next": "次の文字",
    },
    "en": {
        "encoder": "encoder (reads)",
        "decoder": "decoder (writes)",
        "bridge": "the only bridge",
        "before": "symbol before",
        "next": "next symbol",
    },
}

WIDTH, HEIGHT = 11.9, 4.2
LETTERS = "camera"
GIVEN, WRITTEN = ("START", "カ", "メ", "ラ"), ("カ", "メ", "ラ", "END")
FIRST, STEP = 0.55, 0.82
FIRST_WRITE, STEP_WRITE = 6.7, 1.12
INPUT_Y, STATE_Y, DENSE_Y, OUT_Y = 0.95, 1.95, 2.85, 3.65


def draw(text: dict[str, str]) -> Figure:
    """Draw the two networks with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    reader = [
        _step(ax, FIRST + k * STEP, letter, f"$h_{k + 1}$", HIDDEN)
        for k, letter in enumerate(LETTERS)
    ]
    writer = [
        _step(ax, FIRST_WRITE + k * STEP_WRITE, symbol, f"$s_{k + 1}$", CELL)
        for k, symbol in enumerate(GIVEN)
    ]
    for states, role in ((reader, HIDDEN), (writer, CELL)):
        for before, after in pairwise(states):
            style.arrow(ax, before.right, after.left, color=role.line)
    for state, symbol in zip(writer, WRITTEN, strict=True):
        dense = style.box(ax, (state.x, DENSE_Y), (0.8, 0.42), "Dense", GATE, fontsize=style.SMALL)
        out = style.box(ax, (state.x, OUT_Y), (0.8, 0.46), symbol, CELL)
        style.arrow(ax, state.top, dense.bottom, color=CELL.line)
        style.arrow(ax, dense.top, out.bottom, color=GATE.line)
    last, first = reader[-1], writer[0]
    style.arrow(ax, last.right, first.left, color=EMPHASIS.line, linewidth=style.THICK + 2)
    middle = (last.right[0] + first.left[0]) / 2
    style.label(ax, (middle - 0.08, STATE_Y + 0.38), text["bridge"], color=EMPHASIS.line)

    read_middle = (reader[0].x + last.x) / 2
    style.label(ax, (read_middle, 0.3), text["encoder"], color=HIDDEN.line, fontsize=style.TITLE)
    write_middle = (first.x + writer[-1].x) / 2
    style.label(ax, (write_middle, 0.3), text["decoder"], color=CELL.line, fontsize=style.TITLE)
    right = writer[-1].x + 0.52
    for y, name in ((INPUT_Y, "before"), (OUT_Y, "next")):
        style.label(ax, (right, y), text[name], fontsize=13, align="left", color=MUTED.line)
    return fig


def _step(ax: Axes, x: float, symbol: str, name: str, role: Role) -> Shape:
    """One step of a network: what comes in, and the state after it."""
    wide = 0.86 if role is CELL else 0.5
    entry = style.box(ax, (x, INPUT_Y), (wide, 0.46), symbol, INPUT)
    state = style.box(ax, (x, STATE_Y), (0.6, 0.54), name, role, fontsize=17)
    style.arrow(ax, entry.top, state.bottom, color=INPUT.line)
    return state
