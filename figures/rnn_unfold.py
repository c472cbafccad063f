"""An RNN as a loop, and the same loop unfolded in time: one set of weights, used at every step."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import HIDDEN, INPUT, MUTED, NEUTRAL, Point, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "loop": "ループ",
        "unfolded": "時間に沿って展開",
        "unfold": "展開",
        "again": "次の時刻へ",
        "same": "4 つの箱は同じもの：どの時刻でも、同じ $W_x,\\ W_h,\\ b$ を使う",
        "time": "時刻",
    },
    "en": {
        "loop": "The loop",
        "unfolded": "Unfolded in time",
        "unfold": "unfold",
        "again": "to the next step",
        "same": "Four times the same box: the same $W_x,\\ W_h,\\ b$ at every step",
        "time": "time",
    },
}

WIDTH, HEIGHT = 10.7, 5.0
BOX = (1.02, 0.92)
OUT_Y, BOX_Y, IN_Y = 4.02, 2.72, 1.38
LOOP_X, FIRST, SPACING = 1.1, 4.98, 1.5
STEPS = 4


def draw(text: dict[str, str]) -> Figure:
    """Draw the loop on the left and the unfolded network on the right."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    _loop(ax, text)
    _unfolded(ax, text)
    return fig


def _cell(ax: Axes, x: float) -> Shape:
    """The box with the weights, whose sums go through tanh."""
    cell = style.box(ax, (x, BOX_Y), BOX, "", NEUTRAL)
    style.label(ax, (x, BOX_Y + 0.18), r"$W_x\ \ W_h\ \ b$", fontsize=14)
    style.label(ax, (x, BOX_Y - 0.24), r"$\mathrm{tanh}$", fontsize=14)
    return cell


def _in_and_out(ax: Axes, cell: Shape, t: str) -> Shape:
    """The input below the box and the hidden state above it, which is returned."""
    x_t = style.box(ax, (cell.x, IN_Y), (0.66, 0.5), f"$x_{t}$", INPUT, fontsize=18)
    h_t = style.box(ax, (cell.x, OUT_Y), (0.66, 0.5), f"$h_{t}$", HIDDEN, fontsize=18)
    style.arrow(ax, x_t.top, cell.bottom, color=INPUT.line)
    style.arrow(ax, cell.top, h_t.bottom, color=HIDDEN.line)
    return h_t


def _loop(ax: Axes, text: dict[str, str]) -> None:
    style.label(ax, (0.25, 4.72), text["loop"], fontsize=style.TITLE, align="left")
    cell = _cell(ax, LOOP_X)
    h_t = _in_and_out(ax, cell, "t")
    right = cell.right[0] + 0.5
    path: list[Point] = [h_t.right, (right, OUT_Y), (right, BOX_Y), cell.right]
    style.arrow(ax, *path, color=HIDDEN.line, linewidth=3)
    style.label(ax, (right + 0.12, 3.5), text["again"], fontsize=14, align="left")
    style.label(
        ax, (right + 0.12, BOX_Y), r"$h_{t-1}$", fontsize=17, align="left", color=HIDDEN.line
    )
    style.arrow(ax, (2.45, 1.9), (3.3, 1.9), color=MUTED.line, linewidth=3)
    style.label(ax, (2.84, 1.62), text["unfold"], fontsize=14, color=MUTED.line)


def _unfolded(ax: Axes, text: dict[str, str]) -> None:
    style.label(ax, (3.55, 4.72), text["unfolded"], fontsize=style.TITLE, align="left")
    before = style.box(ax, (3.88, BOX_Y), (0.66, 0.5), "$h_0$", HIDDEN, fontsize=18)
    for k in range(STEPS):
        cell = _cell(ax, FIRST + k * SPACING)
        # The state goes into the box at its side; before is h_0 or the box of the last step.
        style.arrow(ax, before.right, cell.left, color=HIDDEN.line, linewidth=3)
        if k:
            middle = (before.right[0] + cell.left[0]) / 2
            style.label(ax, (middle, BOX_Y + 0.26), f"$h_{k}$", fontsize=15, color=HIDDEN.line)
        _in_and_out(ax, cell, str(k + 1))
        before = cell
    style.arrow(ax, before.right, (before.right[0] + 0.42, BOX_Y), color=HIDDEN.line, linewidth=3)
    last = FIRST + (STEPS - 1) * SPACING
    style.arrow(ax, (FIRST - 0.5, 0.86), (last + 0.5, 0.86), color=MUTED.line, linewidth=1.5)
    style.label(ax, (last + 0.58, 0.86), text["time"], fontsize=14, align="left", color=MUTED.line)
    style.label(ax, ((FIRST + last) / 2 - 0.25, 0.42), text["same"])
