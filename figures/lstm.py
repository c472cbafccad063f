"""One LSTM cell, as Keras computes it: four sums side by side, four squashings, one cell line."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, CELL, GATE, HIDDEN, INPUT, MUTED, NEUTRAL, Point, Role, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "title": "LSTM セル（1 時刻分）",
        "input": "入力",
        "cell": "記憶セル",
        "hidden": "隠れ状態",
        "i": "入力ゲート",
        "f": "忘却ゲート",
        "c": "候補",
        "o": "出力ゲート",
        "next": "次の時刻へ",
        "next_and_out": "次の時刻へ\n次の層へ",
        "order": r"Keras は $W$ も $R$ も、$i,\ f,\ \tilde{c},\ o$ の順に横に並べた 1 つの行列",
        "product": r"要素ごとの積（式では $\odot$）",
        "sum": "要素ごとの和",
        "copy": "同じ値を 2 か所へ",
    },
    "en": {
        "title": "LSTM cell (one time step)",
        "input": "input",
        "cell": "cell",
        "hidden": "hidden",
        "i": "input gate",
        "f": "forget gate",
        "c": "candidate",
        "o": "output gate",
        "next": "to the next step",
        "next_and_out": "to the next step\nand the next layer",
        "order": r"Keras: $W$ and $R$ are one matrix each, in the order $i,\ f,\ \tilde{c},\ o$",
        "product": r"elementwise product ($\odot$)",
        "sum": "elementwise sum",
        "copy": "one value, two ways",
    },
}

WIDTH, HEIGHT = 10.7, 7.7
LINE_Y, PRODUCT_Y, GATE_Y, WEIGHTS_TOP = 6.4, 4.97, 3.85, 3.05
ROW, COLUMN = 0.56, 1.625
LEFT = 2.05  # where the weights begin
RIGHT = LEFT + 4 * COLUMN

# Keras' order: letter, its symbol at time t, what squashes it.
COLUMNS: list[tuple[str, str, str, Role]] = [
    ("i", r"$i_t$", r"$\sigma$", GATE),
    ("f", r"$f_t$", r"$\sigma$", GATE),
    ("c", r"$\tilde{c}_t$", r"$\mathrm{tanh}$", CANDIDATE),
    ("o", r"$o_t$", r"$\sigma$", GATE),
]


def draw(text: dict[str, str]) -> Figure:
    """Draw the cell with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    style.box(ax, (5.3, 3.97), (6.94, 6.46), "", NEUTRAL, radius=0.2, linewidth=1.5, zorder=0)
    style.label(ax, (1.87, 7.45), text["title"], fontsize=style.TITLE, align="left")

    gates = _weights_and_gates(ax, text)
    _states(ax, text, gates)
    _legend(ax, text)
    return fig


def _weights_and_gates(ax: Axes, text: dict[str, str]) -> dict[str, Shape]:
    """The four columns x W + h R + b and the boxes they go into; returns the boxes."""
    gates: dict[str, Shape] = {}
    for k, (name, symbol, squash, role) in enumerate(COLUMNS):
        x = LEFT + (k + 0.5) * COLUMN
        terms = (f"$x_t W_{name}$", rf"$+\ h_{{t-1}} R_{name}$", rf"$+\ b_{name}$")
        for row, term in enumerate(terms):
            y = WEIGHTS_TOP - (row + 0.5) * ROW
            style.box(ax, (x, y), (COLUMN, ROW), "", role, radius=0, linewidth=1.5)
            style.label(ax, (x, y - 0.07), term, fontsize=16, valign="baseline")
        gate = style.box(ax, (x, GATE_Y), (1.36, 0.9), "", role)
        style.label(ax, (x, GATE_Y + 0.2), text[name], fontsize=style.BODY)
        style.label(ax, (x, GATE_Y - 0.28), squash, fontsize=style.LARGE, valign="baseline")
        style.arrow(ax, (x, WEIGHTS_TOP), gate.bottom)
        style.label(
            ax, (x + 0.24, GATE_Y + 0.6), symbol, fontsize=19, color=role.line, valign="baseline"
        )
        gates[name] = gate

    for row, shape in enumerate((r"$W\!:\ (D,\ 4H)$", r"$R\!:\ (H,\ 4H)$", r"$b\!:\ (4H{,})$")):
        y = WEIGHTS_TOP - (row + 0.5) * ROW
        style.label(ax, (8.9, y), shape, align="left", color=MUTED.line)
    under = WEIGHTS_TOP - 3 * ROW - 0.16
    style.dimension(ax, (LEFT, under), (RIGHT, under))
    style.label(
        ax, ((LEFT + RIGHT) / 2, under - 0.24), text["order"], color=MUTED.line, fontsize=14
    )
    return gates


def _states(ax: Axes, text: dict[str, str], gates: dict[str, Shape]) -> None:
    """What goes in, the cell line, and what comes out."""

    def pill(center: Point, name: str, symbol: str, role: Role) -> Shape:
        return style.box(ax, center, (1.5, 0.44), f"{text[name]} {symbol}", role, radius=0.2)

    def shape(position: Point, dims: str) -> None:
        style.label(ax, position, dims, fontsize=style.SMALL, color=MUTED.line)

    # Left: the input and the two states of the step before.
    x_y, h_y = WEIGHTS_TOP - 0.5 * ROW, WEIGHTS_TOP - 1.5 * ROW
    x_t = pill((0.83, x_y), "input", r"$x_t$", INPUT)
    h_before = pill((0.83, h_y), "hidden", r"$h_{t-1}$", HIDDEN)
    c_before = pill((0.83, LINE_Y), "cell", r"$c_{t-1}$", CELL)
    shape((0.83, x_y + 0.42), r"$(N,\ D)$")
    shape((0.83, h_y - 0.42), r"$(N,\ H)$")
    shape((0.83, LINE_Y - 0.42), r"$(N,\ H)$")
    style.arrow(ax, x_t.right, (LEFT, x_y), color=INPUT.line)
    style.arrow(ax, h_before.right, (LEFT, h_y), color=HIDDEN.line)

    # The cell line: × f, then + i * candidate.
    i, f, c, o = (gates[name] for name in "ifco")
    forget = style.operation(ax, (f.x, LINE_Y), "×")
    add = style.operation(ax, (c.x, LINE_Y), "+")
    write = style.operation(ax, (c.x, PRODUCT_Y), "×")
    c_t = pill((9.86, LINE_Y), "cell", r"$c_t$", CELL)
    style.arrow(ax, c_before.right, forget.left, color=CELL.line, linewidth=style.THICK)
    style.arrow(ax, forget.right, add.left, color=CELL.line, linewidth=style.THICK)
    style.arrow(ax, add.right, c_t.left, color=CELL.line, linewidth=style.THICK)

    style.arrow(ax, f.top, forget.bottom, color=GATE.line)
    # The input gate stands left of the forget gate (Keras' order), so its line must cross once.
    bridge = style.hop((f.x, PRODUCT_Y))
    style.arrow(ax, i.top, (i.x, PRODUCT_Y), *bridge, write.left, color=GATE.line)
    style.arrow(ax, c.top, write.bottom, color=CANDIDATE.line)
    style.arrow(ax, write.top, add.bottom, color=CANDIDATE.line)
    style.label(
        ax,
        (c.x + 0.12, LINE_Y - 0.73),
        r"$i_t \odot \tilde{c}_t$",
        align="left",
        color=CANDIDATE.line,
    )

    # The way out: a copy of c_t through tanh, then × o.
    copy = style.dot(ax, (o.x, LINE_Y), color=CELL.line, radius=0.1)
    squash = style.box(
        ax, (o.x, LINE_Y - 0.73), (0.86, 0.46), r"$\mathrm{tanh}$", CELL, fontsize=style.LARGE
    )
    out = style.operation(ax, (o.x, PRODUCT_Y), "×")
    h_t = pill((9.86, PRODUCT_Y), "hidden", r"$h_t$", HIDDEN)
    style.arrow(ax, copy.bottom, squash.top, color=CELL.line)
    style.arrow(ax, squash.bottom, out.top, color=CELL.line)
    style.arrow(ax, o.top, out.bottom, color=GATE.line)
    style.arrow(ax, out.right, h_t.left, color=HIDDEN.line)

    shape((9.86, LINE_Y - 0.42), r"$(N,\ H)$")
    shape((9.86, PRODUCT_Y - 0.42), r"$(N,\ H)$")
    style.label(ax, (9.86, LINE_Y - 0.78), text["next"], fontsize=style.SMALL)
    style.label(ax, (9.86, PRODUCT_Y - 0.92), text["next_and_out"], fontsize=style.SMALL)

    sums = r"$c_t =\ f_t \odot c_{t-1} + i_t \odot \tilde{c}_t$"
    style.label(ax, (4.5, 6.92), sums, fontsize=style.LARGE, color=CELL.line)
    reads = r"$h_t = o_t \odot \tanh(c_t)$"
    style.label(ax, (7.45, 6.92), reads, fontsize=style.LARGE, color=HIDDEN.line)


def _legend(ax: Axes, text: dict[str, str]) -> None:
    """What the signs mean."""
    y = 0.36
    style.operation(ax, (1.97, y), "×", radius=0.16)
    style.label(ax, (2.25, y), text["product"], fontsize=14, align="left")
    style.operation(ax, (5.1, y), "+", radius=0.16)
    style.label(ax, (5.38, y), text["sum"], fontsize=14, align="left")
    style.dot(ax, (7.4, y), color=CELL.line, radius=0.1)
    style.label(ax, (7.62, y), text["copy"], fontsize=14, align="left")
