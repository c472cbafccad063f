"""What a class scored: read from the gradebook and the autograded notebooks, shown and saved."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import nbformat
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from coursekit.cells import GRADED_ID, grade_id, is_graded
from coursekit.course import Course
from coursekit.grading.classroom import Classroom
from coursekit.grading.feedback import failure_of


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


def marks(course: Course, classroom: Classroom, lesson: str) -> list[Mark]:
    """Every mark of the lesson, by student and in the notebook's order.

    Scores come from the gradebook (a person may have changed one by hand), outcome and message
    from the outputs of the autograded notebook. Students who could not be graded are left out.
    """
    from nbgrader.api import Gradebook

    found = []
    with Gradebook(f"sqlite:///{classroom.gradebook}") as gradebook:
        for student in classroom.students(lesson):
            path = classroom.autograded(student, lesson)
            if not path.exists():
                continue
            submission = gradebook.find_submission_notebook(lesson, lesson, student)
            scores = {grade.name: grade for grade in submission.grades}
            for cell in nbformat.read(path, as_version=4).cells:
                if is_graded(cell):
                    grade = scores[grade_id(cell)]
                    failure = failure_of(cell, course.words)
                    found.append(
                        Mark(
                            student,
                            lesson,
                            grade_id(cell),
                            grade.score,
                            grade.max_score,
                            failure.kind if failure else "right",
                            failure.message if failure else "",
                        )
                    )
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
    keys = list(dict.fromkeys((m.student, m.lesson) for m in found))
    rows = []
    for student, lesson in keys:
        own = [m for m in found if (m.student, m.lesson) == (student, lesson)]
        outcomes = [m.outcome for m in own]
        rows.append(
            [
                student,
                lesson,
                f"{sum(m.score for m in own):g}",
                f"{sum(m.max_score for m in own):g}",
                *(outcomes.count(kind) for kind in ("right", "wrong", "not attempted")),
            ]
        )
    head = ["student", "lesson", "score", "max_score", "right", "wrong", "not_attempted"]
    _write(classroom.grades, [head, *rows])
    head = ["student", "lesson", "criterion", "score", "max_score", "outcome", "message"]
    _write(
        classroom.details,
        [
            head,
            *(
                [
                    m.student,
                    m.lesson,
                    m.criterion,
                    f"{m.score:g}",
                    f"{m.max_score:g}",
                    m.outcome,
                    m.message,
                ]
                for m in found
            ),
        ],
    )


def _write(path: Path, rows: list[list]) -> None:
    # With a byte-order mark, Excel reads the Japanese messages as UTF-8.
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        csv.writer(file).writerows(rows)
