"""The report as one HTML file that loads nothing and runs nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from functools import partial
from pathlib import Path
from statistics import mean, median
from typing import Any, NamedTuple

from markupsafe import Markup, escape

from coursekit.course import Course
from coursekit.design import environment
from coursekit.escapes import visible
from coursekit.grading.highlight import coloured_lines
from coursekit.report import plots
from coursekit.report.criteria import ENOUGH, HARD, NOT_SEPARATING, CriterionStats
from coursekit.report.gather import ClassReport, LessonReport
from coursekit.report.similar import ALIKE, GROUP, OWN
from coursekit.report.students import EMPTY, FALLS, LOW, to_speak_to

TEMPLATES = Path(__file__).parent / "templates"
# How much a page shows; the CSV files beside it hold the rest.
MOST_STUDENTS = 20
MOST_NAMES = 12
MOST_ODD = 12
MOST_MISCONCEPTIONS = 8  # of a lesson
MOST_PAIRS = 12  # of a lesson
MOST_EXERCISES = 2  # of a pair
MOST_LINES = 80  # of an answer
UNFOLDED = 3  # lessons whose tables stand open
LIMITS = {
    "enough": ENOUGH,
    "hard": HARD,
    "separating": NOT_SEPARATING,
    "low": LOW,
    "falls": FALLS,
    "empty": EMPTY,
    "group": GROUP,
    "alike": ALIKE,
    "own": OWN,
    "students": MOST_STUDENTS,
    "names": MOST_NAMES,
    "odd": MOST_ODD,
    "misconceptions": MOST_MISCONCEPTIONS,
    "pairs": MOST_PAIRS,
    "exercises": MOST_EXERCISES,
    "unfolded": UNFOLDED,
}
CODE = re.compile(r"`([^`]+)`")


def page(course: Course, report: ClassReport, class_name: str, when: datetime) -> str:
    """The whole page. when: that it says it was made."""
    pages = environment(TEMPLATES)
    pages.filters |= {
        "percent": _percent,
        "titled": _titled,
        "seen": visible,
        "short": _short,
        "median": median,
        "mean": mean,
        "unnoted": lambda students: [(student, "") for student in students],
        "reason": partial(_reason, course.words["wrong"]),
    }
    words = _Words(course)
    return pages.get_template("report.html.j2").render(
        say=words.say,
        course=course,
        report=report,
        class_name=class_name,
        when=when,
        limits=LIMITS,
        plots=_Plots(words),
        code_lines=code_lines,
        to_speak_to=to_speak_to(report.students),
        odd=_odd(report),
        names={one.student: one.name for one in report.students},
        states=partial(_states, words, report),
        reasons=Counter(reason for one in report.students for reason in one.reasons),
    )


class _Words:
    """The texts of the locale file whose keys begin with report_."""

    def __init__(self, course: Course) -> None:
        self.texts = course.words

    def say(self, key: str, **values: Any) -> str:
        return self.texts[f"report_{key}"].format(**values)


class _Plots:
    """The plots, with what a person who does not see them is told."""

    def __init__(self, words: _Words) -> None:
        self.words = words

    def histogram(self, lesson: LessonReport) -> Markup:
        shares = lesson.shares
        middle = _percent(median(shares)) if shares else "—"
        alt = self.words.say("alt_histogram", title=lesson.title, n=len(shares), median=middle)
        return plots.histogram(shares, alt)

    def over_lessons(self, report: ClassReport) -> Markup:
        shares = {_short(one.lesson): one.shares for one in report.lessons}
        return plots.over_lessons(shares, self.words.say("alt_over_lessons"))

    def separation(self, report: ClassReport) -> Markup:
        found = [
            (f"{_short(lesson.lesson)} {one.criterion}: {_percent(one.rate)}", one)
            for lesson in report.lessons
            for one in lesson.criteria
        ]
        axes = (self.words.say("rate"), self.words.say("discrimination"))
        return plots.separation(found, axes, self.words.say("alt_separation"))


def _states(
    words: _Words, report: ClassReport, lesson: LessonReport
) -> dict[str, list[tuple[str, str]]]:
    """Who is not simply done, with a note, by the key of the words that say why."""
    return {
        "missing": [(one.student, "") for one in report.students if lesson.lesson in one.missing],
        "untouched": [(one.student, "") for one in report.students if lesson.lesson in one.empty],
        "late": [
            (result.student, words.say("days_late", days=result.days_late))
            for result in lesson.late
        ],
        "mended": [(student, "") for student in lesson.mended],
        "not_graded": [(result.student, "") for result in lesson.not_graded],
    }


def _odd(report: ClassReport) -> list[tuple[LessonReport, CriterionStats]]:
    """Criteria to look at: those that do not separate, then the hardest."""
    found = [
        (lesson, one)
        for lesson in report.lessons
        for one in lesson.criteria
        if one.is_hard or one.does_not_separate
    ]
    return sorted(found, key=lambda pair: (not pair[1].does_not_separate, pair[1].rate))


class CodeLine(NamedTuple):
    """One line of code, in colours. indent: spaces at its beginning, where a long line goes on."""

    html: Markup
    marked: bool
    indent: int


def code_lines(text: str, marked: Iterable[int] = ()) -> list[CodeLine]:
    """The code by line; marked: which (from 1).

    At most `MOST_LINES`, of 500 characters each; the last one then says "…". Empty lines at the
    beginning and the end are left out.
    """
    first = len(text) - len(text.lstrip("\n")) + 1
    lines = text.strip("\n").split("\n")
    cut = [line[:500] for line in lines[:MOST_LINES]] + ["…"] * (len(lines) > MOST_LINES)
    parts = coloured_lines("\n".join(cut))
    chosen = {*marked}
    return [
        CodeLine(part, number in chosen, len(line) - len(line.lstrip(" ")))
        for number, (part, line) in enumerate(zip(parts, cut, strict=True), first)
    ]


def _percent(share: float | None) -> str:
    return "—" if share is None else f"{share * 100:.0f}%"


def _titled(text: str) -> Markup:
    """A title of the lesson's, with its code as code."""
    return Markup(CODE.sub(r"<code>\1</code>", str(escape(text))))


def _reason(wrong: str, message: str) -> str:
    """The message without the word that says that it is wrong."""
    return visible(message.removeprefix(f"{wrong}："))


def _short(lesson: str) -> str:
    """The lesson's number."""
    return lesson.partition("_")[0]
