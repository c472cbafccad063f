"""The gradient at h_1: a sum over paths, each path a product of Jacobians."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import EMPHASIS, GRADIENT, HIDDEN, MUTED, NEUTRAL, Point, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "forward": "順伝播 →",
        "backward": "← 逆伝播：$h_1$ に届く勾配は、道の和",
        "sum": "足す",
        "none": "行列なし",
        "one": "行列 1 個",
        "two": "行列 2 個",
        "three": "行列 3 個",
        "product": "1 本の道は、行列の積",
        "table": "1 ステップごとに同じ割合で伸び縮みすると",
        "vanish": "0.9 倍：消える",
        "keep": "1 倍：変わらない",
        "explode": "1.1 倍：爆発する",
        "steps": "ステップ",
    },
    "en": {
        "forward": "forward →",
        "backward": "← backward: what arrives at $h_1$ is a sum over paths",
        "sum": "sum",
        "none": "no matrix",
        "one": "1 matrix",
        "two": "2 matrices",
        "three": "3 matrices",
        "product": "each path is a product of matrices",
        "table": "With the same factor at every step",
        "vanish": "× 0.9: vanishes",
        "keep": "× 1: stays",
        "explode": "× 1.1: explodes",
        "steps": "steps",
    },
}

WIDTH, HEIGHT = 10.7, 8.75
STATES = (2.95, 5.15, 7.35, 9.55)
FORWARD_Y, FIRST_LANE, LANE = 7.75, 5.9, 0.92
BUS = 1.75
MARGIN = 0.25
DISTANCES = (1, 10, 50, 100)


def draw(text: dict[str, str]) -> Figure:
    """Draw the states, the four paths and the table with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    _forward(ax, text)
    _paths(ax, text)
    _table(ax, text)
    return fig


def _forward(ax: Axes, text: dict[str, str]) -> None:
    """The hidden states, and the loss at each of them."""
    style.label(ax, (MARGIN, 8.45), text["forward"], fontsize=style.TITLE, align="left")
    before = None
    for k, x in enumerate(STATES, start=1):
        state = style.box(ax, (x, FORWARD_Y), (0.76, 0.5), f"$h_{k}$", HIDDEN, fontsize=18)
        loss = style.box(ax, (x + 0.62, 8.4), (0.56, 0.42), f"$L_{k}$", NEUTRAL)
        style.elbow(ax, state.top, loss.left, first="v", color=HIDDEN.line)
        if before:
            style.arrow(ax, before.right, state.left, color=HIDDEN.line, linewidth=style.THICK)
        before = state


def _paths(ax: Axes, text: dict[str, str]) -> None:
    """One lane for each loss; its Jacobians stand between the states they lead through."""
    top = FIRST_LANE + 0.5
    bottom = FIRST_LANE - 3 * LANE - 0.68
    size = (WIDTH - 0.3, top - bottom)
    middle = (WIDTH / 2, (top + bottom) / 2)
    join_y = FIRST_LANE - 1.5 * LANE
    style.box(ax, middle, size, "", NEUTRAL, radius=0.15, linewidth=1.5, zorder=0)
    style.label(ax, (MARGIN, top + 0.3), text["backward"], fontsize=style.TITLE, align="left")

    add = style.operation(ax, (BUS, join_y), "+", radius=0.22)
    total = style.box(
        ax, (0.78, join_y), (0.96, 0.62), r"$\partial L/\partial h_1$", GRADIENT, fontsize=16
    )
    style.arrow(ax, add.left, total.right, color=GRADIENT.line, linewidth=style.THICK)
    style.label(ax, (BUS + 0.36, join_y), text["sum"], align="left", color=GRADIENT.line)

    for t, (x, count) in enumerate(
        zip(STATES, ("none", "one", "two", "three"), strict=True), start=1
    ):
        y = FIRST_LANE - (t - 1) * LANE
        name = rf"$\partial L_{t}/\partial h_{t}$"
        start = style.box(ax, (x, y), (1.06, 0.52), name, GRADIENT, fontsize=15)
        end = _lane(ax, start, t, y)
        target: Point = add.top if y > join_y else add.bottom
        style.line(ax, end, (BUS, y), color=GRADIENT.line)
        if t in (1, 4):
            style.arrow(ax, (BUS, y), target, color=GRADIENT.line)
        if t < 4:
            style.label(ax, (x + 0.72, y), text[count], align="left", color=MUTED.line)
        else:
            style.label(ax, (x, y - 0.42), text[count], fontsize=13, color=MUTED.line)


def _lane(ax: Axes, start: Shape, t: int, y: float) -> Point:
    """The path of loss t, from its start to the left; returns where it leaves for the sum."""
    left = start.left
    for k in range(t, 1, -1):
        x = (STATES[k - 1] + STATES[k - 2]) / 2
        factor = style.box(ax, (x, y), (0.74, 0.48), rf"$\times J_{k}$", NEUTRAL, fontsize=15)
        style.arrow(ax, left, factor.right, color=GRADIENT.line)
        left = factor.left
    return left


def _table(ax: Axes, text: dict[str, str]) -> None:
    """What is left after k steps of 0.9, 1 and 1.1."""
    y = 1.98
    jacobian = r"$J_k=\mathrm{diag}(1-h_k^2)\,W_h^\top$"
    style.label(
        ax, (MARGIN, y), f"{text['product']}  {jacobian}", align="left", color=GRADIENT.line
    )
    style.label(ax, (MARGIN, y - 0.5), text["table"], fontsize=style.BODY, align="left")
    columns = [5.05 + 1.42 * k for k in range(len(DISTANCES))]
    for x, k in zip(columns, DISTANCES, strict=True):
        style.label(ax, (x, y - 0.5), f"{k} {text['steps']}", fontsize=13, align="left")
    rows = (("vanish", 0.9, EMPHASIS), ("keep", 1.0, MUTED), ("explode", 1.1, EMPHASIS))
    for row, (name, factor, role) in enumerate(rows):
        height = y - 0.94 - 0.4 * row
        style.label(ax, (MARGIN + 0.3, height), text[name], align="left", color=role.line)
        for x, k in zip(columns, DISTANCES, strict=True):
            style.label(ax, (x, height), _number(factor**k), fontsize=16, align="left")


def _number(value: float) -> str:
    """Two digits; a power of ten where the value is far from 1."""
    if 1 <= value < 1000:
        return f"${value:.3g}$"
    if 0.001 <= value < 1:
        return f"${value:.2g}$"
    digits, exponent = f"{value:.1e}".split("e")
    return rf"${digits}\times10^{{{int(exponent)}}}$"
