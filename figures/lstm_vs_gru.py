"""LSTM and GRU side by side: states, gates, what each share is called, and the parameters."""

from __future__ import annotations

from itertools import pairwise

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, CELL, GATE, HIDDEN, MUTED, NEUTRAL

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "keeps": "残す割合",
        "writes": "書き込む割合",
        "shows": "見せる割合",
        "past": "候補が見る過去",
        "all": "すべて",
        "states": "状態",
        "order": "Keras の区画",
        "lstm_states": "2 つ：$c_t,\\ h_t$",
        "gru_states": "1 つ：$h_t$",
        "parameters": "パラメータの数（$D=12,\\ H=32$）",
        "default": "既定の reset_after=True",
    },
    "en": {
        "keeps": "share kept",
        "writes": "share written",
        "shows": "share shown",
        "past": "past in candidate",
        "all": "all",
        "states": "states",
        "order": "Keras' blocks",
        "lstm_states": "two: $c_t,\\ h_t$",
        "gru_states": "one: $h_t$",
        "parameters": "Parameters ($D=12,\\ H=32$)",
        "default": "reset_after=True, the default",
    },
}

WIDTH, HEIGHT = 10.7, 9.0
LEFT, RIGHT = 2.72, 7.98  # the middles of the two halves
LINE_Y = 7.1
D, H = 12, 32


def draw(text: dict[str, str]) -> Figure:
    """Draw the comparison with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    for x in (LEFT, RIGHT):
        style.box(ax, (x, 7.03), (5.1, 3.0), "", NEUTRAL, radius=0.15, linewidth=1.5, zorder=0)
    _lstm(ax)
    _gru(ax)
    _table(ax, text)
    _parameters(ax, text)
    return fig


def _lstm(ax: Axes) -> None:
    """Two lines: the cell above, what is shown below."""
    left = LEFT - 2.55
    style.label(ax, (left + 0.2, 8.72), "LSTM", fontsize=style.TITLE, align="left")
    before = style.box(ax, (left + 0.55, LINE_Y), (0.74, 0.5), "$c_{t-1}$", CELL, fontsize=16)
    forget = style.operation(ax, (left + 1.55, LINE_Y), "×")
    add = style.operation(ax, (left + 2.6, LINE_Y), "+")
    after = style.box(ax, (left + 4.6, LINE_Y), (0.64, 0.5), "$c_t$", CELL, fontsize=17)
    for start, end in pairwise((before, forget, add, after)):
        style.arrow(ax, start.right, end.left, color=CELL.line, linewidth=style.THICK)
    _feed(ax, forget.x, "$f_t$", GATE.line, forget.bottom)
    _feed(ax, add.x, r"$i_t \odot \tilde{c}_t$", CANDIDATE.line, add.bottom)
    copy = style.dot(ax, (left + 3.6, LINE_Y), color=CELL.line, radius=0.1)
    out = style.operation(ax, (copy.x, 6.1), "×")
    style.arrow(ax, copy.bottom, out.top, color=CELL.line)
    style.label(
        ax, (copy.x + 0.12, 6.66), r"$\mathrm{tanh}$", fontsize=16, color=CELL.line, align="left"
    )
    style.arrow(ax, (out.x - 0.62, 6.1), out.left, color=GATE.line)
    style.label(ax, (out.x - 0.86, 6.1), "$o_t$", fontsize=18, color=GATE.line)
    shown = style.box(ax, (left + 4.6, 6.1), (0.64, 0.5), "$h_t$", HIDDEN, fontsize=17)
    style.arrow(ax, out.right, shown.left, color=HIDDEN.line)
    formula = r"$c_t =\ f_t \odot c_{t-1} + i_t \odot \tilde{c}_t$"
    style.label(ax, (LEFT, 8.08), formula, fontsize=17, color=CELL.line)


def _gru(ax: Axes) -> None:
    """One line that is both; the past goes through r into the candidate."""
    left = RIGHT - 2.55
    style.label(ax, (left + 0.2, 8.72), "GRU", fontsize=style.TITLE, align="left")
    before = style.box(ax, (left + 0.55, LINE_Y), (0.74, 0.5), "$h_{t-1}$", HIDDEN, fontsize=16)
    keep = style.operation(ax, (left + 1.9, LINE_Y), "×")
    add = style.operation(ax, (left + 3.4, LINE_Y), "+")
    after = style.box(ax, (left + 4.6, LINE_Y), (0.64, 0.5), "$h_t$", HIDDEN, fontsize=17)
    for start, end in pairwise((before, keep, add, after)):
        style.arrow(ax, start.right, end.left, color=HIDDEN.line, linewidth=style.THICK)
    _feed(ax, keep.x, "$z_t$", GATE.line, keep.bottom)
    _feed(ax, add.x, r"$(1-z_t) \odot \tilde{h}_t$", CANDIDATE.line, add.bottom)
    split = style.dot(ax, (left + 1.25, LINE_Y), color=HIDDEN.line, radius=0.1)
    reset = style.operation(ax, (left + 2.2, 5.85), "×", radius=0.17)
    style.elbow(ax, split.bottom, reset.left, first="v", color=HIDDEN.line)
    style.arrow(ax, (reset.x, 6.28), reset.top, color=GATE.line)
    style.label(ax, (reset.x + 0.12, 6.22), "$r_t$", fontsize=17, color=GATE.line, align="left")
    style.elbow(ax, reset.right, (add.x, 6.24), color=CANDIDATE.line)
    formula = r"$h_t =\ z_t \odot h_{t-1} + (1-z_t) \odot \tilde{h}_t$"
    style.label(ax, (RIGHT, 8.08), formula, fontsize=17, color=HIDDEN.line)


def _feed(ax: Axes, x: float, text: str, color: str, end: style.Point) -> None:
    """What comes into an operation from below."""
    style.arrow(ax, (x, end[1] - 0.32), end, color=color)
    style.label(ax, (x, end[1] - 0.56), text, fontsize=17, color=color, valign="baseline")


def _table(ax: Axes, text: dict[str, str]) -> None:
    """What each share is called on the two sides."""
    rows = [
        ("states", text["lstm_states"], text["gru_states"]),
        ("keeps", "$f_t$", "$z_t$"),
        ("writes", "$i_t$", "$1-z_t$"),
        ("shows", "$o_t$", text["all"]),
        ("past", text["all"], "$r_t$"),
        ("order", r"$i,\ f,\ \tilde{c},\ o$", r"$z,\ r,\ \tilde{h}$"),
    ]
    for row, (name, lstm, gru) in enumerate(rows):
        y = 4.94 - 0.42 * row
        if row:
            style.line(ax, (0.2, y + 0.21), (WIDTH - 0.2, y + 0.21), color=MUTED.fill)
        style.label(ax, (0.3, y), text[name], align="left", color=MUTED.line)
        style.label(ax, (4.6, y), lstm, fontsize=16)
        style.label(ax, (8.4, y), gru, fontsize=16)
    for x, name in ((4.6, "LSTM"), (8.4, "GRU")):
        style.label(ax, (x, 5.3), name, fontsize=14, color=MUTED.line)


def _parameters(ax: Axes, text: dict[str, str]) -> None:
    """One bar for each layer, in the same scale."""
    style.label(ax, (0.2, 2.3), text["parameters"], fontsize=style.TITLE, align="left")
    one = D * H + H * H + H
    counts = [
        ("SimpleRNN", one, NEUTRAL),
        ("GRU", 3 * (one + H), HIDDEN),
        ("LSTM", 4 * one, CELL),
    ]
    for row, (name, count, role) in enumerate(counts):
        y = 1.75 - 0.6 * row
        style.label(ax, (0.3, y), name, align="left")
        length = 7.0 * count / (4 * one)
        middle = (1.95 + length / 2, y)
        style.box(ax, middle, (length, 0.36), "", role, radius=0, linewidth=1.5)
        style.label(ax, (1.95 + length + 0.15, y), f"{count}", align="left")
    style.label(ax, (2.07, 1.15), text["default"], fontsize=13, align="left", color=MUTED.line)
