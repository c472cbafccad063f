"""The course at a glance: fifteen lessons in five groups, and which one builds on which."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, CELL, GATE, HIDDEN, INK, INPUT, MUTED, PAPER, Point, Role, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "prepare": "準備",
        "rnn": "RNN の\nしくみ",
        "gates": "ゲート",
        "practice": "使いこなす",
        "beyond": "その先",
        "00": "はじめに",
        "01": "文章を\nテンソルにする",
        "02": "確率と\n言語モデル",
        "03": "RNN を\nNumPy で実装",
        "04": "Keras の\nSimpleRNN",
        "05": "勾配消失・爆発と\nクリッピング",
        "06": "ショートカットと\nゲート",
        "07": "LSTM",
        "08": "GRU",
        "09": "過学習と\n正則化",
        "10": "双方向 RNN",
        "11": "系列から\n系列へ",
        "12": "Attention",
        "13": "Transformer と\nその先",
        "14": "PyTorch で\n同じことをする",
        "next": "進む順",
        "builds": "前の回が土台になる",
        "optional": "飛ばしてもよい",
    },
    "en": {
        "prepare": "Basics",
        "rnn": "How an\nRNN works",
        "gates": "Gates",
        "practice": "In practice",
        "beyond": "Beyond",
        "00": "Welcome",
        "01": "Text to tensors",
        "02": "Probability and\nlanguage models",
        "03": "An RNN\nin NumPy",
        "04": "SimpleRNN\nin Keras",
        "05": "Gradients\nand clipping",
        "06": "Shortcuts\nand gates",
        "07": "LSTM",
        "08": "GRU",
        "09": "Overfitting and\nregularization",
        "10": "Bidirectional\nRNN",
        "11": "Sequence to\nsequence",
        "12": "Attention",
        "13": "Transformers\nand beyond",
        "14": "The same\nin PyTorch",
        "next": "next lesson",
        "builds": "builds on the last",
        "optional": "optional",
    },
}

# Group, its colour, its lessons: one row each, read like a page.
GROUPS: list[tuple[str, Role, list[str]]] = [
    ("prepare", INPUT, ["00", "01", "02"]),
    ("rnn", HIDDEN, ["03", "04", "05"]),
    ("gates", GATE, ["06", "07", "08"]),
    ("practice", CANDIDATE, ["09", "10", "11"]),
    ("beyond", CELL, ["12", "13", "14"]),
]
BUILDS_ON_LAST = {"04", "06", "07", "08", "12", "13"}
OPTIONAL = {"14"}

WIDTH, HEIGHT = 10.5, 7.1
FIRST, COLUMN, ROW = 3.04, 2.95, 1.35
TOP = HEIGHT - 0.65  # middle of the first row
BOX, BAND = (2.5, 0.8), 1.04
LEFT, MARGIN = 0.12, 0.15  # where bands begin; between a box and its band's end


def draw(text: dict[str, str]) -> Figure:
    """Draw the map with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    before: Shape | None = None
    for row, (group, role, lessons) in enumerate(GROUPS):
        y = TOP - row * ROW
        _band(ax, y, text[group], role, len(lessons))
        for column, number in enumerate(lessons):
            shape = _lesson(ax, (FIRST + column * COLUMN, y), number, text[number], role)
            if before is not None:
                _path(ax, _way(before, shape), number)
            before = shape
    _legend(ax, text)
    return fig


def _band(ax: Axes, y: float, name: str, role: Role, lessons: int) -> None:
    """The coloured strip behind a group, with its name at the left."""
    right = FIRST + (lessons - 1) * COLUMN + BOX[0] / 2 + MARGIN
    ground = Role(role.fill, role.fill)  # no outline: the lessons carry the strokes
    style.box(ax, ((LEFT + right) / 2, y), (right - LEFT, BAND), role=ground, zorder=0)
    middle = (LEFT + FIRST - BOX[0] / 2) / 2
    style.label(ax, (middle, y), name, fontsize=style.TITLE)


def _lesson(ax: Axes, center: Point, number: str, title: str, role: Role) -> Shape:
    """A white box: the number large, the title beside it."""
    x, y = center
    shape = style.box(ax, center, BOX, role=Role(role.line, PAPER), dashed=number in OPTIONAL)
    left = x - BOX[0] / 2
    style.label(ax, (left + 0.36, y), number, fontsize=25, color=role.line)
    style.label(ax, (left + 0.68, y), title, align="left")
    return shape


def _way(before: Shape, after: Shape) -> list[Point]:
    """Straight on within a row; from a row's end between the bands to the next row's start."""
    if before.y == after.y:
        return [before.right, after.left]
    middle = (before.y + after.y) / 2
    return [before.bottom, (before.x, middle), (after.x, middle), after.top]


def _path(ax: Axes, points: list[Point], number: str) -> None:
    """The arrow into a lesson."""
    if number in BUILDS_ON_LAST:
        style.arrow(ax, *points, color=INK, linewidth=style.THICK)
    else:
        style.arrow(ax, *points, color=MUTED.line, dashed=number in OPTIONAL)


def _legend(ax: Axes, text: dict[str, str]) -> None:
    """What the arrows mean, below the last row."""
    y = TOP - 4 * ROW - BAND / 2 - 0.38
    for column, (name, number) in enumerate((("next", "01"), ("builds", "04"), ("optional", "14"))):
        left = FIRST + column * COLUMN - BOX[0] / 2
        _path(ax, [(left, y), (left + 0.5, y)], number)
        style.label(ax, (left + 0.65, y), text[name], align="left")
