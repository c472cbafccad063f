"""Training and validation loss of a real run: where learning turns into learning by heart."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CELL, EMPHASIS, GRADIENT, INK, MUTED, NEUTRAL, Point

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "run": "レッスン 09 の最初の実行で測った値（400 個の名前、SimpleRNN、種 1）",
        "loss": "損失",
        "epoch": "エポック",
        "train": "学習用（覚えた名前）",
        "validation": "検証用（見たことのない名前）",
        "best": "検証用の底",
        "learning": "どちらも下がる",
        "by_heart": "過学習：学習用だけが下がり、検証用は上がる",
        "gap": "すき間が\n広がる",
    },
    "en": {
        "run": "Measured in the first run of lesson 09 (400 names, SimpleRNN, seed 1)",
        "loss": "loss",
        "epoch": "epoch",
        "train": "training names (seen)",
        "validation": "validation names (never seen)",
        "best": "lowest validation loss",
        "learning": "both fall",
        "by_heart": "over-fitting: training falls on, validation rises",
        "gap": "the gap\nwidens",
    },
}

# What model.fit reported in the lesson's section 3 (Keras 3.15.1, TensorFlow, CPU), epochs 1 to 30.
TRAIN = (
    *(0.600, 0.398, 0.262, 0.187, 0.142, 0.110, 0.087, 0.071, 0.058, 0.045),
    *(0.038, 0.030, 0.025, 0.020, 0.017, 0.014, 0.012, 0.010, 0.009, 0.008),
    *(0.007, 0.006, 0.005, 0.005, 0.004, 0.004, 0.004, 0.003, 0.003, 0.003),
)
VALIDATION = (
    *(0.483, 0.372, 0.338, 0.330, 0.322, 0.3143, 0.3142, 0.325, 0.342, 0.364),
    *(0.386, 0.404, 0.430, 0.445, 0.470, 0.486, 0.508, 0.524, 0.538, 0.557),
    *(0.564, 0.586, 0.596, 0.600, 0.625, 0.618, 0.646, 0.644, 0.661, 0.661),
)

WIDTH, HEIGHT = 10.7, 5.6
LEFT, RIGHT, BOTTOM, TOP = 1.1, 10.4, 0.95, 4.45
HIGHEST = 0.75


def draw(text: dict[str, str]) -> Figure:
    """Draw the two curves with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    best = VALIDATION.index(min(VALIDATION)) + 1
    _regions(ax, text, _place(best, 0.0)[0])
    _axes(ax, text)

    style.line(ax, *_curve(TRAIN), color=CELL.line, linewidth=style.THICK, zorder=3)
    style.line(ax, *_curve(VALIDATION), color=GRADIENT.line, linewidth=style.THICK, zorder=3)
    x, y = _place(16.6, 0.075)
    style.label(ax, (x, y), text["train"], color=CELL.line)
    x, y = _place(13.8, 0.625)
    style.label(ax, (x, y), text["validation"], color=GRADIENT.line)

    lowest = _place(best, min(VALIDATION))
    style.dot(ax, lowest, color=EMPHASIS.line, radius=0.13)
    style.line(ax, lowest, (lowest[0], BOTTOM), color=EMPHASIS.line, dashed=True)
    style.label(
        ax, (lowest[0] + 0.2, lowest[1] - 0.32), text["best"], color=EMPHASIS.line, align="left"
    )
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
    for loss in (0.0, 0.2, 0.4, 0.6):
        y = _place(1, loss)[1]
        style.line(ax, (LEFT - 0.08, y), (LEFT, y), color=MUTED.line)
        style.label(ax, (LEFT - 0.35, y), f"{loss:.1f}", fontsize=style.SMALL, color=MUTED.line)
    for epoch in (1, 10, 20, 30):
        x = _place(epoch, 0)[0]
        style.line(ax, (x, BOTTOM - 0.08), (x, BOTTOM), color=MUTED.line)
        style.label(ax, (x, BOTTOM - 0.27), f"{epoch}", fontsize=style.SMALL, color=MUTED.line)
    style.label(ax, (LEFT - 0.75, TOP + 0.28), text["loss"], color=MUTED.line, align="left")
    style.label(ax, ((LEFT + RIGHT) / 2, BOTTOM - 0.6), text["epoch"], color=MUTED.line)
