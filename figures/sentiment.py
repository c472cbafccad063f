"""A sentence is one sample: five words go in, one pair of probabilities comes out."""

from __future__ import annotations

from itertools import pairwise

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, CELL, GATE, HIDDEN, INPUT, MUTED, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "words": "この 映画 は 面白い 。",
        "sample": "1 つの文 = 1 つのサンプル（T = 5）",
        "ids": "番号",
        "vectors": "Embedding",
        "rnn": "SimpleRNN",
        "dense": "Dense + softmax",
        "positive": "肯定",
        "negative": "否定",
        "last": "最後の $h$ だけを使う",
    },
    "en": {
        "words": "this film is great .",
        "sample": "one sentence = one sample (T = 5)",
        "ids": "ids",
        "vectors": "Embedding",
        "rnn": "SimpleRNN",
        "dense": "Dense + softmax",
        "positive": "positive",
        "negative": "negative",
        "last": "only the last $h$ is used",
    },
}

IDS = (12, 87, 5, 240, 3)
PROBABILITY = 0.9  # made up: what a trained model might say
WIDTH, HEIGHT = 11.2, 5.65
FIRST, SPACING = 2.4, 1.45
WORD_Y, ID_Y, VECTOR_Y, STATE_Y, DENSE_Y = 0.95, 1.8, 2.85, 4.1, 5.2


def draw(text: dict[str, str]) -> Figure:
    """Draw the way from words to one answer with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    for key, y in (("ids", ID_Y), ("vectors", VECTOR_Y), ("rnn", STATE_Y)):
        style.label(ax, (0.15, y), text[key], align="left")
    words = text["words"].split()
    states = [
        _step(ax, t, word, number) for t, (word, number) in enumerate(zip(words, IDS, strict=True))
    ]
    for start, end in pairwise(states):
        style.arrow(ax, start.right, end.left, color=HIDDEN.line, linewidth=style.THICK)
    left, right = FIRST - 0.6, FIRST + 4 * SPACING + 0.6
    style.dimension(ax, (left, WORD_Y - 0.42), (right, WORD_Y - 0.42))
    style.label(ax, ((left + right) / 2, WORD_Y - 0.68), text["sample"], color=MUTED.line)
    _answer(ax, text, states[-1])
    return fig


def _step(ax: Axes, t: int, word: str, number: int) -> Shape:
    """One word, its id, its vector and the hidden state after it."""
    x = FIRST + t * SPACING
    written = style.box(ax, (x, WORD_Y), (1.15, 0.5), word, INPUT)
    identity = style.box(ax, (x, ID_Y), (0.8, 0.46), f"{number}", CELL)
    style.arrow(ax, written.top, identity.bottom)
    for k in range(4):
        center = (x, VECTOR_Y - 0.33 + 0.22 * k)
        style.box(ax, center, (0.34, 0.22), "", CANDIDATE, radius=0, linewidth=style.THIN)
    style.arrow(ax, identity.top, (x, VECTOR_Y - 0.44))
    state = style.box(ax, (x, STATE_Y), (0.8, 0.6), f"$h_{t + 1}$", HIDDEN, fontsize=18)
    style.arrow(ax, (x, VECTOR_Y + 0.44), state.bottom)
    return state


def _answer(ax: Axes, text: dict[str, str], last: Shape) -> None:
    """Dense on the last state and the two probabilities."""
    dense = style.box(ax, (last.x, DENSE_Y), (2.1, 0.56), text["dense"], GATE)
    style.arrow(ax, last.top, dense.bottom, color=HIDDEN.line)
    note = (last.x - 0.25, (last.top[1] + dense.bottom[1]) / 2)
    style.label(ax, note, text["last"], fontsize=style.SMALL, color=HIDDEN.line, align="right")
    turn = dense.right[0] + 0.35
    style.line(ax, dense.right, (turn, DENSE_Y))
    style.arrow(ax, (turn, DENSE_Y), (turn, STATE_Y + 0.45))
    for y, key, share in (
        (STATE_Y + 0.15, "positive", PROBABILITY),
        (STATE_Y - 0.4, "negative", 1 - PROBABILITY),
    ):
        style.bar(ax, (turn - 0.35, y), (0.7, 0.28), share, HIDDEN)
        style.label(
            ax, (turn + 0.42, y), f"{text[key]} {share:.1f}", align="left", fontsize=style.SMALL
        )
