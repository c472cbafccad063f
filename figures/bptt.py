"""Backpropagation through time: two gradients meet at each h_t, the weights' gradients add up."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import EMPHASIS, GRADIENT, HIDDEN, INPUT, MUTED, NEUTRAL, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "forward": "順伝播 →",
        "backward": "逆伝播（BPTT） ←",
        "above": "上から",
        "right": "右から",
        "meet": "① 2 方向から届く勾配を足す",
        "sum": "② 重みの勾配は、すべての時刻の分を足す",
        "input": "入力への勾配は $dx_t = da_t W_x^\\top$（図では略）",
    },
    "en": {
        "forward": "Forward →",
        "backward": "Backward (BPTT) ←",
        "above": "from above",
        "right": "from the right",
        "meet": "1. add the gradients from both sides",
        "sum": "2. add the weights' gradients of all steps",
        "input": "Gradient of the input: $dx_t = da_t W_x^\\top$ (not drawn)",
    },
}

WIDTH, HEIGHT = 10.7, 9.3
FIRST, SPACING, STEPS = 3.4, 3.0, 3
START_X, MARGIN = 0.72, 0.3
LOSS_Y, STATE_Y, INPUT_Y = 8.42, 7.52, 6.62  # forward
ABOVE_Y, PLUS_Y, SLOPE_Y, DA_Y, SUM_Y = 5.02, 4.06, 3.24, 2.38, 1.22  # backward
FACTOR = 1.5  # from a column to the × W_h box on its left


def draw(text: dict[str, str]) -> Figure:
    """Draw three steps forward and, below them, the same three steps backward."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    _forward(ax, text)
    _backward(ax, text)
    return fig


def _columns() -> list[float]:
    return [FIRST + k * SPACING for k in range(STEPS)]


def _forward(ax: Axes, text: dict[str, str]) -> None:
    style.label(ax, (MARGIN, 9.02), text["forward"], fontsize=style.TITLE, align="left")
    style.box(
        ax, (WIDTH / 2, STATE_Y), (WIDTH - 0.3, 2.46), "", radius=0.15, linewidth=1.5, zorder=0
    )
    before = style.box(ax, (START_X, STATE_Y), (0.72, 0.5), "$h_0$", HIDDEN, fontsize=18)
    for t, x in enumerate(_columns(), start=1):
        state = style.box(ax, (x, STATE_Y), (0.72, 0.5), f"$h_{t}$", HIDDEN, fontsize=18)
        loss = style.box(ax, (x, LOSS_Y), (0.72, 0.46), f"$L_{t}$", NEUTRAL, fontsize=17)
        x_t = style.box(ax, (x, INPUT_Y), (0.72, 0.46), f"$x_{t}$", INPUT, fontsize=17)
        style.arrow(ax, before.right, state.left, color=HIDDEN.line, linewidth=3)
        style.arrow(ax, state.top, loss.bottom, color=HIDDEN.line)
        style.arrow(ax, x_t.top, state.bottom, color=INPUT.line)
        middle = (before.right[0] + state.left[0]) / 2
        style.label(ax, (middle, STATE_Y + 0.27), "$W_h$", fontsize=16)
        style.label(ax, (x + 0.12, (INPUT_Y + STATE_Y) / 2), "$W_x$", fontsize=16, align="left")
        before = state


def _backward(ax: Axes, text: dict[str, str]) -> None:
    style.label(ax, (MARGIN, 5.82), text["backward"], fontsize=style.TITLE, align="left")
    style.label(ax, (WIDTH - MARGIN, 5.82), text["meet"], align="right", color=EMPHASIS.line)
    size = (WIDTH - 0.3, 4.86)
    style.box(ax, (WIDTH / 2, 3.12), size, "", radius=0.15, linewidth=1.5, zorder=0)
    formula = (
        r"$dW_x = \Sigma_t\ x_t^\top da_t\qquad dW_h = \Sigma_t\ h_{t-1}^\top da_t"
        r"\qquad db = \Sigma_t\ da_t$"
    )
    total = style.box(ax, (WIDTH / 2, SUM_Y), (9.6, 0.58), formula, GRADIENT, fontsize=17)
    style.label(ax, (MARGIN, 0.36), text["sum"], align="left", color=EMPHASIS.line)
    style.label(ax, (WIDTH - MARGIN, 0.36), text["input"], align="right", fontsize=14)

    meets: list[Shape] = []
    for t, x in enumerate(_columns(), start=1):
        above = style.box(
            ax,
            (x, ABOVE_Y),
            (1.16, 0.5),
            rf"$\partial L_{t}/\partial h_{t}$",
            GRADIENT,
            fontsize=16,
        )
        meet = style.operation(ax, (x, PLUS_Y), "+")
        slope = style.box(ax, (x, SLOPE_Y), (1.16, 0.5), rf"$\times(1-h_{t}^2)$", NEUTRAL)
        da = style.box(ax, (x, DA_Y), (0.8, 0.5), f"$da_{t}$", GRADIENT, fontsize=18)
        factor = style.box(
            ax, (x - FACTOR, DA_Y), (0.94, 0.5), r"$\times W_h^\top$", NEUTRAL, fontsize=16
        )
        for start, end in ((above, meet), (meet, slope), (slope, da)):
            style.arrow(ax, start.bottom, end.top, color=GRADIENT.line, linewidth=3)
        style.arrow(ax, da.bottom, (x, total.top[1]), color=GRADIENT.line, linewidth=3)
        style.arrow(ax, da.left, factor.right, color=GRADIENT.line, linewidth=3)
        if meets:  # into the + of the step before
            path = [factor.top, (factor.x, PLUS_Y), meets[-1].right]
            style.arrow(ax, *path, color=GRADIENT.line, linewidth=3)
            place = ((meets[-1].right[0] + factor.x) / 2 + 0.08, PLUS_Y + 0.24)
            style.label(ax, place, text["right"], fontsize=14, color=GRADIENT.line)
        else:
            start_h = style.box(
                ax,
                (START_X, DA_Y),
                (0.86, 0.5),
                r"$\partial L/\partial h_0$",
                GRADIENT,
                fontsize=14,
            )
            style.arrow(ax, factor.left, start_h.right, color=GRADIENT.line, linewidth=3)
        place = (x - 0.14, (ABOVE_Y + PLUS_Y) / 2)
        style.label(ax, place, text["above"], fontsize=14, align="right", color=GRADIENT.line)
        meets.append(meet)
    zero = (meets[-1].right[0] + 0.66, PLUS_Y)
    style.arrow(ax, zero, meets[-1].right, color=MUTED.line, dashed=True)
    style.label(ax, (zero[0] + 0.06, PLUS_Y), "0", fontsize=16, align="left", color=MUTED.line)
