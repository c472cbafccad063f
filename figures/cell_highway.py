"""The cell line as a highway: what multiplies the gradient in an LSTM and in a SimpleRNN."""

from __future__ import annotations

import math
from itertools import pairwise

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, CELL, GATE, GRADIENT, HIDDEN, INPUT, MUTED, NEUTRAL, Role, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "lstm": "LSTM：記憶セル $c$ を通る直接の道",
        "rnn": "SimpleRNN：隠れ状態 $h$ を通る道",
        "backward": "← 勾配",
        "forward": "→ 値",
        "directly": "直接の道では",
        "lstm_says": "0 と 1 の間の数を掛けるだけ",
        "lstm_not": "行列の積も tanh′ もない",
        "indirect": "ゲートと候補は $h_{t-1}$ も使うので、ほかの道もある（略）",
        "rnn_says": "毎回 $1-h^2$ と行列を掛ける",
        "left": "直接の道に残る割合 $f^{\\,k}$（$k$ ステップ、$f$ は一定）",
        "default": "Keras の既定",
    },
    "en": {
        "lstm": "LSTM: the direct path through the cell $c$",
        "rnn": "SimpleRNN: the path through the hidden state $h$",
        "backward": "← gradient",
        "forward": "→ value",
        "directly": "Directly,",
        "lstm_says": "only numbers between 0 and 1",
        "lstm_not": "no matrix, no tanh′",
        "indirect": "Gates and candidate also see $h_{t-1}$: indirect paths exist, not drawn",
        "rnn_says": "times $1-h^2$ and a matrix, every step",
        "left": "What is left on the direct path after $k$ steps of constant $f$: $f^{\\,k}$",
        "default": "Keras' default",
    },
}

WIDTH, HEIGHT = 10.7, 9.55
STEPS = 4
# Whole pixels at style.DPI, so that each step is drawn with the same pixels (and packs well).
FIRST, SPACING = 105 / 144, 444 / 144
BIASES = (0.0, 1.0, 4.0)
DISTANCES = (10, 50, 100)
MARGIN = 0.2


def draw(text: dict[str, str]) -> Figure:
    """Draw the two roads and the table with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    _lstm_road(ax, text, 9.25)
    _rnn_road(ax, text, 5.6)
    _what_is_left(ax, text, 2.32)
    return fig


def _road(
    ax: Axes, text: dict[str, str], top: float, name: str, symbol: str, role: Role
) -> tuple[list[Shape], list[Shape], float, float]:
    """Title, ground, states and gradients; returns the two rows of boxes and the rows' heights."""
    style.label(ax, (MARGIN, top), text[name], fontsize=style.TITLE, align="left")
    size = (WIDTH - 0.3, 2.12)
    style.box(ax, (WIDTH / 2, top - 1.34), size, "", NEUTRAL, radius=0.15, linewidth=1.5, zorder=0)
    back_y, line_y = top - 0.67, top - 1.42
    xs = [FIRST + k * SPACING for k in range(STEPS)]
    states = [
        style.box(ax, (x, line_y), (0.66, 0.5), f"${symbol}_{k}$", role, fontsize=18)
        for k, x in enumerate(xs, start=1)
    ]
    gradients = [
        style.box(
            ax,
            (x, back_y),
            (0.8, 0.5),
            rf"$\partial L/\partial {symbol}_{k}$",
            GRADIENT,
            fontsize=14,
        )
        for k, x in enumerate(xs, start=1)
    ]
    return states, gradients, back_y, line_y


def _feed(ax: Axes, target: Shape, text: str, role: Role, fontsize: float = 17) -> None:
    """What comes into an operation from below."""
    y = target.bottom[1] - 0.52
    style.arrow(ax, (target.x, y + 0.2), target.bottom, color=role.line)
    style.label(
        ax, (target.x, y - 0.06), text, fontsize=fontsize, color=role.line, valign="baseline"
    )


def _lstm_road(ax: Axes, text: dict[str, str], top: float) -> None:
    """Forward × f and +; backward × f and nothing else."""
    states, gradients, back_y, line_y = _road(ax, text, top, "lstm", "c", CELL)
    right = WIDTH - MARGIN
    style.label(
        ax,
        (right - 1.0, top - 0.08),
        text["backward"],
        align="right",
        valign="baseline",
        color=GRADIENT.line,
    )
    style.label(
        ax, (right, top - 0.08), text["forward"], align="right", valign="baseline", color=CELL.line
    )
    for k in range(STEPS - 1):
        t = k + 2
        forget = style.operation(ax, (states[k].x + 1.16, line_y), "×")
        add = style.operation(ax, (states[k].x + 2.12, line_y), "+")
        for start, end in pairwise((states[k], forget, add, states[k + 1])):
            style.arrow(ax, start.right, end.left, color=CELL.line, linewidth=style.THICK)
        _feed(ax, forget, f"$f_{t}$", GATE)
        _feed(ax, add, rf"$i_{t} \odot \tilde{{c}}_{t}$", CANDIDATE)

        # The factor stands above the operation it comes from; + adds no factor.
        factor = style.box(ax, (forget.x, back_y), (0.66, 0.5), rf"$\times\,f_{t}$", GATE)
        for end, start in pairwise((gradients[k], factor, gradients[k + 1])):
            style.arrow(ax, start.left, end.right, color=GRADIENT.line, linewidth=style.THICK)

    says_y = top - 2.7
    formula = r"$\partial L/\partial c_1 = \partial L/\partial c_4 \odot f_4 \odot f_3 \odot f_2$"
    style.label(
        ax,
        (MARGIN, says_y),
        f"{text['directly']} {formula}",
        fontsize=16,
        align="left",
        color=GRADIENT.line,
    )
    style.label(ax, (WIDTH - MARGIN, says_y), text["lstm_says"], align="right")
    style.label(ax, (WIDTH - MARGIN, says_y - 0.38), text["lstm_not"], align="right")
    style.label(
        ax, (MARGIN, says_y - 0.38), text["indirect"], fontsize=14, align="left", color=MUTED.line
    )


def _rnn_road(ax: Axes, text: dict[str, str], top: float) -> None:
    """Forward W_h, + and tanh; backward the slope of tanh and W_h transposed, at every step."""
    states, gradients, back_y, line_y = _road(ax, text, top, "rnn", "h", HIDDEN)
    for k in range(STEPS - 1):
        t = k + 2
        x = states[k].x
        weight = style.box(ax, (x + 0.88, line_y), (0.46, 0.46), r"$W_h$", NEUTRAL)
        add = style.operation(ax, (x + 1.44, line_y), "+", radius=0.15)
        squash = style.box(ax, (x + 2.06, line_y), (0.58, 0.46), r"$\mathrm{tanh}$", NEUTRAL)
        for start, end in pairwise((states[k], weight, add, squash, states[k + 1])):
            style.arrow(ax, start.right, end.left, color=HIDDEN.line)
        _feed(ax, add, rf"$x_{t} W_x + b$", INPUT, 16)

        product = style.box(
            ax, (weight.x, back_y), (0.58, 0.5), r"$\times W_h^\top$", NEUTRAL, fontsize=13
        )
        slope = style.box(
            ax, (squash.x, back_y), (0.88, 0.5), rf"$\times(1-h_{t}^2)$", NEUTRAL, fontsize=13
        )
        for end, start in pairwise((gradients[k], product, slope, gradients[k + 1])):
            style.arrow(ax, start.left, end.right, color=GRADIENT.line)

    says_y = top - 2.7
    before, after = r"\partial L/\partial h_{t-1}", r"\partial L/\partial h_t"
    formula = rf"${before} = {after}\ \mathrm{{diag}}(1-h_t^2)\,W_h^\top$"
    style.label(ax, (MARGIN, says_y), formula, fontsize=16, align="left", color=GRADIENT.line)
    style.label(ax, (WIDTH - MARGIN, says_y), text["rnn_says"], align="right")


def _what_is_left(ax: Axes, text: dict[str, str], top: float) -> None:
    """f to the power of 10, 50, 100 for three biases of the forget gate."""
    style.label(ax, (MARGIN, top), text["left"], fontsize=style.TITLE, align="left")
    columns = [3.8 + 2.34 * k for k in range(len(DISTANCES))]
    style.label(
        ax,
        (MARGIN, top - 0.47),
        r"$W_f=R_f=0\!:\ \ f=\sigma(b_f)$",
        fontsize=16,
        align="left",
        color=GATE.line,
    )
    for x, k in zip(columns, DISTANCES, strict=True):
        style.label(ax, (x, top - 0.47), f"$k={k}$", fontsize=17, align="left")
    for row, bias in enumerate(BIASES):
        y = top - 0.94 - 0.49 * row
        f = 1 / (1 + math.exp(-bias))
        equals = "=" if bias == 0 else r"\approx"
        name = rf"$\sigma({bias:.0f})\,{equals}\,{f:.3f}$"
        style.label(ax, (MARGIN, y), name, fontsize=17, align="left", color=GATE.line)
        if bias == 1:
            style.label(ax, (2.0, y), text["default"], fontsize=13, align="left")
        for x, k in zip(columns, DISTANCES, strict=True):
            style.bar(ax, (x, y), (0.8, 0.26), f**k, CELL)
            style.label(ax, (x + 0.92, y), _number(f**k), fontsize=16, align="left")


def _number(value: float) -> str:
    """Two digits; a power of ten where the value is small."""
    if value >= 0.01:
        return f"${value:#.2g}$"
    digits, exponent = f"{value:.1e}".split("e")
    return rf"${digits}\times10^{{{int(exponent)}}}$"
