"""What a SimpleRNN layer holds and what it does not: the output transform is a Dense after it."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, GATE, HIDDEN, INPUT, MUTED, NEUTRAL, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "layer": "layers.SimpleRNN(H) の中",
        "dense": "layers.Dense(K)",
        "outside": "層の外：自分で置く",
        "next": "次の時刻へ",
        "out": "層の出力",
        "before": "前の時刻から",
        "input": "入力",
        "answer": "予測",
    },
    "en": {
        "layer": "inside layers.SimpleRNN(H)",
        "dense": "layers.Dense(K)",
        "outside": "outside: you add it",
        "next": "next step",
        "out": "the layer's output",
        "before": "step before",
        "input": "input",
        "answer": "prediction",
    },
}

WIDTH, HEIGHT = 10.0, 6.3
STATE_Y, INPUT_Y, OUT_Y = 2.55, 0.45, 4.15
ADD_X, TANH_X, SPLIT_X = 4.3, 5.6, 6.75


def draw(text: dict[str, str]) -> Figure:
    """Draw the layer and the Dense above it with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    frame = style.box(ax, (4.7, 2.45), (6.0, 2.7), "", NEUTRAL, radius=0.15, zorder=0)
    style.label(ax, (1.9, frame.top[1] - 0.3), text["layer"], align="left")

    add = style.operation(ax, (ADD_X, STATE_Y), "+")
    squash = style.box(
        ax, (TANH_X, STATE_Y), (1.0, 0.55), r"$\mathrm{tanh}$", CANDIDATE, fontsize=18
    )
    split = style.dot(ax, (SPLIT_X, STATE_Y), color=HIDDEN.line)
    _weights(ax, text, add)
    style.arrow(ax, add.right, squash.left)
    style.line(ax, squash.right, (SPLIT_X, STATE_Y), color=HIDDEN.line)

    after = style.box(ax, (8.75, STATE_Y), (0.9, 0.6), "$h_t$", HIDDEN, fontsize=18)
    style.arrow(ax, split.right, after.left, color=HIDDEN.line, linewidth=style.THICK)
    style.label(ax, (8.75, STATE_Y - 0.55), text["next"], fontsize=style.SMALL, color=MUTED.line)

    out = style.box(ax, (SPLIT_X, OUT_Y + 0.15), (0.9, 0.55), "$h_t$", HIDDEN, fontsize=18)
    style.arrow(ax, split.top, out.bottom, color=HIDDEN.line, linewidth=style.THICK)
    style.label(ax, (SPLIT_X + 0.6, OUT_Y + 0.15), text["out"] + "  (N, H)", align="left")

    dense = style.box(
        ax, (SPLIT_X, OUT_Y + 1.05), (2.5, 0.6), r"$h_t V + c$", GATE, fontsize=18, dashed=True
    )
    style.arrow(ax, out.top, dense.bottom, color=HIDDEN.line)
    style.label(ax, (SPLIT_X + 1.4, OUT_Y + 1.2), text["dense"], align="left")
    note = (SPLIT_X + 1.4, OUT_Y + 0.88)
    style.label(ax, note, text["outside"], align="left", fontsize=style.SMALL, color=MUTED.line)
    style.arrow(ax, dense.top, (SPLIT_X, OUT_Y + 1.75))
    style.label(ax, (SPLIT_X, OUT_Y + 1.92), f"{text['answer']} $y_t$")
    return fig


def _weights(ax: Axes, text: dict[str, str], add: Shape) -> None:
    """What the sum is made of: the state before, the input and the bias."""
    before = style.box(ax, (0.75, STATE_Y), (0.9, 0.6), "$h_{t-1}$", HIDDEN, fontsize=18)
    style.label(ax, (0.85, STATE_Y - 0.55), text["before"], fontsize=style.SMALL, color=MUTED.line)
    recurrent = style.box(ax, (2.8, STATE_Y), (1.1, 0.55), r"$\times\,W_h$", NEUTRAL, fontsize=17)
    style.arrow(ax, before.right, recurrent.left, color=HIDDEN.line, linewidth=style.THICK)
    style.arrow(ax, recurrent.right, add.left)

    kernel = style.box(ax, (ADD_X, 1.6), (1.1, 0.5), r"$\times\,W_x$", NEUTRAL, fontsize=17)
    entry = style.box(ax, (ADD_X, INPUT_Y), (0.9, 0.55), "$x_t$", INPUT, fontsize=18)
    style.label(ax, (ADD_X + 0.6, INPUT_Y), f"{text['input']}  (N, D)", align="left")
    style.arrow(ax, entry.top, kernel.bottom, color=INPUT.line)
    style.arrow(ax, kernel.top, add.bottom)
    style.label(ax, (ADD_X, STATE_Y + 0.62), "$b$", fontsize=18)
    style.arrow(ax, (ADD_X, STATE_Y + 0.45), add.top)
