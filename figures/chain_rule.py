"""The chain rule, character by character, and what a bigram leaves of each condition."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, CELL, EMPHASIS, HIDDEN, INPUT, MUTED, NEUTRAL, PAPER, Point, Role

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "sentence": "猫が鳴く",
        "exact": "連鎖律：いつでも成り立つ",
        "approximate": "bigram：直前の 1 文字だけ",
        "condition": "条件",
        "next": "次の文字",
        "ignored": "見ない",
        "product": "4 つの積",
    },
    "en": {
        "sentence": "cats",
        "exact": "Chain rule: always true",
        "approximate": "Bigram: only the last character",
        "condition": "condition",
        "next": "next character",
        "ignored": "not used",
        "product": "product of all 4",
    },
}

WIDTH, HEIGHT = 10.7, 5.1
TOP, ROW = 3.75, 0.72
CHARACTER = 0.52  # width of a character's box
IGNORED = Role(NEUTRAL.line, PAPER)


def draw(text: dict[str, str]) -> Figure:
    """Draw both halves with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    _half(ax, text, 0.2, "exact", CELL, window=len(text["sentence"]))
    _half(ax, text, 5.5, "approximate", HIDDEN, window=1)
    _legend(ax, text)
    return fig


def _half(
    ax: Axes, text: dict[str, str], left: float, name: str, role: Role, *, window: int
) -> None:
    """One row for each factor: the characters, an arrow, P(next | condition); then the product."""
    sentence = text["sentence"]
    width, bottom = 5.0, TOP - len(sentence) * ROW - 0.32
    frame = (left + width / 2, (4.9 + bottom) / 2)
    style.box(ax, frame, (width, 4.9 - bottom), "", NEUTRAL, linewidth=1.5, zorder=0)
    title = (left + 0.15, 4.58)
    style.label(ax, title, text[name], fontsize=style.TITLE, align="left", color=role.line)
    for t in range(len(sentence)):
        y = TOP - t * ROW
        first = max(0, t - window)
        for place in range(t + 1):
            center = (left + 0.45 + place * (CHARACTER + 0.06), y)
            _character(ax, center, sentence[place], place, first, t)
        x = left + 0.45 + t * (CHARACTER + 0.06) + CHARACTER / 2
        style.arrow(ax, (x + 0.08, y), (left + 2.95, y), color=MUTED.line)
        condition = sentence[first:t]
        inside = sentence[t] + (rf" $\mid$ {condition}" if condition else "")
        style.label(ax, (left + 3.05, y), f"$P($ {inside} $)$", fontsize=17, align="left")
    sign = "=" if window > 1 else r"\approx"
    y = bottom + 0.3
    product = f"{text['product']} ${sign}\\ P($ {sentence} $)$"
    style.label(
        ax, (left + width - 0.2, y), product, fontsize=17, align="right", color=EMPHASIS.line
    )


def _character(ax: Axes, center: Point, letter: str, place: int, first: int, t: int) -> None:
    """A character as the next one, as part of the condition, or as one that is not looked at."""
    role = CANDIDATE if place == t else INPUT if place >= first else IGNORED
    size = (CHARACTER, CHARACTER)
    style.box(ax, center, size, "", role, dashed=role is IGNORED, radius=0.06)
    color = MUTED.line if role is IGNORED else style.INK
    style.label(ax, center, letter, fontsize=style.LARGE, color=color)


def _legend(ax: Axes, text: dict[str, str]) -> None:
    y = 0.22
    signs = (("condition", INPUT, 0.45), ("next", CANDIDATE, 2.75), ("ignored", IGNORED, 5.75))
    for name, role, x in signs:
        style.box(ax, (x, y), (0.3, 0.3), "", role, dashed=role is IGNORED, radius=0.04)
        style.label(ax, (x + 0.28, y), text[name], fontsize=14, align="left")
