"""The cliff: the real loss of a one-unit RNN, and gradient descent on it with and without clipping.

h_t = tanh(w h_{t-1} + b), h_0 = 0.5, 20 steps, loss (h_20 - 0.7)^2, as in the lesson.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Polygon

import style
from style import CELL, EMPHASIS, HIDDEN, INPUT, MUTED, NEUTRAL, PAPER, FloatArray, Point, Role

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "surface": "損失 $L(w, b)$ の曲面",
        "loss": "損失",
        "above": "真上から見た図",
        "high": "台地",
        "valley": "谷",
        "cliff": "崖",
        "start": "出発点",
        "free": "クリッピングなし：1 歩で飛ばされる",
        "held": "クリッピングあり（限度 0.5）：崖のふもとに沿って進む",
    },
    "en": {
        "surface": "the surface of the loss $L(w, b)$",
        "loss": "loss",
        "above": "from above",
        "high": "plateau",
        "valley": "valley",
        "cliff": "cliff",
        "start": "start",
        "free": "without clipping: thrown away in one step",
        "held": "with clipping (limit 0.5): keeps to the foot of the cliff",
    },
}

WIDTH, HEIGHT = 11.6, 6.1
STEPS, START, RATE, LIMIT = 20, (2.0, -0.2), 0.05, 0.5
W_RANGE, B_RANGE = (1.45, 2.45), (-0.6, 0.8)
SLICES, POINTS = 26, 300
FREE, HELD = EMPHASIS, CELL


def draw(text: dict[str, str]) -> Figure:
    """Draw the surface, the view from above and the two paths with one language's words."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    free, held = _descend(None, 34), _descend(LIMIT, 60)
    _surface(ax, text, free, held)
    _from_above(ax, text, free, held)
    for row, (name, role) in enumerate((("free", FREE), ("held", HELD))):
        y = 0.72 - 0.42 * row
        style.line(ax, (0.4, y), (1.1, y), color=role.line, linewidth=style.THICK)
        style.label(ax, (1.3, y), text[name], align="left")
    return fig


# --- The loss and the descent ------------------------------------------------------------------
def _states(w: FloatArray, b: FloatArray) -> list[FloatArray]:
    hs = [np.full(np.shape(w), 0.5)]
    for _ in range(STEPS):
        hs.append(np.tanh(w * hs[-1] + b))
    return hs


def _loss(w: FloatArray, b: FloatArray) -> FloatArray:
    loss: FloatArray = (_states(w, b)[-1] - 0.7) ** 2
    return loss


def _gradient(theta: FloatArray) -> FloatArray:
    w = theta[0]
    hs = _states(theta[0], theta[1])
    dh = 2 * (hs[-1] - 0.7)
    total = np.zeros(2)
    for t in range(STEPS, 0, -1):
        da = dh * (1 - hs[t] ** 2)
        total += np.array([da * hs[t - 1], da])
        dh = da * w
    return total


def _descend(limit: float | None, steps: int) -> FloatArray:
    path = [np.array(START)]
    for _ in range(steps):
        gradient = _gradient(path[-1])
        if limit is not None:
            gradient = gradient * (limit / max(float(np.linalg.norm(gradient)), limit))
        path.append(path[-1] - RATE * gradient)
    return np.array(path)


# --- Perspective -------------------------------------------------------------------------------
def _project(w: FloatArray, b: FloatArray, loss: FloatArray) -> FloatArray:
    """Points of the drawing; larger w stands nearer, so the plateau is behind the valley."""
    depth = W_RANGE[1] - w
    x = 0.45 + 3.35 * (b - B_RANGE[0]) + 1.35 * depth
    y = 1.35 + 1.75 * depth + 0.72 * loss
    return np.stack([x, y], axis=-1)


def _surface(ax: Axes, text: dict[str, str], free: FloatArray, held: FloatArray) -> None:
    """Slices of constant w, the farthest first, each hiding what is behind it."""
    style.label(ax, (0.3, 5.75), text["surface"], fontsize=style.TITLE, align="left")
    b = np.linspace(*B_RANGE, POINTS)
    for number, w in enumerate(np.linspace(*W_RANGE, SLICES)):
        ws = np.full(POINTS, w)
        top = _project(ws, b, _loss(ws, b))
        base = _project(ws, b, np.zeros(POINTS))
        outline = np.concatenate([top, base[::-1]])
        patch = Polygon(
            outline.tolist(), closed=True, facecolor=NEUTRAL.fill, edgecolor="none", zorder=1
        )
        patch.set_zorder(1 + number / 100)
        ax.add_patch(patch)
        style.line(ax, *_points(top), color=INPUT.line, linewidth=1.0, zorder=1.005 + number / 100)
    for path, role in ((held, HELD), (free, FREE)):
        route = _along(path)
        drawn = _project(route[:, 0], route[:, 1], _loss(route[:, 0], route[:, 1]))
        style.line(ax, *_points(drawn), color=role.line, linewidth=3.0, zorder=4)
    first = _project(free[:1, 0], free[:1, 1], _loss(free[:1, 0], free[:1, 1]))[0]
    style.dot(ax, (first[0], first[1]), radius=0.09)
    _note(ax, (first[0] - 0.1, first[1] - 0.36), text["start"])
    _note(ax, (0.9, 4.72), text["high"])
    _note(ax, (3.75, 3.9), text["cliff"])
    _note(ax, (5.55, 2.75), text["valley"])
    # The axes, along the left, the near and the right edge.
    corners = [(W_RANGE[1], B_RANGE[0]), (W_RANGE[1], B_RANGE[1]), (W_RANGE[0], B_RANGE[1])]
    a, c, d = (_project(np.array(w), np.array(v), np.array(0.0)) for w, v in corners)
    style.arrow(ax, (a[0], a[1] - 0.12), (c[0], c[1] - 0.12), color=MUTED.line, linewidth=1.5)
    style.arrow(ax, (a[0] - 0.2, a[1]), (a[0] - 0.2, a[1] + 1.9), color=MUTED.line, linewidth=1.5)
    style.label(ax, (0.1, a[1] + 2.15), text["loss"], align="left", color=MUTED.line, fontsize=14)
    style.label(ax, ((a[0] + c[0]) / 2, a[1] - 0.3), "$b$", color=MUTED.line)
    style.arrow(ax, (d[0] + 0.14, d[1]), (c[0] + 0.14, c[1]), color=MUTED.line, linewidth=1.5)
    style.label(ax, ((c[0] + d[0]) / 2 + 0.36, (c[1] + d[1]) / 2), "$w$", color=MUTED.line)


def _from_above(ax: Axes, text: dict[str, str], free: FloatArray, held: FloatArray) -> None:
    """The same from above: the plateau filled, the edge of the cliff, the two paths."""
    left, bottom, width, height = 8.0, 1.35, 3.35, 3.95
    style.label(ax, (left, 5.75), text["above"], fontsize=style.TITLE, align="left")

    def place(w: FloatArray, b: FloatArray) -> FloatArray:
        x = left + width * (w - W_RANGE[0]) / (W_RANGE[1] - W_RANGE[0])
        y = bottom + height * (b - B_RANGE[0]) / (B_RANGE[1] - B_RANGE[0])
        return np.stack([x, y], axis=-1)

    w = np.linspace(*W_RANGE, 120)
    b = np.linspace(*B_RANGE, 1401)
    grid = np.stack(np.meshgrid(w, b, indexing="ij"), axis=-1)
    below = _loss(grid[..., 0], grid[..., 1]) > 1
    edge = b[np.maximum(below.sum(axis=1) - 1, 0)]
    line = place(w, edge)
    corner = [(left + width, bottom), (left, bottom)]
    style.box(
        ax,
        (left + width / 2, bottom + height / 2),
        (width, height),
        "",
        NEUTRAL,
        radius=0,
        linewidth=1.5,
        zorder=0,
    )
    ax.add_patch(
        Polygon(
            [*_points(line), *corner], closed=True, facecolor=MUTED.fill, edgecolor="none", zorder=1
        )
    )
    style.line(ax, *_points(line[edge > b[0]]), color=INPUT.line, linewidth=2.5, zorder=2)
    for path, role in ((held, HELD), (free, FREE)):
        inside = place(path[:, 0], path[:, 1])
        style.line(ax, *_points(inside), color=role.line, linewidth=style.NORMAL, zorder=4)
        for x, y in inside:
            style.dot(ax, (x, y), color=role.line, radius=0.035)
    start = place(free[:1, 0], free[:1, 1])[0]
    style.dot(ax, (start[0], start[1]), radius=0.09)
    style.label(ax, (start[0] + 0.15, start[1]), text["start"], fontsize=13, align="left")
    style.label(ax, (left + 0.65, bottom + 0.3), text["high"], color=MUTED.line)
    style.label(ax, (left + 0.75, bottom + 2.1), text["valley"], color=HIDDEN.line)
    cliff = place(np.array(2.22), np.array(-0.42))
    style.label(ax, (cliff[0] + 0.1, cliff[1]), text["cliff"], align="left", color=INPUT.line)
    for w_tick in (1.5, 2.0):
        x, _ = place(np.array(w_tick), np.array(0.0))
        style.line(ax, (x, bottom), (x, bottom - 0.08), color=MUTED.line, linewidth=1.5)
        style.label(ax, (x, bottom - 0.24), f"{w_tick}", fontsize=13, color=MUTED.line)
    for b_tick in (-0.5, 0.0, 0.5):
        _, y = place(np.array(2.0), np.array(b_tick))
        style.line(ax, (left, y), (left - 0.08, y), color=MUTED.line, linewidth=1.5)
        number = f"{b_tick}".replace("-", "−")
        style.label(ax, (left - 0.14, y), number, fontsize=13, align="right", color=MUTED.line)
    style.label(ax, (left + 2.6, bottom - 0.24), "$w$", color=MUTED.line)
    style.label(ax, (left - 0.3, bottom + height - 0.25), "$b$", color=MUTED.line)


def _note(ax: Axes, center: Point, words: str) -> None:
    """Words on a plate, readable over the slices."""
    size = (0.3 + 0.1 * sum(2 if ord(c) > 0x2FFF else 1.2 for c in words), 0.36)
    style.box(ax, center, size, words, Role(MUTED.line, PAPER), linewidth=1.0, zorder=5)


def _along(path: FloatArray) -> FloatArray:
    """The path with points between its points, so that it lies on the surface."""
    share = np.linspace(0, 1, 30, endpoint=False)[:, None]
    parts = [a + share * (b - a) for a, b in pairwise(path)]
    return np.concatenate([*parts, path[-1:]])


def _points(array: FloatArray) -> list[Point]:
    return [(float(x), float(y)) for x, y in array]
