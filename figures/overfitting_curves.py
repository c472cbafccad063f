"""Training and validation loss of a real run: where learning turns into learning by heart."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CELL, EMPHASIS, GRADIENT, INK, MUTED, NEUTRAL, Point

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "run": "レッスン 09 の最初の実行で測った値（400 個の単語、SimpleRNN、種 1）",
        "loss": "損失",
        "epoch": "エポック",
        "train": "学習用（覚えた単語）",
        "validation": "検証用（見たことのない単語）",
        "best": "検証用の底",
        "learning": "どちらも下がる",
        "by_heart": "過学習：学習用だけが下がり、検証用は上がる",
        "gap": "すき間が\n広がる",
    },
    "en": {
        "run": "Measured in the first run of lesson 09 (400 words, SimpleRNN, seed 1)",
        "loss": "loss",
        "epoch": "epoch",
        "train": "training words (seen)",
        "validation": "validation words (never seen)",
        "best": "lowest validation loss",
        "learning": "both fall",
        "by_heart": "over-fitting: training falls on, validation rises",
        "gap": "the gap\nwidens",
    },
}

# What model.fit reported in the lesson's section 3 (Keras 3.15.1, TensorFlow, CPU), epochs 1 to 30.
TRAIN = (
    *(0.687, 0.625, 0.570, 0.504, 0.465, 0.427, 0.400, 0.379, 0.360, 0.347),
    *(0.336, 0.325, 0.317, 0.309, 0.301, 0.296, 0.289, 0.284, 0.279, 0.273),
    *(0.269, 0.264, 0.260, 0.255, 0.251, 0.247, 0.243, 0.237, 0.233, 0.230),
)
VALIDATION = (
    *(0.669, 0.640, 0.6111, 0.6122, 0.628, 0.634, 0.650, 0.676, 0.703, 0.734),
    *(0.762, 0.788, 0.815, 0.841, 0.868, 0.893, 0.918, 0.943, 0.966, 0.990),
    *(1.012, 1.034, 1.057, 1.077, 1.098, 1.120, 1.139, 1.160, 1.183, 1.202),
)

WIDTH, HEIGHT = 10.7, 5.6
LEFT, RIGHT, BOTTOM, TOP = 1.1, 10.4, 0.95, 4.45
HIGHEST = 1.3


def draw(text: dict[str, str]) -> Figure:
    """Draw the two curves with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    best = VALIDATION.index(min(VALIDATION)) + 1
    _regions(ax, text, _place(best, 0.0)[0])
    _axes(ax, text)

    style.line(ax, *_curve(TRAIN), color=CELL.line, linewidth=style.THICK, zorder=3)
    style.line(ax, *_curve(VALIDATION), color=GRADIENT.line, linewidth=style.THICK, zorder=3)
    x, y = _place(16.6, 0.17)
    style.label(ax, (x, y), text["train"], color=CELL.line)
    x, y = _place(12.5, 1.0)
    style.label(ax, (x, y), text["validation"], color=GRADIENT.line)

    lowest = _place(best, min(VALIDATION))
    style.dot(ax, lowest, color=EMPHASIS.line, radius=0.13)
    style.line(ax, lowest, (lowest[0], BOTTOM), color=EMPHASIS.line, dashed=True)
    x, y = lowest[0] + 0.2, BOTTOM + 0.4
    style.label(ax, (x, y), text["best"], color=EMPHASIS.line, align="left")
    x = _place(25, 0.0)[0]
    low, high = _place(25, TRAIN[24])[1], _place(25, VALIDATION[24])[1]
    style.dimension(ax, (x, low + 0.07), (x, high - 0.07), color=INK)
    style.label(ax, (x + 0.15, (low + high) / 2), text["gap"], align="left")
    return fig


def _place(epoch: float, loss: float) -> Point:
    """Where an epoch and a loss stand on the canvas."""
    x = LEFT + (epoch - 1) / (len(TRAIN) - 1) * (RIGHT - LEFT)
    return (x, BOTTOM + loss / HIGHEST * (TOP - BOTTOM))


def _curve(losses: tuple[float, ...]) -> list[Point]:
    return [_place(epoch, loss) for epoch, loss in enumerate(losses, start=1)]


def _regions(ax: Axes, text: dict[str, str], x: float) -> None:
    """Left and right of the best epoch."""
    y, height = (BOTTOM + TOP) / 2, TOP - BOTTOM
    for start, end, role in ((LEFT, x, NEUTRAL), (x, RIGHT, GRADIENT)):
        center, size = ((start + end) / 2, y), (end - start, height)
        style.box(ax, center, size, "", role, radius=0, linewidth=0, zorder=0)
    style.label(ax, ((LEFT + x) / 2, TOP + 0.28), text["learning"], color=MUTED.line)
    style.label(ax, ((x + RIGHT) / 2, TOP + 0.28), text["by_heart"], color=GRADIENT.line)
    style.label(ax, (WIDTH / 2, TOP + 0.82), text["run"], fontsize=16)


def _axes(ax: Axes, text: dict[str, str]) -> None:
    """The two axes with their numbers."""
    style.line(ax, (LEFT, TOP), (LEFT, BOTTOM), (RIGHT, BOTTOM), color=MUTED.line)
    for loss in (0.0, 0.4, 0.8, 1.2):
        y = _place(1, loss)[1]
        style.line(ax, (LEFT - 0.08, y), (LEFT, y), color=MUTED.line)
        style.label(ax, (LEFT - 0.35, y), f"{loss:.1f}", fontsize=style.SMALL, color=MUTED.line)
    for epoch in (1, 10, 20, 30):
        x = _place(epoch, 0)[0]
        style.line(ax, (x, BOTTOM - 0.08), (x, BOTTOM), color=MUTED.line)
        style.label(ax, (x, BOTTOM - 0.27), f"{epoch}", fontsize=style.SMALL, color=MUTED.line)
    style.label(ax, (LEFT - 0.85, _place(1, 0.6)[1]), text["loss"], color=MUTED.line, align="left")
    style.label(ax, ((LEFT + RIGHT) / 2, BOTTOM - 0.6), text["epoch"], color=MUTED.line)
