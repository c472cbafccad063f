"""Two contexts of the same characters: their mean is the same, their concatenation is not."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, CELL, EMPHASIS, GATE, INPUT, MUTED, NEUTRAL, Point, Role, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "first": "と",
        "second": "い",
        "mean": "平均（CBOW）：順序が消える",
        "concat": "連結：順序が残る",
        "context": "前の 2 文字",
        "vectors": "埋め込み",
        "joined": "1 つのベクトル",
        "next": "次の文字の予測",
        "same": "必ず\n同じ予測",
        "after_first": "う",
        "after_second": "云、思",
        "average": "平均",
        "chain": "連結",
    },
    "en": {
        "first": "t",
        "second": "i",
        "mean": "Mean (CBOW): the order is lost",
        "concat": "Concatenation: the order is kept",
        "context": "last 2 characters",
        "vectors": "embeddings",
        "joined": "one vector",
        "next": "predicted next",
        "same": "always\nthe same",
        "after_first": "o",
        "after_second": "s, n",
        "average": "mean",
        "chain": "concat",
    },
}

WIDTH, HEIGHT = 10.7, 6.35
CELL_SIZE = 0.48
VECTORS = {"first": ("2", "0"), "second": ("0", "4")}
ROLES: dict[str, Role] = {"first": INPUT, "second": GATE}
CONTEXT_X, VECTOR_X, JOIN_X, NEXT_X = 1.0, 3.1, 6.87, 9.5
OPERATION_X = 4.98


def draw(text: dict[str, str]) -> Figure:
    """Draw both ways to join two vectors with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    columns = (
        (CONTEXT_X, "context"),
        (VECTOR_X, "vectors"),
        (JOIN_X, "joined"),
        (NEXT_X, "next"),
    )
    for x, name in columns:
        style.label(ax, (x, 6.12), text[name], color=MUTED.line)
    _panel(ax, text, 5.85, "mean")
    _panel(ax, text, 2.85, "concat")
    return fig


def _panel(ax: Axes, text: dict[str, str], top: float, name: str) -> None:
    """Both orders of one way to join."""
    size = (WIDTH - 0.3, 2.8)
    style.box(ax, (WIDTH / 2, top - 1.4), size, "", NEUTRAL, radius=0.15, linewidth=1.5, zorder=0)
    style.label(ax, (0.4, top - 0.32), text[name], fontsize=style.TITLE, align="left")
    rows = (top - 1.05, top - 2.1)
    orders = (("first", "second"), ("second", "first"))
    ends = [_row(ax, text, y, order, name) for y, order in zip(rows, orders, strict=True)]
    if name == "mean":
        middle = (rows[0] + rows[1]) / 2
        answer = style.box(ax, (NEXT_X, middle), (1.6, 1.2), text["same"], EMPHASIS, fontsize=17)
        for end, y in zip(ends, (middle + 0.3, middle - 0.3), strict=True):
            style.arrow(ax, end, (8.25, end[1]), (8.25, y), (answer.left[0], y))
        equals = style.box(ax, (JOIN_X, middle), (0.5, 0.4), "", NEUTRAL, linewidth=0, zorder=1)
        for offset in (-0.06, 0.06):  # an equals sign that stands upright between the two rows
            x = equals.x + offset
            style.line(ax, (x, middle - 0.15), (x, middle + 0.15), color=EMPHASIS.line, linewidth=3)
    else:
        for end, y, key in zip(ends, rows, ("after_first", "after_second"), strict=True):
            answer = style.box(ax, (NEXT_X, y), (1.6, 0.6), text[key], CANDIDATE, fontsize=18)
            style.arrow(ax, end, answer.left)


def _row(ax: Axes, text: dict[str, str], y: float, order: tuple[str, str], name: str) -> Point:
    """Two characters, their vectors, the joined vector; returns where its right edge is."""
    for x, key in zip((CONTEXT_X - 0.34, CONTEXT_X + 0.34), order, strict=True):
        style.box(ax, (x, y), (0.56, 0.56), text[key], ROLES[key], fontsize=style.LARGE)
    style.arrow(ax, (CONTEXT_X + 0.66, y), (VECTOR_X - 1.1, y), color=MUTED.line)
    for x, key in zip((VECTOR_X - 0.6, VECTOR_X + 0.6), order, strict=True):
        _vector(ax, (x, y), VECTORS[key], ROLES[key])
    word = text["average" if name == "mean" else "chain"]
    size = (0.95 if len(word) < 4 else 1.1, 0.5)
    joint = style.box(ax, (OPERATION_X, y), size, word, NEUTRAL)
    style.arrow(ax, (VECTOR_X + 0.6 + CELL_SIZE, y), joint.left, color=MUTED.line)
    if name == "mean":
        joined = _vector(ax, (JOIN_X, y), ("1", "2"), CELL)
    else:
        parts = [
            _vector(ax, (JOIN_X + dx, y), VECTORS[key], ROLES[key])
            for dx, key in zip((-CELL_SIZE, CELL_SIZE), order, strict=True)
        ]
        joined = Shape(JOIN_X, y, 2 * parts[0].width, CELL_SIZE)
    style.arrow(ax, joint.right, joined.left, color=MUTED.line)
    return joined.right


def _vector(ax: Axes, center: Point, numbers: tuple[str, ...], role: Role) -> Shape:
    """Numbers side by side in square cells."""
    x, y = center
    left = x - len(numbers) * CELL_SIZE / 2
    for k, number in enumerate(numbers):
        place = (left + (k + 0.5) * CELL_SIZE, y)
        style.box(ax, place, (CELL_SIZE, CELL_SIZE), number, role, radius=0, fontsize=17)
    return Shape(x, y, len(numbers) * CELL_SIZE, CELL_SIZE)
