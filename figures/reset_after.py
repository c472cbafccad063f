"""The two ways to reset: before the matrix, or after it, where a second bias comes in."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, GATE, HIDDEN, INPUT, MUTED, NEUTRAL

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "before": "行列の前に掛ける",
        "after": "行列の後に掛ける（Keras の既定）",
        "wait": r"$r_t$ が決まるまで、$R_h$ の積を始められない：積は順番に 2 回",
        "merge": r"$R_z,\ R_r,\ R_h$ の積を 1 回にまとめられる",
    },
    "en": {
        "before": "before the matrix",
        "after": "after the matrix (Keras' default)",
        "wait": r"The product with $R_h$ has to wait for $r_t$: two products in turn",
        "merge": r"$R_z,\ R_r,\ R_h$ can be one product",
    },
}

WIDTH, HEIGHT = 10.7, 4.9


def draw(text: dict[str, str]) -> Figure:
    """Draw the two variants with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    _variant(ax, text, 3.7, before=True)
    _variant(ax, text, 1.22, before=False)
    return fig


def _variant(ax: Axes, text: dict[str, str], middle: float, *, before: bool) -> None:
    """The past on its way into the candidate, left to right."""
    size = (WIDTH - 0.3, 2.24)
    style.box(ax, (WIDTH / 2, middle), size, "", NEUTRAL, radius=0.15, linewidth=1.5, zorder=0)
    title = f"reset_after={not before}"
    style.label(ax, (0.35, middle + 0.85), title, fontsize=style.TITLE, align="left")
    note = text["before" if before else "after"]
    style.label(ax, (3.3, middle + 0.85), note, fontsize=14, align="left", color=MUTED.line)
    remark = text["wait" if before else "merge"]
    style.label(ax, (0.35, middle - 0.84), remark, fontsize=14, align="left", color=MUTED.line)

    y = middle - 0.1
    past = style.box(ax, (0.95, y), (0.9, 0.54), r"$h_{t-1}$", HIDDEN, fontsize=18)
    first, second = 2.3, 3.75
    gate_x, matrix_x = (first, second) if before else (second + 0.75, first)
    matrix = style.box(ax, (matrix_x, y), (0.8, 0.54), r"$\times R_h$", CANDIDATE, fontsize=17)
    gate = style.operation(ax, (gate_x, y), "×")
    style.arrow(ax, (gate_x, y + 0.56), gate.top, color=GATE.line)
    style.label(ax, (gate_x + 0.12, y + 0.46), r"$r_t$", fontsize=18, color=GATE.line, align="left")
    if before:
        style.arrow(ax, past.right, gate.left, color=HIDDEN.line)
        style.arrow(ax, gate.right, matrix.left, color=HIDDEN.line)
        end, result = matrix, r"$(r_t \odot h_{t-1})\,R_h$"
    else:
        bias = style.operation(ax, (3.4, y), "+")
        style.arrow(ax, (bias.x, y + 0.56), bias.top, color=CANDIDATE.line)
        place = (bias.x + 0.12, y + 0.46)
        style.label(ax, place, r"$b^{\prime}_h$", fontsize=18, color=CANDIDATE.line, align="left")
        style.arrow(ax, past.right, matrix.left, color=HIDDEN.line)
        style.arrow(ax, matrix.right, bias.left, color=CANDIDATE.line)
        style.arrow(ax, bias.right, gate.left, color=CANDIDATE.line)
        end, result = gate, r"$r_t \odot (h_{t-1} R_h + b^{\prime}_h)$"

    add = style.operation(ax, (7.55, y), "+")
    style.arrow(ax, end.right, add.left, color=CANDIDATE.line)
    style.label(ax, (6.1, y + 0.27), result, fontsize=16, color=CANDIDATE.line)
    style.arrow(ax, (add.x, y + 0.56), add.top, color=INPUT.line)
    place = (add.x + 0.12, y + 0.46)
    style.label(ax, place, r"$x_t W_h + b_h$", fontsize=16, color=INPUT.line, align="left")
    squash = style.box(ax, (8.6, y), (0.84, 0.54), r"$\mathrm{tanh}$", CANDIDATE, fontsize=17)
    style.arrow(ax, add.right, squash.left, color=CANDIDATE.line)
    style.arrow(ax, squash.right, (9.55, y), color=CANDIDATE.line)
    style.label(ax, (9.65, y), r"$\tilde{h}_t$", fontsize=20, color=CANDIDATE.line, align="left")
