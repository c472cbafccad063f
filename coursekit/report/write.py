"""Write the report into a class's folder: the page, and beside it all of its tables as CSV."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from coursekit.course import Course
from coursekit.grading.class_settings import read_settings
from coursekit.grading.classroom import Classroom
from coursekit.grading.sheets import write_csv
from coursekit.report.gather import ClassReport
from coursekit.report.page import page

Rows = Iterator[list[Any]]


def write(course: Course, classroom: Classroom, report: ClassReport, when: datetime) -> Path:
    """Returns the page, report/report.html in the class's folder.

    when: aware; the page says it in the class's time zone.
    """
    local = when.astimezone(read_settings(course, classroom).zone)
    folder = classroom.folder / "report"
    folder.mkdir(exist_ok=True)
    write_csv(folder / "students.csv", _students(report))
    write_csv(folder / "criteria.csv", _criteria(report))
    write_csv(folder / "misconceptions.csv", _misconceptions(report))
    write_csv(folder / "pairs.csv", _pairs(report))
    path = folder / "report.html"
    path.write_text(page(course, report, classroom.folder.name, local), encoding="utf-8")
    return path


def _students(report: ClassReport) -> Rows:
    lessons = [one.lesson for one in report.lessons]
    yield ["student", "name", "reasons", *lessons]
    for one in report.students:
        shares = (one.shares[lesson] for lesson in lessons)
        shown = ["" if share is None else f"{share:.3f}" for share in shares]
        yield [one.student, one.name, " ".join(one.reasons), *shown]


def _criteria(report: ClassReport) -> Rows:
    counts = ["right", "wrong", "not_attempted"]
    yield ["lesson", "criterion", *counts, "share_of_points", "discrimination"]
    for lesson in report.lessons:
        for one in lesson.criteria:
            separates = "" if one.discrimination is None else f"{one.discrimination:.3f}"
            numbers = [one.right, one.wrong, one.not_attempted, f"{one.rate:.3f}", separates]
            yield [lesson.lesson, one.criterion, *numbers]


def _misconceptions(report: ClassReport) -> Rows:
    yield ["lesson", "criterion", "students", "of", "message", "who"]
    for lesson in report.lessons:
        for one in lesson.misconceptions:
            numbers = [len(one.students), one.of]
            who = " ".join(one.students)
            yield [lesson.lesson, one.criterion, *numbers, one.message, who]


def _pairs(report: ClassReport) -> Rows:
    yield ["lesson", "student", "and", "exercise", "fragments_of_their_own", "share"]
    for lesson in report.lessons:
        for pair in lesson.pairs:
            for one in pair.exercises:
                alike = [one.exercise, one.own, f"{one.share:.2f}"]
                yield [lesson.lesson, *pair.students, *alike]
