"""From a sum to a gate: coefficients 1 and 1, a fixed share, a share computed from the input."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, CELL, GATE, HIDDEN, INPUT, MUTED, NEUTRAL

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "sum": "足し算",
        "fixed": "決まった割合",
        "gate": "ゲート",
        "sum_says": "値が大きくなりやすい",
        "fixed_says": "いつも同じ割合",
        "gate_says": "割合を入力から計算し、学習する",
        "input": "入力",
    },
    "en": {
        "sum": "Sum",
        "fixed": "Fixed share",
        "gate": "Gate",
        "sum_says": "values tend to grow",
        "fixed_says": "always the same share",
        "gate_says": "share computed from the input",
        "input": "input",
    },
}

WIDTH, HEIGHT = 10.7, 5.9
PANEL, GAP = 3.38, 0.13
OUT_Y, ADD_Y, TIMES_Y, F_Y, FORK_Y, IN_Y = 4.75, 3.95, 3.15, 2.25, 1.6, 1.05
ARM = 1.08  # from the middle of a panel to either way


def draw(text: dict[str, str]) -> Figure:
    """Draw the three ways to join x and f(x) with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    formulas = (
        r"$o = x + f(x)$",
        r"$o = z\,x + (1-z)\,f(x)$",
        r"$o = z \odot x + (1-z) \odot f(x)$",
    )
    for k, (name, formula) in enumerate(zip(("sum", "fixed", "gate"), formulas, strict=True)):
        middle = 0.15 + PANEL / 2 + k * (PANEL + GAP)
        frame = (middle, HEIGHT / 2)
        style.box(ax, frame, (PANEL, 5.7), "", NEUTRAL, radius=0.15, linewidth=1.5, zorder=0)
        left = middle - PANEL / 2 + 0.2
        style.label(ax, (left, 5.47), text[name], fontsize=style.TITLE, align="left")
        style.label(ax, (middle, 0.6), formula, fontsize=16)
        style.label(ax, (middle, 0.27), text[f"{name}_says"], fontsize=13, color=MUTED.line)
        _join(ax, text, middle, name)
    return fig


def _join(ax: Axes, text: dict[str, str], middle: float, name: str) -> None:
    """From the input at the bottom, two ways up to the output."""
    x_way, f_way = middle - ARM, middle + ARM
    x = style.box(ax, (middle, IN_Y), (0.62, 0.46), "$x$", INPUT, fontsize=style.LARGE)
    o = style.box(ax, (middle, OUT_Y), (0.62, 0.46), "$o$", HIDDEN, fontsize=style.LARGE)
    f = style.box(ax, (f_way, F_Y), (0.62, 0.5), "$f$", CANDIDATE, fontsize=style.LARGE)
    add = style.operation(ax, (middle, ADD_Y), "+")
    style.line(ax, x.top, (middle, FORK_Y), color=CELL.line)
    style.dot(ax, (middle, FORK_Y), color=CELL.line, radius=0.09)
    style.arrow(ax, (middle, FORK_Y), (f_way, FORK_Y), f.bottom, color=CELL.line)
    style.arrow(ax, add.top, o.bottom, color=HIDDEN.line)

    if name == "sum":
        style.arrow(
            ax,
            (middle, FORK_Y),
            (x_way, FORK_Y),
            (x_way, ADD_Y),
            add.left,
            color=CELL.line,
            linewidth=style.THICK,
        )
        style.arrow(ax, f.top, (f_way, ADD_Y), add.right, color=CANDIDATE.line)
        style.label(ax, (x_way + 0.15, TIMES_Y), "1", fontsize=17, color=CELL.line, align="left")
        style.label(
            ax, (f_way - 0.15, TIMES_Y), "1", fontsize=17, color=CANDIDATE.line, align="right"
        )
        return

    keep = style.operation(ax, (x_way, TIMES_Y), "×")
    write = style.operation(ax, (f_way, TIMES_Y), "×")
    style.arrow(
        ax,
        (middle, FORK_Y),
        (x_way, FORK_Y),
        keep.bottom,
        color=CELL.line,
        linewidth=style.THICK,
    )
    style.arrow(ax, f.top, write.bottom, color=CANDIDATE.line)
    style.arrow(ax, keep.top, (x_way, ADD_Y), add.left, color=CELL.line, linewidth=style.THICK)
    style.arrow(ax, write.top, (f_way, ADD_Y), add.right, color=CANDIDATE.line)
    if name == "gate":
        share = style.box(ax, (middle, TIMES_Y), (0.62, 0.5), r"$\sigma$", GATE, fontsize=19)
        style.arrow(ax, (middle, FORK_Y), share.bottom, color=GATE.line)
        style.label(
            ax, (middle + 0.08, 2.3), r"$W_z,\ b_z$", fontsize=14, align="left", color=GATE.line
        )
    else:
        share = style.box(ax, (middle, TIMES_Y), (0.74, 0.5), "$0.75$", GATE, dashed=True)
    style.arrow(ax, share.left, keep.right, color=GATE.line)
    style.arrow(ax, share.right, write.left, color=GATE.line)
    above = TIMES_Y + 0.2
    style.label(ax, (middle - 0.6, above), "$z$", fontsize=16, color=GATE.line)
    style.label(ax, (middle + 0.62, above + 0.02), "$1-z$", fontsize=15, color=GATE.line)
