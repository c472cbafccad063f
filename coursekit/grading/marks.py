"""What a class scored, criterion by criterion: from the gradebook and the autograded notebooks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat

from coursekit.cells import exercise_named, grade_id, is_graded
from coursekit.course import Course
from coursekit.grading.classroom import Classroom
from coursekit.grading.feedback import failure_of, stopped
from coursekit.grading.gradebook import CellGrade, read_grades
from coursekit.grading.record import Graded, GradedRecord


@dataclass(frozen=True)
class Mark:
    """One graded cell of one submission. outcome: "right", "wrong" or "not attempted".

    by_hand: a person gave the score. tests_score: what the tests give, where they have run.
    outdated: a person gave it to another answer than the present one, and has not looked since.
    """

    student: str
    lesson: str
    criterion: str
    score: float
    max_score: float
    outcome: str
    message: str
    by_hand: bool = False
    tests_score: float | None = None
    outdated: bool = False

    @property
    def exercise(self) -> str:
        return exercise_named(self.criterion)


def outcomes(course: Course, graded: Path) -> list[list[str]]:
    """Criterion, outcome and message of each graded cell of an autograded notebook."""
    found = []
    cells = nbformat.read(graded, as_version=4).cells
    causes = stopped(cell for cell in cells if not is_graded(cell))
    for cell in cells:
        if is_graded(cell):
            failure = failure_of(cell, course.words, causes=causes)
            kind, message = (failure.kind, failure.message) if failure else ("right", "")
            found.append([grade_id(cell), kind, message])
    return found


def marks(course: Course, classroom: Classroom, lesson: str) -> list[Mark]:
    """Every mark of the lesson, by student and in the notebook's order.

    Students who could not be graded are left out; `results.results` has them.
    """
    grades = read_grades(classroom, lesson)
    record = GradedRecord(course, classroom, lesson)
    return [
        mark
        for student in classroom.students(lesson)
        for mark in marks_of(course, record, student, grades.get(student, {}), record.read(student))
    ]


def marks_of(
    course: Course,
    record: GradedRecord,
    student: str,
    grades: dict[str, CellGrade],
    graded: Graded | None,
) -> Iterator[Mark]:
    """One student's, in the notebook's order; none where nothing is graded.

    grades: the scores, from the gradebook: a person may have changed one there. Outcome and message
    come from ``graded``, what was recorded with them, else from the autograded notebook.
    """
    path = record.classroom.autograded(student, record.lesson)
    if not grades or not path.exists():
        return
    kept = record.outcomes(student, graded)
    for criterion, outcome, message in kept if kept is not None else outcomes(course, path):
        if criterion not in grades:  # it is gone from the lesson since
            continue
        grade = grades[criterion]
        outdated = False
        if grade.unseen and graded is not None:
            given_to = graded.given_to.get(criterion)
            outdated = given_to != graded.answers.get(exercise_named(criterion))
        yield Mark(
            student,
            record.lesson,
            criterion,
            grade.score,
            grade.most,
            outcome,
            message,
            by_hand=grade.by_hand is not None,
            tests_score=grade.auto,
            outdated=outdated,
        )


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
