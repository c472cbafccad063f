"""The same weights in three libraries: names, shapes, and the order in which gates are stacked."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, CELL, GATE, HIDDEN, INPUT, MUTED, NEUTRAL, Point, Role

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "own": "NumPy（03, 07, 08）",
        "input": "入力の側",
        "state": "隠れ状態の側",
        "bias": "RNN のバイアス",
        "side": "ゲートを横に並べる",
        "down": "ゲートを縦に並べる",
        "move": "転置",
        "same": "順は同じ",
        "other": "順が違う",
        "two": "GRU のバイアス",
        "names": "候補の呼び名：Keras の LSTM では $c$、GRU では $h$、PyTorch では $g$ と $n$",
    },
    "en": {
        "own": "NumPy (03, 07, 08)",
        "input": "from the input",
        "state": "from the state",
        "bias": "bias of an RNN",
        "side": "gates side by side",
        "down": "gates on top of each other",
        "move": "transpose",
        "same": "same order",
        "other": "another order",
        "two": "biases of a GRU",
        "names": "The candidate is $c$ (LSTM) and $h$ (GRU) in Keras, $g$ and $n$ in PyTorch",
    },
}

WIDTH, HEIGHT = 10.7, 8.5
NAME_X = 0.25
COLUMNS = (3.1, 5.7, 8.75)  # the middles of NumPy, Keras, PyTorch
TOP = 8.15
KERAS_X, TORCH_X = 3.85, 8.75  # the middles of the drawn matrices
COLORS: dict[str, Role] = {"z": GATE, "r": INPUT, "i": INPUT, "f": GATE, "o": HIDDEN}


def draw(text: dict[str, str]) -> Figure:
    """Draw the table of names and the two stacked matrices with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    _names(ax, text)
    _stacked(ax, "LSTM", 3.75, ("i", "f", "c", "o"), ("i", "f", "g", "o"), text["same"], text)
    _stacked(ax, "GRU", 1.4, ("z", "r", "h"), ("r", "z", "n"), text["other"], text)
    style.label(ax, (WIDTH / 2, 0.2), text["names"], fontsize=style.SMALL, color=MUTED.line)
    return fig


def _names(ax: Axes, text: dict[str, str]) -> None:
    """Each row one weight: its name above, its shape below."""
    heads = (text["own"], "Keras", "PyTorch")
    for x, head in zip(COLUMNS, heads, strict=True):
        style.label(ax, (x, TOP), head, fontsize=style.TITLE)
    rows = [
        ("input", ("$W_x,\\ W$", "(D, H)"), ("kernel", "(D, H)"), ("weight_ih_l0", "(H, D)")),
        (
            "state",
            ("$W_h,\\ R$", "(H, H)"),
            ("recurrent_kernel", "(H, H)"),
            ("weight_hh_l0", "(H, H)"),
        ),
        ("bias", ("$b$", "(H,)"), ("bias", "(H,)"), ("bias_ih_l0\n+ bias_hh_l0", "(H,)")),
        ("two", ("$b,\\ b'$", "(2, 3H)"), ("bias", "(2, 3H)"), ("bias_ih_l0\nbias_hh_l0", "(3H,)")),
    ]
    for row, (name, *cells) in enumerate(rows):
        y = TOP - 0.57 - 0.66 * row
        style.line(ax, (0.2, y + 0.32), (WIDTH - 0.2, y + 0.32), color=MUTED.fill, linewidth=1.5)
        style.label(ax, (NAME_X, y), text[name], align="left", color=MUTED.line, fontsize=14)
        for place, (x, (what, shape)) in enumerate(zip(COLUMNS, cells, strict=True)):
            gap = 0.05 if place == 2 else 0.0
            if place == 0:
                style.label(ax, (x, y), f"{what}  {shape}", fontsize=style.BODY)
            else:
                two = "\n" in what
                size = style.SMALL if two else 14
                style.label(ax, (x + gap + 0.25, y), what, fontsize=size, align="right")
                color = CELL.line if place == 2 else style.INK
                style.label(ax, (x + gap + 0.4, y), shape, fontsize=14, align="left", color=color)


def _stacked(
    ax: Axes,
    name: str,
    y: float,
    keras: tuple[str, ...],
    torch: tuple[str, ...],
    order: str,
    text: dict[str, str],
) -> None:
    """One layer's kernel: side by side on the left, on top of each other on the right."""
    style.line(ax, (0.2, y + 1.28), (WIDTH - 0.2, y + 1.28), color=MUTED.fill, linewidth=1.5)
    style.label(ax, (NAME_X, y + 0.25), name, fontsize=style.TITLE, align="left")
    count = len(keras)
    width, height = 0.85, 0.85
    left = KERAS_X - count * width / 2
    for place, gate in enumerate(keras):
        _block(ax, (left + (place + 0.5) * width, y + 0.2), (width, height), gate)
    style.label(ax, (left - 0.25, y + 0.2), "D", fontsize=14, color=MUTED.line)
    style.label(ax, (KERAS_X, y - 0.42), f"(D, {count}H)", fontsize=14)
    style.label(
        ax, (KERAS_X, y + 0.92), f"NumPy, Keras: {text['side']}", fontsize=14, color=MUTED.line
    )

    tall = 1.62 / count
    top = y + 0.72
    for place, gate in enumerate(torch):
        _block(ax, (TORCH_X, top - (place + 0.5) * tall), (0.95, tall), gate)
    style.label(ax, (TORCH_X + 0.62, y - 0.09), f"({count}H, D)", fontsize=14, align="left")
    style.label(ax, (TORCH_X, y + 0.98), f"PyTorch: {text['down']}", fontsize=14, color=MUTED.line)

    start, end = (KERAS_X + 2.0, y + 0.1), (TORCH_X - 0.75, y + 0.1)
    style.arrow(ax, start, end, linewidth=style.THICK)
    middle = (start[0] + end[0]) / 2
    style.label(ax, (middle, y + 0.4), text["move"], fontsize=style.BODY)
    color = MUTED.line if keras[0] == torch[0] else style.EMPHASIS.line
    style.label(ax, (middle, y - 0.22), order, fontsize=style.BODY, color=color)


def _block(ax: Axes, center: Point, size: Point, gate: str) -> None:
    """One gate's part of the matrix, named; the candidate has its own colour."""
    role = COLORS.get(gate, CANDIDATE if gate in "cghn" else NEUTRAL)
    style.box(ax, center, size, f"${gate}$", role, fontsize=style.LARGE, radius=0)
