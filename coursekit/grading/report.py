"""What a class scored: read from the gradebook and the autograded notebooks, shown and saved."""

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from coursekit.cells import GRADED_ID, grade_id, is_graded
from coursekit.course import Course
from coursekit.escapes import visible
from coursekit.grading.classroom import Classroom, GradedRecord
from coursekit.grading.feedback import failure_of

NUMBER = re.compile(r"-?\d+(\.\d+)?(e[+-]?\d+)?")
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


@dataclass(frozen=True)
class Mark:
    """One graded cell of one submission. outcome: "right", "wrong" or "not attempted"."""

    student: str
    lesson: str
    criterion: str
    score: float
    max_score: float
    outcome: str
    message: str

    @property
    def exercise(self) -> str:
        match = GRADED_ID.fullmatch(self.criterion)
        return match["exercise"] if match else self.criterion


def outcomes(course: Course, graded: Path) -> list[list[str]]:
    """Criterion, outcome and message of each graded cell of an autograded notebook."""
    found = []
    for cell in nbformat.read(graded, as_version=4).cells:
        if is_graded(cell):
            failure = failure_of(cell, course.words)
            kind, message = (failure.kind, failure.message) if failure else ("right", "")
            found.append([grade_id(cell), kind, message])
    return found


def marks(course: Course, classroom: Classroom, lesson: str) -> list[Mark]:
    """Every mark of the lesson, by student and in the notebook's order.

    Scores come from the gradebook (a person may have changed one by hand), outcome and message
    from what was recorded with them, else from the autograded notebook. Students who could not be
    graded are left out.
    """
    scores = _scores(classroom, lesson)
    record = GradedRecord(course, classroom, lesson)
    found = []
    for student in classroom.students(lesson):
        path = classroom.autograded(student, lesson)
        if student not in scores or not path.exists():
            continue
        kept = record.outcomes(student)
        for criterion, outcome, message in kept if kept is not None else outcomes(course, path):
            score, most = scores[student].get(criterion, (0.0, 0.0))
            found.append(Mark(student, lesson, criterion, score, most, outcome, message))
    return found


def _scores(classroom: Classroom, lesson: str) -> dict[str, dict[str, tuple[float, float]]]:
    """(score, maximum) by student and graded cell, in one query however large the class is."""
    from nbgrader import api

    found: dict[str, dict[str, tuple[float, float]]] = {}
    with api.Gradebook(f"sqlite:///{classroom.gradebook}") as gradebook:
        rows = (
            gradebook.db.query(
                api.Student.id, api.GradeCell.name, api.Grade.score, api.GradeCell.max_score
            )
            .select_from(api.Grade)
            .join(api.GradeCell, api.Grade.cell_id == api.GradeCell.id)
            .join(api.SubmittedNotebook, api.Grade.notebook_id == api.SubmittedNotebook.id)
            .join(
                api.SubmittedAssignment,
                api.SubmittedNotebook.assignment_id == api.SubmittedAssignment.id,
            )
            .join(api.Student, api.SubmittedAssignment.student_id == api.Student.id)
            .join(api.Assignment, api.SubmittedAssignment.assignment_id == api.Assignment.id)
            .filter(api.Assignment.name == lesson)
        )
        for student, name, score, most in rows:
            found.setdefault(student, {})[name] = (score, most)
    return found


def by_exercise(found: Iterable[Mark]) -> dict[str, dict[str, tuple[float, float]]]:
    """(score, maximum) by student and exercise, both in order of appearance."""
    table: dict[str, dict[str, tuple[float, float]]] = {}
    for mark in found:
        row = table.setdefault(mark.student, {})
        score, maximum = row.get(mark.exercise, (0.0, 0.0))
        row[mark.exercise] = (score + mark.score, maximum + mark.max_score)
    return table


def total(row: dict[str, tuple[float, float]]) -> tuple[float, float]:
    return sum(score for score, _ in row.values()), sum(top for _, top in row.values())


def show(lesson: str, found: list[Mark], console: Console) -> None:
    """Print the score table of one lesson: students in rows, exercises in columns.

    "." stands for 0 points because nothing of the exercise was attempted.
    """
    scores = by_exercise(found)
    if not scores:
        console.print(f"{lesson}: nobody could be graded")
        return
    tried = {(m.student, m.exercise) for m in found if m.outcome != "not attempted"}
    exercises = list(dict.fromkeys(mark.exercise for mark in found))
    first = next(iter(scores.values()))
    console.print(f"\n{lesson}: points by student and exercise ('.': not attempted)")
    table = Table(box=SIMPLE_HEAD, padding=0)
    table.add_column("student", no_wrap=True, vertical="bottom")
    for exercise in exercises:
        words = exercise.replace("_", "_\n")  # so that ten exercises fit into 80 columns
        table.add_column(f"{words}\n/{first[exercise][1]:g}", justify="right", vertical="bottom")
    table.add_column(f"total\n/{total(first)[1]:g}", justify="right", vertical="bottom")
    for student, row in scores.items():
        points = [f"{row[e][0]:g}" if (student, e) in tried else "." for e in exercises]
        table.add_row(student, *points, f"{total(row)[0]:g}")
    console.print(table)


def save(classroom: Classroom, found: list[Mark]) -> None:
    """Write grades.csv (a row per student and lesson) and grades_by_criterion.csv."""
    own: dict[tuple[str, str], list[Mark]] = {}
    for mark in found:
        own.setdefault((mark.student, mark.lesson), []).append(mark)
    rows: list[list[Any]] = [
        ["student", "lesson", "score", "max_score", "right", "wrong", "not_attempted"]
    ]
    for (student, lesson), marked in own.items():
        kinds = [m.outcome for m in marked]
        score, most = sum(m.score for m in marked), sum(m.max_score for m in marked)
        counts = [kinds.count(kind) for kind in ("right", "wrong", "not attempted")]
        rows.append([student, lesson, f"{score:g}", f"{most:g}", *counts])
    _write(classroom.grades, rows)
    rows = [["student", "lesson", "criterion", "score", "max_score", "outcome", "message"]]
    for m in found:
        points = [f"{m.score:g}", f"{m.max_score:g}"]
        rows.append([m.student, m.lesson, m.criterion, *points, m.outcome, m.message])
    _write(classroom.details, rows)


def _write(path: Path, rows: list[list]) -> None:
    # With a byte-order mark, Excel reads the Japanese messages as UTF-8.
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        csv.writer(file).writerows([_inert(cell) for cell in row] for row in rows)


def _inert(cell: Any) -> Any:
    """The cell as text in a spreadsheet, never as a formula.

    Source: OWASP, CSV Injection.
    """
    if not isinstance(cell, str) or NUMBER.fullmatch(cell):
        return cell
    text = visible(cell)
    return f"'{text}" if text.startswith(FORMULA) else text
