"""A Transformer block: two parts that add to a straight path (layer norm at their entrances)."""

from __future__ import annotations

from itertools import pairwise

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, CELL, GATE, HIDDEN, INPUT, MUTED, Role

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "path": "残差の道：\n足し算だけ",
        "times": "時刻の間で情報が\n動くのは、ここだけ",
        "alone": "時刻ごとに別々に、\n同じ重みで",
        "attention": "causal self-attention",
        "first": "① 集める",
        "second": "② 変換する",
    },
    "en": {
        "path": "residual path:\nadditions only",
        "times": "only here information\nmoves between times",
        "alone": "each time by itself,\nwith the same weights",
        "attention": "causal self-attention",
        "first": "① gather",
        "second": "② transform",
    },
}

WIDTH, HEIGHT = 10.7, 8.6
PATH_X, PART_X = 2.6, 5.5
BOX = (3.1, 0.56)
FIRST_TOP, SECOND_TOP = 3.55, 7.2


def draw(text: dict[str, str]) -> Figure:
    """Draw the block from x (below) to y (above) with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    x = style.box(ax, (PATH_X, 0.45), (0.8, 0.56), "$x$", INPUT, fontsize=19)
    y = style.box(ax, (PATH_X, HEIGHT - 0.4), (0.8, 0.56), "$y$", HIDDEN, fontsize=19)
    gather = (("LayerNorm$_1$", GATE), (text["attention"], CELL))
    change = (
        ("LayerNorm$_2$", GATE),
        ("Dense ($4D$), ReLU", CANDIDATE),
        ("Dense ($D$)", CANDIDATE),
    )
    first = _part(ax, 1.35, FIRST_TOP, gather)
    second = _part(ax, 4.3, SECOND_TOP, change)
    for low, high in ((x.top, first.bottom), (first.top, second.bottom), (second.top, y.bottom)):
        style.arrow(ax, low, high, color=HIDDEN.line, linewidth=6, zorder=1)
    style.label(ax, (PATH_X - 0.25, 3.95), "$u$", fontsize=19, align="right")
    _words(ax, text)
    return fig


def _part(ax: Axes, fork_y: float, top: float, boxes: tuple[tuple[str, Role], ...]) -> style.Shape:
    """One part beside the path: it leaves at fork_y, comes back as a sum at top."""
    style.dot(ax, (PATH_X, fork_y), color=HIDDEN.line, radius=0.11)
    plus = style.operation(ax, (PATH_X, top), "+", radius=0.25)
    step = (top - fork_y) / len(boxes)
    shapes = [
        style.box(ax, (PART_X, fork_y + (k + 0.5) * step), BOX, name, role)
        for k, (name, role) in enumerate(boxes)
    ]
    style.arrow(ax, (PATH_X, fork_y), (PART_X, fork_y), shapes[0].bottom, color=HIDDEN.line)
    for low, high in pairwise(shapes):
        style.arrow(ax, low.top, high.bottom, color=MUTED.line)
    style.arrow(ax, shapes[-1].top, (PART_X, top), plus.right, color=MUTED.line)
    return plus


def _words(ax: Axes, text: dict[str, str]) -> None:
    """What each part does, the shapes, and what the thick line is."""
    right = PART_X + BOX[0] / 2 + 0.2
    style.label(ax, (right, 2.85), text["first"], align="left", fontsize=17, color=CELL.line)
    style.label(ax, (right, 5.85), text["second"], align="left", fontsize=17, color=CANDIDATE.line)
    for y, key in ((2.35, "times"), (5.35, "alone")):
        style.label(ax, (right, y), text[key], align="left", fontsize=13)
    style.label(ax, (PATH_X - 0.3, 2.4), text["path"], align="right", color=HIDDEN.line)
    for y, shape in ((0.45, "$(N, T, D)$"), (HEIGHT - 0.4, "$(N, T, D)$")):
        style.label(ax, (PATH_X + 0.6, y), shape, align="left", fontsize=15, color=MUTED.line)
