"""The course's language models, from unigram to Transformer: perplexity, size and time."""

from __future__ import annotations

import csv
import math
from pathlib import Path
from typing import NamedTuple

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CELL, EMPHASIS, HIDDEN, INK, INPUT, MUTED, NEUTRAL, HAlign, Point, Role

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "lesson": "レッスン",
        "model": "モデル",
        "value": "評価用のパープレキシティ（低いほど良い。点 1 つが種 1 つ、数は平均）",
        "numbers": "数の個数",
        "seconds": "CPU 秒",
        "count": "数えるだけ",
        "recurrent": "RNN",
        "attention": "Attention",
        "line": "半分ずつ混ぜた 3-gram",
        "bigram, add-0.01": "bigram（add-0.01）",
        "bigram + unigram": "bigram と unigram",
        "half-mixed 3-gram": "混ぜた 3-gram",
        "GRU + dropout": "GRU とドロップアウト",
    },
    "en": {
        "lesson": "lesson",
        "model": "model",
        "value": "held-out perplexity (lower is better; one dot for each seed, and their mean)",
        "numbers": "numbers",
        "seconds": "CPU s",
        "count": "only counts",
        "recurrent": "recurrent",
        "attention": "attention",
        "line": "half-mixed 3-gram",
    },
}

TABLE = Path(__file__).resolve().parent.parent / "data" / "language_models.csv"
COUNTED = "half-mixed 3-gram"  # the model to beat, whose value is a line through all rows
ROLES: dict[str, Role] = {"02": INPUT, "13": CELL}  # else HIDDEN: recurrent
TICKS = (30, 40, 50, 70, 100, 150)

WIDTH, STEP = 10.7, 0.5
LESSON_X, MODEL_X, LEFT, RIGHT, NUMBERS_X, SECONDS_X = 0.25, 0.8, 3.65, 8.1, 9.6, 10.45
LOWEST, HIGHEST = 28.0, 165.0
BOTTOM = 1.55


class Model(NamedTuple):
    """One row of the figure: a model, and its value for each seed."""

    lesson: str
    name: str
    numbers: int
    seconds: float
    values: tuple[float, ...]


def models(table: Path = TABLE) -> list[Model]:
    """The rows of the file, the seeds of one model together."""
    with table.open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    together: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in lines:
        together.setdefault((row["lesson"], row["model"]), []).append(row)
    return [
        Model(
            lesson,
            name,
            int(rows[0]["numbers"]),
            sum(float(row["seconds"]) for row in rows) / len(rows),
            tuple(float(row["perplexity"]) for row in rows),
        )
        for (lesson, name), rows in together.items()
    ]


def draw(text: dict[str, str]) -> Figure:
    """Draw the table with the words of one language."""
    rows = models()
    (to_beat,) = (row.values[0] for row in rows if row.name == COUNTED)
    top = BOTTOM + STEP * len(rows)
    fig, ax = style.canvas(WIDTH, top + 0.6)
    for k, row in enumerate(rows):
        y = top - STEP * (k + 0.5)
        if k % 2:
            center, size = (WIDTH / 2, y), (WIDTH - 0.2, STEP)
            style.box(ax, center, size, "", NEUTRAL, radius=0, linewidth=0, zorder=0)
        _row(ax, row, y, text, left=max(row.values) < to_beat)  # off the line
    _axis(ax, text, top)
    x = _place(to_beat)
    style.line(ax, (x, BOTTOM), (x, top), color=EMPHASIS.line, dashed=True, zorder=1)
    _legend(ax, text, to_beat)
    return fig


def _place(value: float) -> float:
    """Where a perplexity stands on the logarithmic axis."""
    share = math.log(value / LOWEST) / math.log(HIGHEST / LOWEST)
    return LEFT + share * (RIGHT - LEFT)


def _role(lesson: str) -> Role:
    return ROLES.get(lesson, HIDDEN)


def _row(ax: Axes, row: Model, y: float, text: dict[str, str], *, left: bool) -> None:
    """One model: its name, a dot for each seed and their mean (left or right), size and time."""
    style.label(ax, (LESSON_X, y), row.lesson, color=MUTED.line, align="left")
    style.label(ax, (MODEL_X, y), text.get(row.name, row.name), align="left")
    for value in row.values:
        style.dot(ax, (_place(value), y), color=_role(row.lesson).line, radius=0.09)
    mean = f"{sum(row.values) / len(row.values):.1f}"
    x = _place(min(row.values)) - 0.17 if left else _place(max(row.values)) + 0.17
    align: HAlign = "right" if left else "left"
    style.label(ax, (x, y), mean, fontsize=style.SMALL, color=_role(row.lesson).line, align=align)
    style.label(ax, (NUMBERS_X, y), f"{row.numbers:,}", fontsize=style.SMALL, align="right")
    spent = f"{row.seconds:.0f}" if row.seconds >= 1 else f"{row.seconds:.2f}"
    style.label(ax, (SECONDS_X, y), spent, fontsize=style.SMALL, align="right")


def _axis(ax: Axes, text: dict[str, str], top: float) -> None:
    """Heads above, the axis of perplexity below."""
    for x, word in ((LESSON_X - 0.1, "lesson"), (MODEL_X + 0.35, "model")):
        place: Point = (x, top + 0.3)
        style.label(ax, place, text[word], fontsize=style.SMALL, color=MUTED.line, align="left")
    for x, word in ((NUMBERS_X, "numbers"), (SECONDS_X, "seconds")):
        place = (x, top + 0.3)
        style.label(ax, place, text[word], fontsize=style.SMALL, color=MUTED.line, align="right")
    style.line(ax, (LEFT, BOTTOM), (RIGHT, BOTTOM), color=MUTED.line)
    for value in TICKS:
        x = _place(value)
        style.line(ax, (x, BOTTOM - 0.08), (x, BOTTOM), color=MUTED.line)
        place = (x, BOTTOM - 0.27)
        style.label(ax, place, f"{value}", fontsize=style.SMALL, color=MUTED.line)
    place = ((LEFT + RIGHT) / 2, BOTTOM - 0.65)
    style.label(ax, place, text["value"], fontsize=style.SMALL, color=MUTED.line)


def _legend(ax: Axes, text: dict[str, str], to_beat: float) -> None:
    """What the colours and the dashed line stand for."""
    y = 0.35
    places = ((1.0, "count", INPUT), (3.2, "recurrent", HIDDEN), (5.0, "attention", CELL))
    for x, word, role in places:
        style.dot(ax, (x, y), color=role.line, radius=0.09)
        style.label(ax, (x + 0.2, y), text[word], fontsize=style.SMALL, color=INK, align="left")
    style.line(ax, (6.9, y), (7.4, y), color=EMPHASIS.line, dashed=True)
    words = f"{text['line']} ({to_beat:.1f})"
    style.label(ax, (7.55, y), words, fontsize=style.SMALL, color=EMPHASIS.line, align="left")
