"""Dropout masks over time: one that stays, and a new one at each step; what is left of h."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

import style
from style import EMPHASIS, HIDDEN, INPUT, MUTED, PAPER, IntArray

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "same": "同じマスクを使い続ける",
        "new": "時刻ごとに新しいマスク",
        "same_where": "SimpleRNN の dropout と recurrent_dropout",
        "new_where": "layers.Dropout を系列に：出力だけ",
        "time": "時刻 $t$",
        "units": "要素",
        "kept": "残す（$1/(1-p)$ 倍）",
        "dropped": "消す（0）",
        "left": "もし再帰の道にかけたら、$k$ 回続けて残る割合（消す割合 $p=0.25$）",
    },
    "en": {
        "same": "One mask, kept over time",
        "new": "A new mask at each step",
        "same_where": "SimpleRNN: dropout, recurrent_dropout",
        "new_where": "layers.Dropout: on outputs only",
        "time": "time $t$",
        "units": "units",
        "kept": "kept, times $1/(1-p)$",
        "dropped": "dropped (0)",
        "left": "If it were on the recurrent path: kept $k$ times in a row ($p=0.25$)",
    },
}

WIDTH, HEIGHT = 10.7, 7.1
UNITS, STEPS, P = 8, 12, 0.25
CELL_SIZE = 0.345
TOP = 5.9  # upper edge of the two masks


def draw(text: dict[str, str]) -> Figure:
    """Draw both masks and the table with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    rng = np.random.default_rng(4)
    once = (rng.random((UNITS, 1)) >= P).astype(np.int64)
    same = np.repeat(once, STEPS, axis=1)
    new = (rng.random((UNITS, STEPS)) >= P).astype(np.int64)
    for left, mask, name in ((0.75, same, "same"), (6.0, new, "new")):
        _mask(ax, text, left, mask, name)
    _legend(ax, text)
    _left(ax, text)
    return fig


def _mask(ax: Axes, text: dict[str, str], left: float, mask: IntArray, name: str) -> None:
    """Units downward, time to the right; dropped squares are crossed out."""
    middle = left + STEPS * CELL_SIZE / 2
    style.label(ax, (middle, TOP + 0.82), text[name], fontsize=style.TITLE)
    style.label(ax, (middle, TOP + 0.42), text[f"{name}_where"], color=MUTED.line, fontsize=14)
    for (row, column), kept in np.ndenumerate(mask):
        corner = (left + column * CELL_SIZE, TOP - (row + 1) * CELL_SIZE)
        ax.add_patch(
            Rectangle(
                corner,
                CELL_SIZE,
                CELL_SIZE,
                facecolor=HIDDEN.line if kept else PAPER,
                edgecolor=INPUT.fill,
                linewidth=style.THIN,
                zorder=2,
            )
        )
        if not kept:
            _cross(ax, corner[0] + CELL_SIZE / 2, corner[1] + CELL_SIZE / 2)
    bottom = TOP - UNITS * CELL_SIZE
    start, end = (left, bottom - 0.2), (left + STEPS * CELL_SIZE, bottom - 0.2)
    style.arrow(ax, start, end, color=MUTED.line, linewidth=style.THIN)
    style.label(ax, (middle, bottom - 0.45), text["time"], color=MUTED.line, fontsize=14)
    style.label(
        ax, (left - 0.12, TOP - 0.18), text["units"], color=MUTED.line, fontsize=13, align="right"
    )


def _cross(ax: Axes, x: float, y: float) -> None:
    arm = 0.24 * CELL_SIZE
    for sign in (-1, 1):
        ends = ((x - arm, y - sign * arm), (x + arm, y + sign * arm))
        style.line(ax, *ends, color=MUTED.line, linewidth=style.THIN, zorder=3)


def _legend(ax: Axes, text: dict[str, str]) -> None:
    """What the two kinds of squares mean."""
    y = 2.2
    for x, kept, name in ((2.6, True, "kept"), (6.6, False, "dropped")):
        style.box(
            ax,
            (x, y),
            (0.3, 0.3),
            "",
            style.Role(INPUT.fill, HIDDEN.line if kept else PAPER),
            radius=0,
            linewidth=style.THIN,
        )
        if not kept:
            _cross(ax, x, y)
        style.label(ax, (x + 0.28, y), text[name], align="left")


def _left(ax: Axes, text: dict[str, str]) -> None:
    """The share of paths that are kept k times: 1 - p against its k-th power."""
    style.label(ax, (0.3, 1.62), text["left"], fontsize=16, align="left")
    for k, x in ((1, 3.65), (5, 6.0), (20, 8.35)):
        style.label(ax, (x, 1.16), f"$k={k}$", align="left", fontsize=16)
        style.bar(ax, (x, 0.76), (0.9, 0.26), 1 - P, HIDDEN)
        style.label(ax, (x + 1.02, 0.76), f"${1 - P}$", align="left", fontsize=16)
        style.bar(ax, (x, 0.34), (0.9, 0.26), (1 - P) ** k, EMPHASIS)
        style.label(ax, (x + 1.02, 0.34), f"${(1 - P) ** k:.2g}$", align="left", fontsize=16)
    for y, name, power in ((0.76, "same", ""), (0.34, "new", "^k")):
        style.label(ax, (0.3, y), f"{text[name]}  $(1-p){power}$", fontsize=14, align="left")
