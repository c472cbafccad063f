"""From two sentences to a tensor: words, ids, one table of equal length, one vector per id."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, CELL, GATE, HIDDEN, INPUT, MUTED, NEUTRAL, Point, Role, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "sentence": "文",
        "words": "分かち書き\n正規化",
        "ids": "語彙",
        "padding": "パディング",
        "embedding": "埋め込み",
        "model": "モデル\n（RNN など）",
        "unknown": r"語彙にない語は 1  $\langle$unk$\rangle$",
        "filler": r"0  $\langle$pad$\rangle$ で埋める",
    },
    "en": {
        "sentence": "sentences",
        "words": "split,\nnormalize",
        "ids": "vocabulary",
        "padding": "padding",
        "embedding": "embedding",
        "model": "model\n(RNN, …)",
        "unknown": r"unknown word: 1  $\langle$unk$\rangle$",
        "filler": r"filled with 0  $\langle$pad$\rangle$",
    },
}

# The first two sentences of the lesson's data and the ids that its vocabulary gives them.
SENTENCES: list[list[tuple[str, int]]] = [
    [("吾輩", 17), ("は", 5), ("猫", 33), ("で", 11), ("ある", 18), ("。", 3)],
    [("名前", 227), ("は", 5), ("まだ", 120), ("無い", 1), ("。", 3)],
]
UNKNOWN, PAD = 1, 0
LENGTH = 6

WIDTH, HEIGHT = 11.0, 6.55
SENTENCE_Y, WORDS_Y, IDS_Y, TABLE_Y = 6.15, 5.1, 4.05, 1.5
STARTS = (1.75, 6.75)  # left edges of the two sentences
WORD = (0.72, 0.5)
CELL_SIZE = (0.6, 0.5)
TABLE_LEFT, TENSOR_LEFT = 1.03, 6.0
DEPTH = 4  # rows drawn for D


def draw(text: dict[str, str]) -> Figure:
    """Draw the way with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    for key, y in (("sentence", SENTENCE_Y), ("words", WORDS_Y), ("ids", IDS_Y)):
        style.label(ax, (0.8, y), text[key])
    for left, words in zip(STARTS, SENTENCES, strict=True):
        _sentence(ax, left, words)
    table = _table(ax, text)
    tensor = _tensor(ax)
    style.label(ax, (table.x, TABLE_Y + 0.9), f"{text['padding']}  $(N,\\ T)=(2,\\ 6)$")
    style.label(
        ax, (tensor.x, TABLE_Y + 1.2), f"{text['embedding']}  $(N,\\ T,\\ D)=(2,\\ 6,\\ D)$"
    )
    # Both sentences, each as a whole, go into the one table.
    meet = IDS_Y - 0.88
    for left, words in zip(STARTS, SENTENCES, strict=True):
        start = _bracket(ax, left + 0.03, left + len(words) * WORD[0] - 0.03)
        style.line(ax, start, (start[0], meet), (table.x, meet))
    note = (start[0] + 0.16, IDS_Y - 0.64)
    style.label(ax, note, text["unknown"], fontsize=style.SMALL, color=GATE.line, align="left")
    style.arrow(ax, (table.x, meet), (table.x, TABLE_Y + 1.14))
    style.arrow(ax, table.right, (TENSOR_LEFT - 0.24, TABLE_Y))
    model = style.box(ax, (10.15, TABLE_Y), (1.5, 1.0), text["model"], NEUTRAL)
    style.arrow(ax, tensor.right, model.left)
    return fig


def _sentence(ax: Axes, left: float, words: list[tuple[str, int]]) -> None:
    """One sentence as text, as words, and as ids right below them."""
    width = len(words) * WORD[0]
    middle = left + width / 2
    whole = style.box(
        ax, (middle, SENTENCE_Y), (width - 0.2, 0.52), "".join(w for w, _ in words), INPUT
    )
    style.arrow(ax, whole.bottom, (middle, WORDS_Y + WORD[1] / 2 + 0.04))
    for k, (word, number) in enumerate(words):
        x = left + (k + 0.5) * WORD[0]
        box = style.box(ax, (x, WORDS_Y), (WORD[0] - 0.06, WORD[1]), word, HIDDEN)
        role = GATE if number == UNKNOWN else CELL
        below = style.box(ax, (x, IDS_Y), (WORD[0] - 0.06, WORD[1]), f"{number}", role)
        style.arrow(ax, box.bottom, below.top)


def _bracket(ax: Axes, left: float, right: float) -> Point:
    """A bracket under a row of ids; gives its middle."""
    top = IDS_Y - WORD[1] / 2 - 0.06
    low = top - 0.1
    style.line(ax, (left, top), (left, low), (right, low), (right, top))
    return ((left + right) / 2, low)


def _table(ax: Axes, text: dict[str, str]) -> Shape:
    """The (2, 6) table of ids."""
    width, height = LENGTH * CELL_SIZE[0], len(SENTENCES) * CELL_SIZE[1]
    for row, words in enumerate(SENTENCES):
        numbers = [number for _, number in words]
        for k in range(LENGTH):
            number = numbers[k] if k < len(numbers) else PAD
            role = {UNKNOWN: GATE, PAD: MUTED}.get(number, CELL)
            _cell(ax, (TABLE_LEFT, TABLE_Y), row, k, f"{number}", role)
    right, low = TABLE_LEFT + width, TABLE_Y - height / 2
    style.dimension(ax, (TABLE_LEFT, low - 0.14), (right, low - 0.14))
    style.label(ax, (TABLE_LEFT + 0.9, low - 0.36), "$T$", fontsize=16, color=MUTED.line)
    style.dimension(ax, (TABLE_LEFT - 0.14, low), (TABLE_LEFT - 0.14, low + height))
    style.label(ax, (TABLE_LEFT - 0.36, TABLE_Y), "$N$", fontsize=16, color=MUTED.line)
    note = (right, low - 0.36)
    style.label(ax, note, text["filler"], fontsize=style.SMALL, color=MUTED.line, align="right")
    return Shape(TABLE_LEFT + width / 2, TABLE_Y, width, height)


def _cell(ax: Axes, origin: Point, row: int, column: int, text: str, role: Role) -> None:
    """One square cell of the table of ids."""
    x = origin[0] + (column + 0.5) * CELL_SIZE[0]
    y = origin[1] + (0.5 - row) * CELL_SIZE[1]
    style.box(ax, (x, y), CELL_SIZE, text, role, radius=0, linewidth=style.THIN)


def _tensor(ax: Axes) -> Shape:
    """Two sheets, one per sentence: a column of D numbers for each id."""
    shift, cell = 0.27, (0.44, 0.38)
    width, height = LENGTH * cell[0], DEPTH * cell[1]
    bottom = TABLE_Y - (height + shift) / 2
    # The front sheet, the first sentence, hides most of the one behind it, as in a stack.
    for sheet in (1, 0):
        left, low = TENSOR_LEFT + sheet * shift, bottom + sheet * shift
        numbers = [number for _, number in SENTENCES[sheet]]
        for k in range(LENGTH):
            number = numbers[k] if k < len(numbers) else PAD
            role = {UNKNOWN: GATE, PAD: MUTED}.get(number, CANDIDATE)
            for d in range(DEPTH):
                center = (left + (k + 0.5) * cell[0], low + (d + 0.5) * cell[1])
                style.box(
                    ax,
                    center,
                    cell,
                    "",
                    role,
                    radius=0,
                    linewidth=style.THIN,
                    zorder=4 - sheet,
                )
    right = TENSOR_LEFT + width
    style.dimension(ax, (TENSOR_LEFT, bottom - 0.14), (right, bottom - 0.14))
    style.label(ax, (TENSOR_LEFT + width / 2, bottom - 0.36), "$T$", fontsize=16, color=MUTED.line)
    style.dimension(ax, (TENSOR_LEFT - 0.14, bottom), (TENSOR_LEFT - 0.14, bottom + height))
    middle = (TENSOR_LEFT - 0.36, bottom + height / 2 - 0.3)
    style.label(ax, middle, "$D$", fontsize=16, color=MUTED.line)
    near, far = (right + 0.08, bottom - 0.08), (right + shift + 0.14, bottom + shift - 0.02)
    style.dimension(ax, near, far)
    style.label(ax, (right + 0.42, bottom - 0.04), "$N$", fontsize=16, color=MUTED.line)
    return Shape(TENSOR_LEFT + (width + shift) / 2, TABLE_Y, width + shift, height + shift)
