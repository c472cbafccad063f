"""Positions as clock hands of different speeds: each hand's tip gives a sine and a cosine."""

from __future__ import annotations

import math

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle

import style
from style import CANDIDATE, CELL, GATE, MUTED, NEUTRAL, PAPER, Role

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "time": "位置",
        "fast": "速い針",
        "middle": "中くらいの針",
        "slow": "遅い針",
        "tip": "針の先の高さ = sin、横 = cos",
        "vector": "位置の\nベクトル",
        "note": "速さは説明用（$1,\\ 1/3,\\ 1/9$ ラジアン）",
    },
    "en": {
        "time": "position",
        "fast": "fast hand",
        "middle": "medium hand",
        "slow": "slow hand",
        "tip": "the tip: height = sin, width = cos",
        "vector": "position\nvector",
        "note": "made-up speeds ($1,\\ 1/3,\\ 1/9$ radians)",
    },
}

WIDTH, HEIGHT = 10.7, 7.75
HANDS: tuple[tuple[str, float, Role], ...] = (
    ("fast", 1.0, CELL),
    ("middle", 1 / 3, GATE),
    ("slow", 1 / 9, CANDIDATE),
)
FIRST, SPACING, TIMES = 3.2, 1.65, 5
TOP, DOWN, RADIUS = 6.65, 1.3, 0.48
CELL_WIDTH, CELL_HEIGHT, VECTOR_TOP = 0.86, 0.4, 3.05


def draw(text: dict[str, str]) -> Figure:
    """Draw the clocks of five positions, and their vectors, with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    style.label(ax, (0.2, HEIGHT - 0.32), text["time"], align="left", color=MUTED.line)
    for t in range(TIMES):
        x = FIRST + t * SPACING
        style.label(ax, (x, HEIGHT - 0.32), f"$t={t}$", fontsize=17)
        for row, (_, speed, role) in enumerate(HANDS):
            _clock(ax, x, TOP - row * DOWN, speed * t, role)
        bottom = TOP - 2 * DOWN - RADIUS
        style.arrow(ax, (x, bottom - 0.08), (x, VECTOR_TOP + 0.05), color=MUTED.line)
        _vector(ax, x, t)
    for row, (name, _, role) in enumerate(HANDS):
        y = TOP - row * DOWN
        style.label(ax, (0.2, y), text[name], align="left", color=role.line, fontsize=16)
        for k, function in enumerate(("sin", "cos")):
            place = (FIRST - 0.62, VECTOR_TOP - (2 * row + k + 0.5) * CELL_HEIGHT)
            style.label(ax, place, function, align="right", color=role.line, fontsize=14)
    style.label(ax, (0.2, VECTOR_TOP - 3 * CELL_HEIGHT), text["vector"], align="left")
    style.label(ax, (0.2, 0.3), text["note"], align="left", fontsize=13, color=MUTED.line)
    style.label(ax, (WIDTH - 0.15, 0.3), text["tip"], align="right", fontsize=14)
    return fig


def _clock(ax: Axes, x: float, y: float, angle: float, role: Role) -> None:
    """A dial with its hand, turned to the left from where the cosine is 1."""
    dial = Circle((x, y), RADIUS, facecolor=PAPER, edgecolor=NEUTRAL.line, linewidth=style.THIN)
    ax.add_patch(dial)
    for end in ((x - RADIUS, y), (x, y - RADIUS)):
        across = (2 * x - end[0], 2 * y - end[1])
        style.line(ax, end, across, color=NEUTRAL.line, linewidth=0.75, dashed=True)
    tip = (x + RADIUS * math.cos(angle), y + RADIUS * math.sin(angle))
    style.arrow(ax, (x, y), tip, color=role.line, linewidth=3, zorder=4)


def _vector(ax: Axes, x: float, t: int) -> None:
    """The six numbers of a position, two for each hand."""
    for row, (_, speed, role) in enumerate(HANDS):
        for k, number in enumerate((math.sin(speed * t), math.cos(speed * t))):
            y = VECTOR_TOP - (2 * row + k + 0.5) * CELL_HEIGHT
            size = (CELL_WIDTH, CELL_HEIGHT)
            style.box(ax, (x, y), size, f"${number:.2f}$", role, radius=0, linewidth=1.5)
