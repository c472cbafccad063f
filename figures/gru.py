"""One GRU cell, as Keras computes it: three sums, two gates, one state."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, GATE, HIDDEN, INPUT, MUTED, NEUTRAL, Point, Role, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "title": "GRU セル（1 時刻分、reset_after=False）",
        "input": "入力",
        "hidden": "隠れ状態",
        "z": "更新ゲート",
        "r": "リセットゲート",
        "h": "候補",
        "next": "次の時刻へ\n次の層へ",
        "order": r"Keras は $W$ も $R$ も、$z,\ r,\ \tilde{h}$ の順に横に並べた 1 つの行列",
        "product": r"要素ごとの積（式では $\odot$）",
        "sum": "要素ごとの和",
        "copy": "同じ値を 2 か所へ",
    },
    "en": {
        "title": "GRU cell (one time step, reset_after=False)",
        "input": "input",
        "hidden": "hidden",
        "z": "update gate",
        "r": "reset gate",
        "h": "candidate",
        "next": "to the next step\nand the next layer",
        "order": r"Keras: $W$ and $R$ are one matrix each, in the order $z,\ r,\ \tilde{h}$",
        "product": r"elementwise product ($\odot$)",
        "sum": "elementwise sum",
        "copy": "one value, two ways",
    },
}

WIDTH, HEIGHT = 10.7, 7.4
LINE_Y, PRODUCT_Y, GATE_Y, WEIGHTS_TOP = 6.1, 4.95, 3.85, 3.05
ROW = 0.56
LEFT, COLUMN, GAP, WIDE = 2.55, 1.6, 0.86, 2.2
MIDDLE = LEFT + 2 * COLUMN + GAP / 2  # where the reset gate meets the past
RIGHT = LEFT + 2 * COLUMN + GAP + WIDE
SPLIT = 2.2  # where the past goes down to the weights


def draw(text: dict[str, str]) -> Figure:
    """Draw the cell with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    style.box(ax, (5.4, 3.8), (7.14, 6.12), "", NEUTRAL, radius=0.2, linewidth=1.5, zorder=0)
    style.label(ax, (1.87, 7.12), text["title"], fontsize=style.TITLE, align="left")

    gates = _weights_and_gates(ax, text)
    _states(ax, text, gates)
    _legend(ax, text)
    return fig


def _weights_and_gates(ax: Axes, text: dict[str, str]) -> dict[str, Shape]:
    """The three columns of sums and the boxes they go into; returns the boxes."""
    columns: list[tuple[str, str, str, Role, float, float]] = [
        ("z", r"$z_t$", r"$\sigma$", GATE, LEFT + COLUMN / 2, COLUMN),
        ("r", r"$r_t$", r"$\sigma$", GATE, LEFT + 1.5 * COLUMN, COLUMN),
        ("h", r"$\tilde{h}_t$", r"$\mathrm{tanh}$", CANDIDATE, RIGHT - WIDE / 2, WIDE),
    ]
    gates: dict[str, Shape] = {}
    for name, symbol, squash, role, x, width in columns:
        past = r"(r_t \odot h_{t-1})" if name == "h" else "h_{t-1}"
        terms = (f"$x_t W_{name}$", rf"$+\ {past} R_{name}$", rf"$+\ b_{name}$")
        for row, term in enumerate(terms):
            y = WEIGHTS_TOP - (row + 0.5) * ROW
            style.box(ax, (x, y), (width, ROW), "", role, radius=0, linewidth=1.5)
            style.label(ax, (x, y - 0.07), term, fontsize=16, valign="baseline")
        gate = style.box(ax, (x, GATE_Y), (1.5, 0.9), "", role)
        style.label(ax, (x, GATE_Y + 0.2), text[name], fontsize=14)
        style.label(ax, (x, GATE_Y - 0.28), squash, fontsize=style.LARGE, valign="baseline")
        style.arrow(ax, (x, WEIGHTS_TOP), gate.bottom)
        if name != "r":
            place = (x + 0.24, GATE_Y + 0.6)
            style.label(ax, place, symbol, fontsize=19, color=role.line, valign="baseline")
        gates[name] = gate

    for row, shape in enumerate((r"$W\!:\ (D,\ 3H)$", r"$R\!:\ (H,\ 3H)$", r"$b\!:\ (3H{,})$")):
        y = WEIGHTS_TOP - (row + 0.5) * ROW
        style.label(ax, (9.12, y), shape, align="left", color=MUTED.line)
    under = WEIGHTS_TOP - 3 * ROW - 0.16
    style.dimension(ax, (LEFT, under), (RIGHT, under))
    middle = ((LEFT + RIGHT) / 2, under - 0.24)
    style.label(ax, middle, text["order"], color=MUTED.line, fontsize=14)
    return gates


def _states(ax: Axes, text: dict[str, str], gates: dict[str, Shape]) -> None:
    """What goes in, the line of the state, and what comes out."""

    def pill(center: Point, name: str, symbol: str, role: Role) -> Shape:
        return style.box(ax, center, (1.5, 0.44), f"{text[name]} {symbol}", role, radius=0.2)

    def shape(position: Point, dims: str) -> None:
        style.label(ax, position, dims, fontsize=style.SMALL, color=MUTED.line)

    z, r, h = (gates[name] for name in "zrh")
    x_y, h_y = WEIGHTS_TOP - 0.5 * ROW, WEIGHTS_TOP - 1.5 * ROW

    # The line of the state: × z, then + (1 - z) * candidate.
    h_before = pill((0.83, LINE_Y), "hidden", r"$h_{t-1}$", HIDDEN)
    h_t = pill((9.86, LINE_Y), "hidden", r"$h_t$", HIDDEN)
    shape((0.83, LINE_Y - 0.42), r"$(N,\ H)$")
    shape((9.86, LINE_Y - 0.42), r"$(N,\ H)$")
    style.label(ax, (9.86, LINE_Y - 0.94), text["next"], fontsize=style.SMALL)
    keep = style.operation(ax, (z.x, LINE_Y), "×")
    add = style.operation(ax, (h.x, LINE_Y), "+")
    write = style.operation(ax, (h.x, PRODUCT_Y), "×")
    for start, end in ((h_before, keep), (keep, add), (add, h_t)):
        style.arrow(ax, start.right, end.left, color=HIDDEN.line, linewidth=style.THICK)
    copy = style.dot(ax, (z.x, PRODUCT_Y), color=GATE.line, radius=0.1)
    style.line(ax, z.top, copy.bottom, color=GATE.line)
    style.arrow(ax, copy.top, keep.bottom, color=GATE.line)
    style.arrow(ax, copy.right, write.left, color=GATE.line)
    place = ((z.x + h.x) / 2, PRODUCT_Y + 0.14)
    style.label(ax, place, r"$1-z_t$", fontsize=17, color=GATE.line, valign="baseline")
    style.arrow(ax, h.top, write.bottom, color=CANDIDATE.line)
    style.arrow(ax, write.top, add.bottom, color=CANDIDATE.line)
    update = r"$h_t =\ z_t \odot h_{t-1} + (1-z_t) \odot \tilde{h}_t$"
    style.label(ax, (5.4, LINE_Y + 0.5), update, fontsize=style.LARGE, color=HIDDEN.line)

    # The input row, and the row of the past, which meets the reset gate on its way.
    x_t = pill((0.83, x_y), "input", r"$x_t$", INPUT)
    shape((0.83, x_y + 0.42), r"$(N,\ D)$")
    style.arrow(ax, x_t.right, *style.hop((SPLIT, x_y)), (LEFT, x_y), color=INPUT.line)
    gap_left, gap_right = MIDDLE - GAP / 2, MIDDLE + GAP / 2
    crossing = style.hop((MIDDLE, x_y))
    style.arrow(ax, (gap_left, x_y), *crossing, (gap_right, x_y), color=INPUT.line)
    split = style.dot(ax, (SPLIT, LINE_Y), color=HIDDEN.line, radius=0.1)
    style.elbow(ax, split.bottom, (LEFT, h_y), first="v", color=HIDDEN.line)
    reset = style.operation(ax, (MIDDLE, h_y), "×", radius=0.17)
    style.line(ax, (gap_left, h_y), reset.left, color=HIDDEN.line)
    style.arrow(ax, reset.right, (gap_right, h_y), color=HIDDEN.line)
    style.elbow(ax, r.right, reset.top, color=GATE.line)
    style.label(
        ax, (MIDDLE + 0.14, GATE_Y - 0.33), r"$r_t$", fontsize=19, color=GATE.line, align="left"
    )


def _legend(ax: Axes, text: dict[str, str]) -> None:
    """What the signs mean."""
    y = 0.36
    style.operation(ax, (1.97, y), "×", radius=0.16)
    style.label(ax, (2.25, y), text["product"], fontsize=14, align="left")
    style.operation(ax, (5.1, y), "+", radius=0.16)
    style.label(ax, (5.38, y), text["sum"], fontsize=14, align="left")
    style.dot(ax, (7.4, y), color=HIDDEN.line, radius=0.1)
    style.label(ax, (7.62, y), text["copy"], fontsize=14, align="left")
