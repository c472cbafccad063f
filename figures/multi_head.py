"""Multi-head self-attention: columns are dealt out to heads, each attends by itself."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CELL, GATE, INPUT, MUTED, NEUTRAL, Point, Role, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "input": "入力 $x$",
        "output": "出力",
        "split": "reshape\n+ transpose",
        "join": "transpose\n+ reshape",
        "head": "ヘッド",
        "rows": "$T$ 行",
        "columns": "色 = ヘッド（$h=2$、各 $d=2$ 列）",
    },
    "en": {
        "input": "input $x$",
        "output": "output",
        "split": "reshape\n+ transpose",
        "join": "transpose\n+ reshape",
        "head": "head",
        "rows": "$T$ rows",
        "columns": "colour = head ($h=2$, $d=2$ columns each)",
    },
}

WIDTH, HEIGHT = 10.7, 9.3
ROLES: tuple[Role, ...] = (CELL, GATE)
TIMES, CELL_SIZE = 3, 0.3
MIDDLE, APART = 5.75, 2.3
X_Y, FLAT_Y, PANEL_Y, JOIN_Y, OUT_Y = 0.45, 2.0, 4.95, 7.5, 8.85
PANELS = (4.0, 7.5)


def draw(text: dict[str, str]) -> Figure:
    """Draw the way up, from the input to the output, with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    x = style.box(ax, (MIDDLE, X_Y), (2.0, 0.5), text["input"], INPUT)
    heads = [_head(ax, text, k) for k in range(2)]
    for k, name in enumerate("qkv"):
        center = (MIDDLE + (k - 1) * APART, FLAT_Y)
        flat = _grid(ax, center, (0, 0, 1, 1))
        start = (MIDDLE + (k - 1) * 0.7, x.top[1])
        style.arrow(ax, start, flat.bottom, color=INPUT.line)
        weight = rf"$W_{name},\,b_{name}$"
        place = (center[0] + 0.15 - 0.25 * (k == 0), 1.2)
        side: style.HAlign = "right" if k == 0 else "left"
        style.label(ax, place, weight, fontsize=16, align=side)
        style.label(ax, (center[0] + 0.75, FLAT_Y), f"${name}$", fontsize=19, align="left")
        for head, (grids, _) in enumerate(heads):
            start = (center[0] + (head - 0.5) * 0.6, flat.top[1])
            end = (grids[k].x, grids[k].bottom[1] - 0.3)
            style.arrow(ax, start, end, color=ROLES[head].line)
    joined = _grid(ax, (MIDDLE, JOIN_Y), (0, 0, 1, 1))
    for head, (_, result) in enumerate(heads):
        end = (MIDDLE + (head - 0.5) * 0.6, joined.bottom[1])
        style.arrow(ax, result.top, end, color=ROLES[head].line)
    out = style.box(ax, (MIDDLE, OUT_Y), (2.0, 0.5), text["output"], INPUT)
    style.arrow(ax, joined.top, out.bottom)
    style.label(ax, (MIDDLE + 0.15, 8.27), r"$W_o,\,b_o$", fontsize=16, align="left")
    _margin(ax, text)
    return fig


def _grid(ax: Axes, center: Point, heads: tuple[int, ...]) -> Shape:
    """T rows; a column for each entry of heads, in that head's colour."""
    wide, high = len(heads) * CELL_SIZE, TIMES * CELL_SIZE
    for column, head in enumerate(heads):
        for row in range(TIMES):
            x = center[0] - wide / 2 + (column + 0.5) * CELL_SIZE
            y = center[1] + high / 2 - (row + 0.5) * CELL_SIZE
            size = (CELL_SIZE, CELL_SIZE)
            style.box(ax, (x, y), size, "", ROLES[head], radius=0, linewidth=1.0)
    return Shape(*center, wide, high)


def _head(ax: Axes, text: dict[str, str], head: int) -> tuple[list[Shape], Shape]:
    """One head: its q, k and v below, what it gives out above."""
    x, role = PANELS[head], ROLES[head]
    style.box(ax, (x, PANEL_Y), (3.2, 3.2), "", NEUTRAL, radius=0.15, linewidth=1.5, zorder=0)
    name = f"{text['head']} {head + 1}"
    style.label(ax, (x - 1.45, PANEL_Y + 1.3), name, align="left", color=role.line)
    attend = style.box(ax, (x, PANEL_Y + 0.15), (2.7, 0.5), "scaled dot-product", role)
    grids = []
    for k, letter in enumerate("qkv"):
        grid = _grid(ax, (x + (k - 1) * 0.95, PANEL_Y - 0.8), (head, head))
        style.arrow(ax, grid.top, (grid.x, attend.bottom[1]), color=role.line)
        below = (grid.x + 0.42, grid.y)
        style.label(ax, below, f"${letter}$", fontsize=15)
        grids.append(grid)
    result = _grid(ax, (x, PANEL_Y + 1.05), (head, head))
    style.arrow(ax, attend.top, result.bottom, color=role.line)
    return grids, result


def _margin(ax: Axes, text: dict[str, str]) -> None:
    """The shapes, at the left, and what the colours mean."""
    shapes = (
        (X_Y, r"$(N,\ T,\ D)$"),
        (FLAT_Y, r"$(N,\ T,\ h\cdot d)$"),
        (PANEL_Y, r"$(N,\ h,\ T,\ d)$"),
        (JOIN_Y, r"$(N,\ T,\ h\cdot d)$"),
        (OUT_Y, r"$(N,\ T,\ D)$"),
    )
    for y, shape in shapes:
        style.label(ax, (0.2, y), shape, fontsize=16, align="left", color=MUTED.line)
    for low, high, key in ((FLAT_Y, PANEL_Y, "split"), (PANEL_Y, JOIN_Y, "join")):
        style.arrow(ax, (0.4, low + 0.3), (0.4, high - 0.3), color=MUTED.line)
        style.label(ax, (0.6, (low + high) / 2), text[key], fontsize=14, align="left")
    style.label(ax, (WIDTH - 0.15, JOIN_Y), text["columns"], fontsize=13, align="right")
