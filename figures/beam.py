"""Beam search of width 2 on a small tree: the second best beginning leads to the best end."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CELL, EMPHASIS, HIDDEN, INPUT, MUTED, NEUTRAL, Role, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "first": "1 文字目",
        "second": "2 文字目",
        "total": "列の確率",
        "kept": "残す（幅 2）",
        "dropped": "捨てる",
        "greedy": "貪欲法",
        "best": "最善",
    },
    "en": {
        "first": "symbol 1",
        "second": "symbol 2",
        "total": "of the whole",
        "kept": "kept (width 2)",
        "dropped": "dropped",
        "greedy": "greedy",
        "best": "best",
    },
}

WIDTH, HEIGHT = 10.8, 5.9
START_X, FIRST_X, SECOND_X, TOTAL_X = 0.85, 3.3, 6.1, 8.1
TITLE_Y = 5.5
# First symbol: its chance, where it stands, the chances of A, B and C after it.
TREE: dict[str, tuple[float, float, tuple[float, ...]]] = {
    "A": (0.5, 4.2, (0.4, 0.3, 0.3)),
    "B": (0.4, 2.25, (0.9, 0.05, 0.05)),
    "C": (0.1, 0.75, ()),
}
GAP = 0.6
KEPT_FIRST, KEPT_SECOND = {"A", "B"}, {"AA", "BA"}


def draw(text: dict[str, str]) -> Figure:
    """Draw the tree with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    start = style.box(ax, (START_X, TREE["B"][1] + 0.2), (1.1, 0.5), "START", INPUT)
    for symbol, (chance, y, after) in TREE.items():
        kept = symbol in KEPT_FIRST
        first = _node(ax, (FIRST_X, y), symbol, kept)
        _edge(ax, start, first, chance, kept, 0.5)
        for k, part in enumerate(after):
            both = symbol + "ABC"[k]
            second = _node(ax, (SECOND_X, y + (1 - k) * GAP), "ABC"[k], both in KEPT_SECOND)
            _edge(ax, first, second, part, both in KEPT_SECOND, 0.62)
            _total(ax, text, second, both, chance * part)
    for x, name in ((FIRST_X, "first"), (SECOND_X, "second"), (TOTAL_X, "total")):
        style.label(ax, (x, TITLE_Y), text[name], color=MUTED.line)
    _legend(ax, text)
    return fig


def _node(ax: Axes, center: tuple[float, float], symbol: str, kept: bool) -> Shape:
    role: Role = HIDDEN if kept else NEUTRAL
    return style.box(ax, center, (0.6, 0.46), symbol, role, dashed=not kept)


def _edge(ax: Axes, before: Shape, after: Shape, chance: float, kept: bool, place: float) -> None:
    """An arrow with its chance on it."""
    color, width = (HIDDEN.line, style.THICK) if kept else (NEUTRAL.line, style.THIN)
    start, end = before.right, after.left
    style.arrow(ax, start, end, color=color, linewidth=width)
    x = start[0] + place * (end[0] - start[0])
    y = start[1] + place * (end[1] - start[1])
    style.box(
        ax,
        (x, y),
        (0.55, 0.27),
        f"{chance:g}",
        Role(style.PAPER, style.PAPER),
        fontsize=14,
        radius=0,
    )


def _total(ax: Axes, text: dict[str, str], node: Shape, both: str, total: float) -> None:
    """The chance of the whole sequence, and who finds it."""
    color = HIDDEN.line if both in KEPT_SECOND else MUTED.line
    style.label(ax, (TOTAL_X, node.y), f"{total:.3g}", color=color)
    found = {"AA": (text["greedy"], CELL.line), "BA": (text["best"], EMPHASIS.line)}
    if both in found:
        name, shade = found[both]
        style.label(ax, (TOTAL_X + 0.65, node.y), name, color=shade, align="left")


def _legend(ax: Axes, text: dict[str, str]) -> None:
    """What solid and dashed boxes mean."""
    for k, (name, kept) in enumerate((("kept", True), ("dropped", False))):
        shape = _node(ax, (SECOND_X - 0.1 + k * 2.5, 0.45), "", kept)
        style.label(ax, (shape.right[0] + 0.15, shape.y), text[name], align="left", fontsize=14)
