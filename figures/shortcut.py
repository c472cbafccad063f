"""A block with and without a shortcut: one way forward and back, or two."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, CELL, GRADIENT, HIDDEN, INPUT, MUTED, NEUTRAL, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "plain": "ふつうのブロック",
        "shortcut": "ショートカットつき",
        "value": "値",
        "gradient": "勾配",
        "road": "近道：そのまま通す",
        "deep_plain": "30 層の積：$f' = 0.5$ なら $0.5^{30} \\approx 9\\times 10^{-10}$",
        "deep_shortcut": "$f'$ が 0 でも、近道の 1 が残る",
    },
    "en": {
        "plain": "Plain block",
        "shortcut": "With a shortcut",
        "value": "value",
        "gradient": "gradient",
        "road": "shortcut: passed on as it is",
        "deep_plain": "30 layers, $f' = 0.5$: $0.5^{30} \\approx 9\\times 10^{-10}$",
        "deep_shortcut": "Even where $f' = 0$, the shortcut's 1 stays",
    },
}

WIDTH, HEIGHT = 10.7, 5.6
PANEL = 5.12
VALUE_Y, ROAD_Y, BACK_Y, BACK_ROAD_Y = 3.65, 4.4, 2.45, 1.65


def draw(text: dict[str, str]) -> Figure:
    """Draw both blocks with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    for left, name in ((0.15, "plain"), (WIDTH - 0.15 - PANEL, "shortcut")):
        middle = (left + PANEL / 2, 2.8)
        style.box(ax, middle, (PANEL, 5.4), "", NEUTRAL, radius=0.15, linewidth=1.5, zorder=0)
        style.label(ax, (left + 0.25, 5.17), text[name], fontsize=style.TITLE, align="left")
        _block(ax, text, left, with_shortcut=name == "shortcut")
    return fig


def _block(ax: Axes, text: dict[str, str], left: float, *, with_shortcut: bool) -> None:
    """Values from left to right, gradients below them from right to left."""
    start, end = left + 0.7, left + PANEL - 0.7
    fork, branch, join = left + 1.6, left + 2.56, left + 3.52

    style.label(ax, (left + 0.25, VALUE_Y + 0.5), text["value"], align="left", color=CELL.line)
    x = style.box(ax, (start, VALUE_Y), (0.62, 0.56), "$x$", INPUT, fontsize=style.LARGE)
    f = style.box(ax, (branch, VALUE_Y), (0.8, 0.56), "$f$", CANDIDATE, fontsize=style.LARGE)
    o = style.box(ax, (end, VALUE_Y), (0.62, 0.56), "$o$", HIDDEN, fontsize=style.LARGE)
    if with_shortcut:
        dot = style.dot(ax, (fork, VALUE_Y), color=CELL.line, radius=0.1)
        add = style.operation(ax, (join, VALUE_Y), "+")
        style.line(ax, x.right, dot.left, color=CELL.line)
        style.arrow(ax, dot.right, f.left, color=CANDIDATE.line)
        style.arrow(ax, f.right, add.left, color=CANDIDATE.line)
        style.arrow(ax, add.right, o.left, color=CELL.line)
        style.arrow(
            ax,
            (fork, VALUE_Y),
            (fork, ROAD_Y),
            (join, ROAD_Y),
            add.top,
            color=CELL.line,
            linewidth=style.THICK,
        )
        style.label(
            ax, ((fork + join) / 2, ROAD_Y + 0.2), text["road"], fontsize=13, color=CELL.line
        )
    else:
        style.arrow(ax, x.right, f.left, color=CELL.line)
        style.arrow(ax, f.right, o.left, color=CELL.line)

    _gradients(ax, text, left, (start, fork, branch, join, end), with_shortcut=with_shortcut)
    formula = r"$o = f(x) + x$" if with_shortcut else r"$o = f(x)$"
    slope = r"$\frac{do}{dx} = f'(x) + 1$" if with_shortcut else r"$\frac{do}{dx} = f'(x)$"
    style.label(ax, (left + PANEL - 0.25, 5.17), formula, fontsize=style.LARGE, align="right")
    style.label(
        ax,
        (left + PANEL / 2, 0.95),
        slope,
        fontsize=20,
        color=GRADIENT.line,
    )
    words = text["deep_shortcut" if with_shortcut else "deep_plain"]
    style.label(ax, (left + PANEL / 2, 0.38), words, fontsize=14, color=MUTED.line)


def _gradients(
    ax: Axes,
    text: dict[str, str],
    left: float,
    xs: tuple[float, float, float, float, float],
    *,
    with_shortcut: bool,
) -> None:
    """The way back: times f', and where there is a shortcut also times 1."""
    start, fork, branch, join, end = xs
    style.label(
        ax, (left + 0.25, BACK_Y + 0.46), text["gradient"], align="left", color=GRADIENT.line
    )

    def part(x: float, y: float, words: str, fontsize: float = 14) -> Shape:
        role = GRADIENT if "partial" in words else NEUTRAL
        return style.box(ax, (x, y), (0.8, 0.5), words, role, fontsize=fontsize)

    before = part(start, BACK_Y, r"$\partial\mathcal{L}/\partial x$")
    after = part(end, BACK_Y, r"$\partial\mathcal{L}/\partial o$")
    slope = part(branch, BACK_Y, r"$\times f'$", 16)
    color = GRADIENT.line
    if not with_shortcut:
        style.arrow(ax, after.left, slope.right, color=color)
        style.arrow(ax, slope.left, before.right, color=color)
        return
    dot = style.dot(ax, (join, BACK_Y), color=color, radius=0.1)
    add = style.operation(ax, (fork, BACK_Y), "+")
    one = part(branch, BACK_ROAD_Y, r"$\times 1$", 16)
    style.line(ax, after.left, dot.right, color=color)
    style.arrow(ax, dot.left, slope.right, color=color)
    style.arrow(ax, slope.left, add.right, color=color)
    style.arrow(ax, add.left, before.right, color=color)
    style.arrow(
        ax,
        (join, BACK_Y),
        (join, BACK_ROAD_Y),
        one.right,
        color=color,
        linewidth=style.THICK,
    )
    style.arrow(
        ax,
        one.left,
        (fork, BACK_ROAD_Y),
        add.bottom,
        color=color,
        linewidth=style.THICK,
    )
