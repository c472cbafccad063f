"""An Embedding layer is a table: a one-hot vector times it leaves one row, so look that row up."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CELL, GATE, HIDDEN, INK, MUTED, NEUTRAL, Role, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "product": r"one-hot と表の積：全部の行に 0 か 1 を掛けて足す",
        "lookup": "行を引く：1 行だけ読む",
        "id": "番号",
        "one_hot": "one-hot",
        "same": "同じベクトル",
    },
    "en": {
        "product": "one-hot times table: every row times 0 or 1, summed",
        "lookup": "lookup: read one row",
        "id": "id",
        "one_hot": "one-hot",
        "same": "the same vector",
    },
}

# The first ids of the lesson's vocabulary; the numbers stand for learned ones.
WORDS = (r"$\langle$pad$\rangle$", r"$\langle$unk$\rangle$", "の", "。", "て", "は", "を", "に")
TABLE = (
    (0.1, -0.3, 0.0, 0.2),
    (0.4, 0.1, -0.2, 0.3),
    (-0.7, 0.2, 0.5, -0.1),
    (0.9, -0.6, 0.1, 0.4),
    (-0.2, 0.8, -0.5, 0.6),
    (0.3, -0.9, 0.7, -0.4),
    (0.5, -0.8, 0.6, -0.2),
    (0.2, -0.4, 0.8, -0.5),
)
CHOSEN = 5
DEPTH = len(TABLE[0])

WIDTH, HEIGHT = 11.0, 6.5
CELL_SIZE = (0.66, 0.42)
TOP = 5.4  # upper edge of the tables
LEFTS = (2.3, 8.05)  # left edges of the two tables
RESULT_Y = 0.75


def draw(text: dict[str, str]) -> Figure:
    """Draw both readings side by side with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    style.label(ax, (0.2, 6.22), text["product"], align="left", fontsize=style.BODY)
    style.label(ax, (7.0, 6.22), text["lookup"], align="left", fontsize=style.BODY)
    results = [
        _table(ax, text, left, product) for left, product in zip(LEFTS, (True, False), strict=True)
    ]

    between = (results[0].right[0] + results[1].left[0]) / 2
    style.label(ax, (between, RESULT_Y), "=", fontsize=26)
    style.label(
        ax, (between, RESULT_Y - 0.45), text["same"], fontsize=style.SMALL, color=MUTED.line
    )
    return fig


def _row_y(row: int) -> float:
    return TOP - (row + 0.5) * CELL_SIZE[1]


def _table(ax: Axes, text: dict[str, str], left: float, product: bool) -> Shape:
    """The table E and, left of it, what picks the row; returns the row that comes out."""
    width = DEPTH * CELL_SIZE[0]
    middle = left + width / 2
    style.label(ax, (middle, TOP + 0.28), r"$E\!:\ (V,\ D)$", fontsize=16, color=MUTED.line)
    for row, (word, values) in enumerate(zip(WORDS, TABLE, strict=True)):
        chosen = row == CHOSEN
        color = INK if chosen else MUTED.line
        name = f"{row}  {word}"
        style.label(ax, (left - 0.1, _row_y(row)), name, fontsize=14, align="right", color=color)
        _row(ax, left, _row_y(row), values, HIDDEN if chosen else NEUTRAL)
    out = _row(ax, left, RESULT_Y, TABLE[CHOSEN], HIDDEN)
    style.label(ax, (middle, RESULT_Y - 0.42), r"$(D{,})$", fontsize=14, color=MUTED.line)

    bottom = _row_y(len(WORDS) - 1) - CELL_SIZE[1] / 2
    if product:
        _one_hot(ax, text)
        plus = style.operation(ax, (middle, (bottom + out.top[1]) / 2), "+")
        style.arrow(ax, (middle, bottom), plus.top)
        style.arrow(ax, plus.bottom, out.top)
    else:
        number = style.box(ax, (6.55, _row_y(CHOSEN)), (0.55, 0.46), f"{CHOSEN}", CELL)
        style.label(ax, (6.55, _row_y(CHOSEN) + 0.45), text["id"], color=MUTED.line)
        style.arrow(ax, number.right, (left - 0.72, _row_y(CHOSEN)), color=CELL.line)
        side = left + width + 0.14
        style.arrow(
            ax,
            (left + width, _row_y(CHOSEN)),
            (side, _row_y(CHOSEN)),
            (side, RESULT_Y),
            (left + width, RESULT_Y),
            color=HIDDEN.line,
        )
    return out


def _row(ax: Axes, left: float, y: float, values: tuple[float, ...], role: Role) -> Shape:
    """D numbers side by side."""
    for d, value in enumerate(values):
        x = left + (d + 0.5) * CELL_SIZE[0]
        style.box(ax, (x, y), CELL_SIZE, "", role, radius=0, linewidth=style.THIN)
        color = MUTED.line if role is NEUTRAL else INK
        style.label(ax, (x, y), f"${value:.1f}$", fontsize=14, color=color)
    width = DEPTH * CELL_SIZE[0]
    return Shape(left + width / 2, y, width, CELL_SIZE[1])


def _one_hot(ax: Axes, text: dict[str, str]) -> None:
    """The one-hot vector, each entry beside the row that it is multiplied with."""
    x = 0.5
    style.label(ax, (x, TOP + 0.28), text["one_hot"], fontsize=14, color=MUTED.line)
    for row in range(len(WORDS)):
        chosen = row == CHOSEN
        role = GATE if chosen else NEUTRAL
        style.box(
            ax,
            (x, _row_y(row)),
            (0.5, CELL_SIZE[1]),
            "1" if chosen else "0",
            role,
            radius=0,
            linewidth=style.THIN,
            fontsize=14,
        )
        style.label(
            ax, (x + 0.46, _row_y(row)), "×", fontsize=16, color=INK if chosen else MUTED.line
        )
