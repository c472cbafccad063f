"""A bidirectional RNN: one row of hidden states from each side, merged at every step."""

from __future__ import annotations

from itertools import pairwise

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, CELL, HIDDEN, INPUT, MUTED, Point, Role, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "words": "松田 町 に 行く",
        "input": "入力",
        "forward": "前向き",
        "backward": "後ろ向き",
        "merge": "まとめる",
        "output": "出力",
        "seen": "左からも右からも読んだ結果：「松田」は人名でなく地名と分かる",
    },
    "en": {
        "words": "Jordan River is long",
        "input": "input",
        "forward": "forward",
        "backward": "backward",
        "merge": "merge",
        "output": "output",
        "seen": "Read from both sides: Jordan is a place here, not a person",
    },
}

WIDTH, HEIGHT = 11.6, 6.5
INPUT_Y, FORWARD_Y, BACKWARD_Y, MERGE_Y, OUT_Y = 0.5, 1.65, 2.9, 4.15, 5.15
XS = (3.1, 5.2, 7.3, 9.4)
BOX, WIDE = (0.86, 0.58), (1.7, 0.56)
ASIDE = 0.35  # forward states stand left of their step, backward ones right


def draw(text: dict[str, str]) -> Figure:
    """Draw four steps with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    for name, y, role in (
        ("input", INPUT_Y, INPUT),
        ("forward", FORWARD_Y, HIDDEN),
        ("backward", BACKWARD_Y, CANDIDATE),
        ("merge", MERGE_Y, MUTED),
        ("output", OUT_Y, CELL),
    ):
        style.label(ax, (0.2, y), text[name], color=role.line, align="left")

    ahead = _row(ax, -ASIDE, FORWARD_Y, r"\overrightarrow{h}", HIDDEN)
    back = _row(ax, ASIDE, BACKWARD_Y, r"\overleftarrow{h}", CANDIDATE)
    first = style.box(ax, (ahead[0].x - 1.1, FORWARD_Y), (0.46, 0.46), "0", HIDDEN)
    last = style.box(ax, (back[-1].x + 1.1, BACKWARD_Y), (0.46, 0.46), "0", CANDIDATE)
    style.arrow(ax, first.right, ahead[0].left, color=HIDDEN.line, linewidth=style.THICK)
    style.arrow(ax, last.left, back[-1].right, color=CANDIDATE.line, linewidth=style.THICK)
    for t, (one, two) in enumerate(pairwise(ahead)):
        way = _over(one.right, two.left, back[t].x)
        style.arrow(ax, *way, color=HIDDEN.line, linewidth=style.THICK)
    for t, (one, two) in enumerate(pairwise(back)):
        way = _over(two.left, one.right, ahead[t + 1].x)
        style.arrow(ax, *way, color=CANDIDATE.line, linewidth=style.THICK)

    for x, word, one, two in zip(XS, text["words"].split(), ahead, back, strict=True):
        t = XS.index(x) + 1
        entry = style.box(ax, (x, INPUT_Y), WIDE, f"$x_{t}$ = {word}", INPUT)
        merge = style.box(ax, (x, MERGE_Y), WIDE, "merge", MUTED)
        out = style.box(ax, (x, OUT_Y), BOX, f"$y_{t}$", CELL, fontsize=17)
        style.arrow(ax, merge.top, out.bottom, color=CELL.line)
        for state, role in ((one, HIDDEN), (two, CANDIDATE)):
            style.arrow(ax, (state.x, entry.top[1]), state.bottom, color=INPUT.line)
            style.arrow(ax, state.top, (state.x, merge.bottom[1]), color=role.line)
    style.line(ax, (XS[0], OUT_Y + 0.31), (XS[0], 5.85), color=CELL.line, dashed=True)
    style.label(ax, (XS[0] - 0.9, 6.1), text["seen"], align="left", color=CELL.line)
    return fig


def _row(ax: Axes, aside: float, y: float, symbol: str, role: Role) -> list[Shape]:
    """The hidden states of one direction."""
    return [
        style.box(ax, (x + aside, y), BOX, f"${symbol}_{t}$", role, fontsize=17)
        for t, x in enumerate(XS, start=1)
    ]


def _over(start: Point, end: Point, crossing: float) -> list[Point]:
    """Points from start to end with a bridge over the line that stands at `crossing`."""
    arc = style.hop((crossing, start[1]))
    return [start, *(arc if end[0] > start[0] else arc[::-1]), end]
