"""What a class scored, criterion by criterion: from the gradebook and the autograded notebooks."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import nbformat

from coursekit.cells import GRADED_ID, grade_id, is_graded
from coursekit.course import Course
from coursekit.grading.classroom import Classroom, GradedRecord
from coursekit.grading.feedback import failure_of
from coursekit.grading.student_folder import student_of


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
            found.setdefault(student_of(student) or student, {})[name] = (score, most)
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
