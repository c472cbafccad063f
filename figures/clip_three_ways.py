"""The same gradient of two variables, clipped by value, by each norm, and by the global norm."""

from __future__ import annotations

import math

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CELL, EMPHASIS, GRADIENT, HIDDEN, INPUT, MUTED, NEUTRAL, Point

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "original": "元の勾配",
        "value": "値で切る",
        "norm": "変数ごとのノルム",
        "global": "全体のノルム",
        "A": "変数 A",
        "B": "変数 B",
        "length": "長さ",
        "limit": "限度",
        "direction": "変数の中の向き",
        "ratio": "変数どうしの比",
        "total": "全体の長さ",
        "changes": "変わる",
        "kept": "保つ",
    },
    "en": {
        "original": "the gradient",
        "value": "by value",
        "norm": "by each norm",
        "global": "by the global norm",
        "A": "variable A",
        "B": "variable B",
        "length": "length",
        "limit": "limit",
        "direction": "direction within",
        "ratio": "ratio A : B",
        "total": "total length",
        "changes": "changes",
        "kept": "kept",
    },
}

WIDTH, HEIGHT = 11.95, 7.15
UNIT = 0.17  # inches for 1
LIMIT = 6.5
A: Point = (3.0, 4.0)
B: Point = (11.52, 3.36)
COLUMN = 2.5
FIRST = 2.07  # x of the first column's origin
A_Y, B_Y = 4.5, 2.5


def draw(text: dict[str, str]) -> Figure:
    """Draw four columns of two planes with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    ways = {
        "original": (A, B),
        "value": (_by_value(A), _by_value(B)),
        "norm": (_by_norm(A), _by_norm(B)),
        "global": _by_global_norm(),
    }
    style.label(ax, (0.2, A_Y + 0.5), text["A"], align="left", fontsize=style.TITLE)
    style.label(ax, (0.2, B_Y + 0.5), text["B"], align="left", fontsize=style.TITLE)
    for number, (way, (a, b)) in enumerate(ways.items()):
        x = FIRST + number * COLUMN
        _column(ax, text, way, x)
        _plane(ax, text, way, (x, A_Y), A, a)
        _plane(ax, text, way, (x, B_Y), B, b)
        _verdict(ax, text, way, x, (a, b))
    return fig


def _by_value(v: Point) -> Point:
    return (min(v[0], LIMIT), min(v[1], LIMIT))


def _by_norm(v: Point) -> Point:
    share = min(1.0, LIMIT / math.hypot(*v))
    return (v[0] * share, v[1] * share)


def _by_global_norm() -> tuple[Point, Point]:
    share = min(1.0, LIMIT / math.hypot(*A, *B))
    return (A[0] * share, A[1] * share), (B[0] * share, B[1] * share)


def _column(ax: Axes, text: dict[str, str], way: str, x: float) -> None:
    """The frame and the names of one way."""
    center = (x + COLUMN / 2 - 0.2, 3.62)
    style.box(ax, center, (COLUMN - 0.12, 6.85), "", NEUTRAL, radius=0.15, linewidth=1.5, zorder=0)
    style.label(ax, (center[0], 6.75), text[way], fontsize=16)
    keras = {"value": "clipvalue", "norm": "clipnorm", "global": "global_clipnorm"}
    under = f"{keras[way]} = {LIMIT}" if way in keras else f"{text['limit']} {LIMIT}"
    style.label(ax, (center[0], 6.36), under, fontsize=13, color=MUTED.line)


def _plane(
    ax: Axes, text: dict[str, str], way: str, origin: Point, before: Point, after: Point
) -> None:
    """The two axes, the limit, the arrow before (grey) and after."""
    x, y = origin
    style.arrow(ax, origin, (x + 12.3 * UNIT, y), color=INPUT.line, linewidth=1.5)
    style.arrow(ax, origin, (x, y + 8.4 * UNIT), color=INPUT.line, linewidth=1.5)
    edge = LIMIT * UNIT
    if way == "value":
        corners = ((x, y + edge), (x + edge, y + edge), (x + edge, y))
        style.line(ax, *corners, color=CELL.line, dashed=True, linewidth=1.5)
    if way == "norm":
        angles = [math.pi / 2 * k / 24 for k in range(25)]
        arc = [(x + edge * math.cos(a), y + edge * math.sin(a)) for a in angles]
        style.line(ax, *arc, color=CELL.line, dashed=True, linewidth=1.5)
    tip = (x + before[0] * UNIT, y + before[1] * UNIT)
    if before != after:
        style.arrow(ax, origin, tip, color=NEUTRAL.line, linewidth=1.5)
    end = (x + after[0] * UNIT, y + after[1] * UNIT)
    style.arrow(ax, origin, end, color=GRADIENT.line, linewidth=style.THICK, zorder=4)
    numbers = f"({after[0]:.4g}, {after[1]:.4g})"
    length = f"{text['length']} {math.hypot(*after):.3g}"
    style.label(ax, (x + 0.02, y - 0.2), numbers, fontsize=13, align="left")
    style.label(ax, (x + 2.14, y - 0.2), length, fontsize=13, align="right")


def _verdict(
    ax: Axes, text: dict[str, str], way: str, x: float, after: tuple[Point, Point]
) -> None:
    """Three lines under each column: what it keeps."""
    rows = ("direction", "ratio", "total")
    for row, name in enumerate(rows):
        y = 1.6 - 0.5 * row
        if way == "original":
            style.label(ax, (0.2, y), text[name], align="left", fontsize=14)
        if way == "original" and name != "total":
            continue
        if name == "total":
            total = math.hypot(*after[0], *after[1])
            said, role = f"{total:.2f}", GRADIENT
        else:
            kept = way == "global" or (way == "norm" and name == "direction")
            said, role = text["kept" if kept else "changes"], HIDDEN if kept else EMPHASIS
        style.label(ax, (x + 1.05, y), said, color=role.line, fontsize=16)
