"""A causal mask: scores of the future become minus infinity, and softmax gives them no weight."""

from __future__ import annotations

import math

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CELL, GATE, INPUT, MUTED, NEUTRAL, Role

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "letters": "吾輩は猫で",
        "next": "輩は猫であ",
        "scores": "スコア",
        "weights": "重み",
        "key": "見られる側（キー）",
        "query": "見る側（クエリ）",
        "softmax": "行ごとに\nsoftmax",
        "predict": "当てる\n文字",
        "hidden": "未来：softmax の前に $-\\infty$",
        "sum": "どの行も合計 1、右上は 0",
        "note": "数字は説明用",
    },
    "en": {
        "letters": "teach",
        "next": "eache",
        "scores": "scores",
        "weights": "weights",
        "key": "looked at (key)",
        "query": "looks (query)",
        "softmax": "softmax\nof each row",
        "predict": "to be\npredicted",
        "hidden": "future: $-\\infty$ before the softmax",
        "sum": "each row sums to 1, upper right is 0",
        "note": "made-up numbers",
    },
}

WIDTH, HEIGHT = 10.7, 5.6
SIZE, BOX = 5, 0.66
TOP = 4.35
LEFT, RIGHT = 1.0, 5.85
SCORES = (
    (0.4, 1.2, -0.3, 0.9, 0.1),
    (1.5, 0.4, 2.0, -0.6, 0.8),
    (0.2, 1.9, 0.5, 1.1, -0.2),
    (-0.5, 0.3, 1.6, 0.7, 2.2),
    (0.9, -0.1, 0.6, 1.8, 0.3),
)
HIDE = Role(MUTED.line, MUTED.fill)


def draw(text: dict[str, str]) -> Figure:
    """Draw both tables with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    for left, name in ((LEFT, "scores"), (RIGHT, "weights")):
        middle = left + SIZE * BOX / 2
        style.label(ax, (middle, HEIGHT - 0.28), text[name], fontsize=style.TITLE)
        for k, letter in enumerate(text["letters"]):
            style.label(ax, (left + (k + 0.5) * BOX, TOP + 0.27), letter, color=INPUT.line)
            row = (left - 0.27, TOP - (k + 0.5) * BOX)
            style.label(ax, row, letter, color=CELL.line)
        style.label(ax, (middle, TOP + 0.62), text["key"], fontsize=13, color=INPUT.line)
    for t in range(SIZE):
        weights = [math.exp(score) for score in SCORES[t][: t + 1]]
        for s in range(SIZE):
            past = s <= t
            score = f"${SCORES[t][s]:.1f}$" if past else r"$-\infty$"
            weight = f"${weights[s] / sum(weights):.2f}$" if past else "$0$"
            _cell(ax, LEFT, t, s, score, NEUTRAL if past else HIDE)
            _cell(ax, RIGHT, t, s, weight, GATE if past else HIDE)
        end = RIGHT + SIZE * BOX
        y = TOP - (t + 0.5) * BOX
        style.arrow(ax, (end + 0.1, y), (end + 0.65, y), color=CELL.line)
        style.label(ax, (end + 0.92, y), text["next"][t], fontsize=style.LARGE)
    _words(ax, text)
    return fig


def _cell(ax: Axes, left: float, t: int, s: int, number: str, role: Role) -> None:
    center = (left + (s + 0.5) * BOX, TOP - (t + 0.5) * BOX)
    style.box(ax, center, (BOX, BOX), number, role, radius=0, linewidth=1.5, fontsize=14)


def _words(ax: Axes, text: dict[str, str]) -> None:
    """What stands between and around the tables."""
    middle = TOP - SIZE * BOX / 2
    gap = (LEFT + SIZE * BOX + 0.12, RIGHT - 0.5)
    style.arrow(ax, (gap[0], middle), (gap[1], middle), color=GATE.line, linewidth=3)
    between = ((gap[0] + gap[1]) / 2, middle + 0.5)
    style.label(ax, between, text["softmax"], fontsize=13, color=GATE.line)
    below = TOP - SIZE * BOX - 0.35
    style.label(ax, (LEFT, below), text["hidden"], fontsize=14, align="left", color=MUTED.line)
    style.label(ax, (RIGHT, below), text["sum"], fontsize=14, align="left", color=GATE.line)
    predict = (RIGHT + SIZE * BOX + 0.92, TOP + 0.45)
    style.label(ax, predict, text["predict"], fontsize=13, color=CELL.line)
    style.label(
        ax, (LEFT - 0.85, below - 0.45), text["query"], fontsize=13, align="left", color=CELL.line
    )
    style.line(
        ax,
        (LEFT - 0.62, below - 0.25),
        (LEFT - 0.62, middle),
        (LEFT - 0.45, middle),
        color=CELL.line,
        linewidth=style.THIN,
    )
    style.label(
        ax, (WIDTH - 0.15, below - 0.45), text["note"], fontsize=13, align="right", color=MUTED.line
    )
