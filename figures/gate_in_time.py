"""The same weighted sum, once through depth and again and again through time."""

from __future__ import annotations

from itertools import pairwise

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, CELL, GATE, GRADIENT, HIDDEN, INPUT, MUTED, NEUTRAL, Role

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "depth": "深さの方向：入力 $x$ を割合 $z$ で通す",
        "time": "時間の方向：前の $h_{t-1}$ を割合 $z$ で持ち越す",
        "gradient": "← 直接の道の勾配",
        "left": "$k$ ステップ後に残る割合 $z^k$",
        "length": "1/2 を切るまで",
    },
    "en": {
        "depth": "Through depth: pass on the share $z$ of $x$",
        "time": "Through time: carry the share $z$ of $h_{t-1}$",
        "gradient": "← gradient of the direct path",
        "left": "What is left after $k$ steps: $z^k$",
        "length": "below 1/2 after",
    },
}

WIDTH, HEIGHT = 10.7, 8.1
MARGIN = 0.2
STEPS = 4
FIRST, SPACING = 105 / 144, 444 / 144
SHARES = ((0.5, 2), (0.9, 7), (0.99, 69))
DISTANCES = (1, 10, 50)


def draw(text: dict[str, str]) -> Figure:
    """Draw both directions and the table with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    _depth(ax, text, 7.8)
    _time(ax, text, 5.25)
    _left(ax, text, 2.15)
    return fig


def _frame(ax: Axes, top: float, height: float) -> None:
    center = (WIDTH / 2, top - 0.3 - height / 2)
    size = (WIDTH - 0.3, height)
    style.box(ax, center, size, "", NEUTRAL, radius=0.15, linewidth=1.5, zorder=0)


def _feed(ax: Axes, x: float, top: float, words: str, role: Role) -> None:
    """What comes into an operation from below."""
    style.arrow(ax, (x, top - 0.38), (x, top), color=role.line)
    style.label(ax, (x, top - 0.6), words, fontsize=17, color=role.line, valign="baseline")


def _depth(ax: Axes, text: dict[str, str], top: float) -> None:
    """One layer: x times z, plus f(x) times 1 - z."""
    style.label(ax, (MARGIN, top), text["depth"], fontsize=style.TITLE, align="left")
    _frame(ax, top, 1.85)
    y = top - 0.85
    x = style.box(ax, (FIRST, y), (0.66, 0.5), "$x$", INPUT, fontsize=18)
    keep = style.operation(ax, (FIRST + 1.16, y), "×")
    add = style.operation(ax, (FIRST + 2.12, y), "+")
    o = style.box(ax, (FIRST + SPACING, y), (0.66, 0.5), "$o$", HIDDEN, fontsize=18)
    for start, end in pairwise((x, keep, add, o)):
        style.arrow(ax, start.right, end.left, color=CELL.line, linewidth=style.THICK)
    bottom = keep.bottom[1]
    _feed(ax, keep.x, bottom, "$z$", GATE)
    _feed(ax, add.x, bottom, r"$(1-z) \odot f(x)$", CANDIDATE)
    # The two formulas, one above the other: what stands where.
    upper = style.box(ax, (7.6, top - 0.72), (4.6, 0.52), "", NEUTRAL, linewidth=0)
    lower = style.box(ax, (7.6, top - 1.7), (4.6, 0.52), "", NEUTRAL, linewidth=0)
    in_depth = r"$o\; =\; z \odot x + (1-z) \odot f(x)$"
    style.label(ax, (upper.x, upper.y), in_depth, fontsize=style.LARGE)
    in_time = r"$h_t\; =\; z\,h_{t-1} + (1-z)\,\tilde{h}_t$"
    style.label(ax, (lower.x, lower.y), in_time, fontsize=style.LARGE)
    style.arrow(ax, upper.bottom, lower.top, color=MUTED.line)
    style.label(
        ax,
        (upper.x + 0.2, (upper.y + lower.y) / 2),
        r"$x \rightarrow h_{t-1},\ \ f(x) \rightarrow \tilde{h}_t$",
        align="left",
        color=MUTED.line,
    )


def _time(ax: Axes, text: dict[str, str], top: float) -> None:
    """Three steps of the leaky unit; above them the gradient of the direct path."""
    style.label(ax, (MARGIN, top), text["time"], fontsize=style.TITLE, align="left")
    style.label(ax, (WIDTH - MARGIN, top), text["gradient"], align="right", color=GRADIENT.line)
    _frame(ax, top, 2.3)
    back_y, y = top - 0.72, top - 1.5
    xs = [FIRST + k * SPACING for k in range(STEPS)]
    states = [
        style.box(ax, (x, y), (0.66, 0.5), f"$h_{k}$", HIDDEN, fontsize=18)
        for k, x in enumerate(xs)
    ]
    gradients = [
        style.box(
            ax,
            (x, back_y),
            (0.8, 0.5),
            rf"$\partial\mathcal{{L}}/\partial h_{k}$",
            GRADIENT,
            fontsize=14,
        )
        for k, x in enumerate(xs)
    ]
    for k in range(STEPS - 1):
        keep = style.operation(ax, (xs[k] + 1.16, y), "×")
        add = style.operation(ax, (xs[k] + 2.12, y), "+")
        for start, end in pairwise((states[k], keep, add, states[k + 1])):
            style.arrow(ax, start.right, end.left, color=CELL.line, linewidth=style.THICK)
        bottom = keep.bottom[1]
        _feed(ax, keep.x, bottom, "$z$", GATE)
        _feed(ax, add.x, bottom, rf"$(1-z)\,\tilde{{h}}_{k + 1}$", CANDIDATE)
        factor = style.box(ax, (keep.x, back_y), (0.66, 0.5), r"$\times\,z$", GATE)
        for end, start in pairwise((gradients[k], factor, gradients[k + 1])):
            style.arrow(ax, start.left, end.right, color=GRADIENT.line, linewidth=style.THICK)


def _left(ax: Axes, text: dict[str, str], top: float) -> None:
    """z to the power of 1, 10, 50 and the memory length for three shares."""
    style.label(ax, (MARGIN, top), text["left"], fontsize=style.TITLE, align="left")
    columns = [2.0 + 2.2 * k for k in range(len(DISTANCES))]
    for x, k in zip(columns, DISTANCES, strict=True):
        style.label(ax, (x, top - 0.47), f"$k={k}$", fontsize=17, align="left")
    style.label(ax, (WIDTH - MARGIN, top - 0.47), text["length"], align="right", color=MUTED.line)
    for row, (z, length) in enumerate(SHARES):
        y = top - 0.92 - 0.46 * row
        style.label(ax, (MARGIN, y), f"$z={z}$", fontsize=17, align="left", color=GATE.line)
        for x, k in zip(columns, DISTANCES, strict=True):
            style.bar(ax, (x, y), (0.8, 0.26), z**k, CELL)
            style.label(ax, (x + 0.92, y), _number(z**k), fontsize=16, align="left")
        style.label(ax, (WIDTH - MARGIN, y), f"$k={length}$", fontsize=17, align="right")


def _number(value: float) -> str:
    """Two digits; a power of ten where the value is small."""
    if value >= 0.01:
        return f"${value:#.2g}$"
    digits, exponent = f"{value:.1e}".split("e")
    return rf"${digits}\times10^{{{int(exponent)}}}$"
