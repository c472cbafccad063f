"""The report's plots, as SVG in the page's own colours: readable in light, in dark and on paper.

Colours and sizes of letters come from the page's style sheet, by class; a plot holds no script.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from statistics import median

import numpy as np
from markupsafe import Markup, escape

from coursekit.report.criteria import HARD, NOT_SEPARATING, CriterionStats

BINS = 10


def histogram(shares: Sequence[float], alt: str) -> Markup:
    """How many students have which share of the points (0 to 1), with their median."""
    counts = [0] * BINS
    for share in shares:
        counts[min(BINS - 1, max(0, int(share * BINS + 1e-9)))] += 1
    left, top, wide, high = 4.0, 30.0, 312.0, 84.0
    bar, most = wide / BINS, max(1, *counts)
    parts, labels = [], []
    for place, count in enumerate(counts):
        size = high * count / most
        x, y = left + place * bar, top + high - size
        parts.append(
            f'<rect class="column" x="{x + 1.5:g}" y="{y:.1f}" width="{bar - 3:g}" '
            f'height="{size:.1f}" rx="2"/>'
        )
        if count:
            labels.append(_text(x + bar / 2, y - 4, str(count), "count"))
    parts.append(_line(left, top + high, left + wide, top + high, "axis"))
    for percent in (0, 50, 100):
        anchor = {0: "start", 50: "middle", 100: "end"}[percent]
        x = left + wide * percent / 100
        parts.append(_text(x, top + high + 15, f"{percent}%", "tick", anchor))
    if shares:
        x = left + wide * median(shares)
        parts.append(_line(x, 14, x, top + high, "median"))
        parts.append(f'<path class="median-mark" d="M{x:.1f} 16l-4 -7h8z"/>')
    return _svg(320, 134, alt, parts + labels)


def over_lessons(lessons: Mapping[str, Sequence[float]], alt: str) -> Markup:
    """Median, the middle half and the range of the shares, by lesson's short name."""
    left, top, high = 40.0, 10.0, 150.0
    step = max(62.0, 420 / len(lessons))
    wide = step * len(lessons)
    parts = []
    for percent in (0, 25, 50, 75, 100):
        y = top + high * (1 - percent / 100)
        parts.append(_line(left, y, left + wide, y, "grid"))
        parts.append(_text(left - 6, y + 4, f"{percent}%", "tick", "end"))
    middles = []
    for place, (name, shares) in enumerate(lessons.items()):
        x = left + step * (place + 0.5)
        parts.append(_text(x, top + high + 17, name, "tick"))
        if not shares:
            continue
        low, middle, up = np.quantile(shares, [0.25, 0.5, 0.75])
        at = [top + high * (1 - share) for share in (max(shares), up, middle, low, min(shares))]
        parts.append(_line(x, at[0], x, at[4], "whisker"))
        box = max(2.0, at[3] - at[1])
        parts.append(
            f'<rect class="box" x="{x - 13:g}" y="{at[1]:.1f}" width="26" '
            f'height="{box:.1f}" rx="3"/>'
        )
        middles.append((x, at[2]))
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in middles)
    parts.append(f'<polyline class="trend" points="{path}"/>')
    parts += [f'<circle class="middle" cx="{x:.1f}" cy="{y:.1f}" r="4"/>' for x, y in middles]
    return _svg(left + wide + 8, top + high + 26, alt, parts)


def separation(
    found: Iterable[tuple[str, CriterionStats]], axes: tuple[str, str], alt: str
) -> Markup:
    """Criteria by the share of points (across) and by discrimination (up); pale: nothing odd.

    found: each with its label. axes: what across and up mean.
    """
    left, top, wide, high = 46.0, 12.0, 560.0, 230.0
    low, up = -0.4, 1.0

    def place(rate: float, value: float) -> tuple[float, float]:
        return left + wide * rate, top + high * (up - max(low, value)) / (up - low)

    limit = place(0, NOT_SEPARATING)[1]
    parts = [
        f'<rect class="zone" x="{left:g}" y="{limit:.1f}" width="{wide:g}" '
        f'height="{top + high - limit:.1f}"/>',
        f'<rect class="zone" x="{left:g}" y="{top:g}" width="{wide * HARD:g}" height="{high:g}"/>',
    ]
    for value in (0.0, 0.5, 1.0):
        y = place(0, value)[1]
        parts.append(_line(left, y, left + wide, y, "grid"))
        parts.append(_text(left - 6, y + 4, f"{value:g}", "tick", "end"))
    for percent in (0, 50, 100):
        x = place(percent / 100, 0)[0]
        parts.append(_text(x, top + high + 15, f"{percent}%", "tick"))
    parts.append(_text(left + wide / 2, top + high + 34, axes[0], "axis-name"))
    middle = top + high / 2
    parts.append(
        f'<g transform="rotate(-90 11 {middle:g})">{_text(11, middle, axes[1], "axis-name")}</g>'
    )
    for label, one in found:
        if one.discrimination is not None:
            x, y = place(one.rate, one.discrimination)
            kind = "odd" if one.is_hard or one.does_not_separate else "plain"
            parts.append(
                f'<circle class="{kind}" cx="{x:.1f}" cy="{y:.1f}" r="5">'
                f"<title>{escape(label)}</title></circle>"
            )
    return _svg(left + wide + 18, top + high + 42, alt, parts)


def _svg(wide: float, high: float, alt: str, parts: Iterable[str]) -> Markup:
    return Markup(
        f'<svg viewBox="0 0 {wide:g} {high:g}" width="{wide:g}" height="{high:g}" role="img" '
        f'aria-label="{escape(alt)}">{"".join(parts)}</svg>'
    )


def _line(x1: float, y1: float, x2: float, y2: float, kind: str) -> str:
    return f'<line class="{kind}" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def _text(x: float, y: float, text: str, kind: str, anchor: str = "middle") -> str:
    return (
        f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'
    )
