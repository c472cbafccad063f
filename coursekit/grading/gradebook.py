"""The class's gradebook.db, which is nbgrader's: what is read from it and written to it in bulk."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coursekit.grading.classroom import Classroom
from coursekit.grading.student_folder import folder_of, student_of

if TYPE_CHECKING:
    from nbgrader.api import Gradebook

    from coursekit.grading.times import Late


@dataclass(frozen=True)
class CellGrade:
    """One criterion of one submission.

    score: what counts. auto: the tests' score; None where they have not run. by_hand: a person's
    score, which takes its place. unseen: graded anew since a person gave it.
    """

    score: float
    most: float
    auto: float | None
    by_hand: float | None
    unseen: bool


@contextmanager
def open_gradebook(classroom: Classroom) -> Iterator[Gradebook]:
    from nbgrader.api import Gradebook

    with Gradebook(f"sqlite:///{classroom.gradebook}") as gradebook:
        yield gradebook


def copy_gradebook(classroom: Classroom, path: Path) -> None:
    with (
        closing(sqlite3.connect(classroom.gradebook)) as present,
        closing(sqlite3.connect(path)) as copy,
    ):
        present.backup(copy)


def read_grades(
    classroom: Classroom, lesson: str, student: str | None = None
) -> dict[str, dict[str, CellGrade]]:
    """By student and graded cell, in one query however large the class is.

    student: this one alone.
    """
    from nbgrader import api

    found: dict[str, dict[str, CellGrade]] = {}
    with open_gradebook(classroom) as gradebook:
        rows = _of_submissions(
            gradebook,
            api.Grade,
            api.GradeCell,
            [
                api.Student.id,
                api.GradeCell.name,
                api.Grade.score,
                api.GradeCell.max_score,
                api.Grade.auto_score,
                api.Grade.manual_score,
                api.Grade.needs_manual_grade,
            ],
            lesson,
        )
        if student is not None:
            rows = rows.filter(api.Student.id == folder_of(student))
        for folder, name, score, most, auto, by_hand, needs in rows:
            cell = CellGrade(score, most, auto, by_hand, by_hand is not None and bool(needs))
            found.setdefault(student_of(folder) or folder, {})[name] = cell
    return found


def read_comments(classroom: Classroom, lesson: str) -> dict[str, dict[str, str]]:
    """What a person wrote below answers, by student and fill-in cell."""
    from nbgrader import api

    found: dict[str, dict[str, str]] = {}
    with open_gradebook(classroom) as gradebook:
        columns = [api.Student.id, api.SolutionCell.name, api.Comment.manual_comment]
        rows = _of_submissions(gradebook, api.Comment, api.SolutionCell, columns, lesson)
        for folder, name, text in rows:
            if text:
                found.setdefault(student_of(folder) or folder, {})[name] = text
    return found


def _of_submissions(
    gradebook: Gradebook, kind: Any, cell: Any, columns: list[Any], lesson: str
) -> Any:
    """A query for ``columns`` of every grade or comment in the lesson's submissions."""
    from nbgrader import api

    return (
        gradebook.db.query(*columns)
        .select_from(kind)
        .join(cell, kind.cell_id == cell.id)
        .join(api.SubmittedNotebook, kind.notebook_id == api.SubmittedNotebook.id)
        .join(
            api.SubmittedAssignment,
            api.SubmittedNotebook.assignment_id == api.SubmittedAssignment.id,
        )
        .join(api.Student, api.SubmittedAssignment.student_id == api.Student.id)
        .join(api.Assignment, api.SubmittedAssignment.assignment_id == api.Assignment.id)
        .filter(api.Assignment.name == lesson)
    )


def write_lateness(
    classroom: Classroom, lesson: str, student: str, due: datetime | None, late: Late
) -> None:
    """Have nbgrader show, export and print the same times and the same penalty.

    due: the lesson's, without an extension.
    """
    with open_gradebook(classroom) as gradebook:
        submission = gradebook.find_submission(lesson, folder_of(student))
        submission.timestamp = _naive(late.arrived)
        if due:
            submission.assignment.duedate = _naive(due)
        submission.extension = late.due - due if due and late.due and late.due != due else None
        for notebook in submission.notebooks:
            notebook.late_submission_penalty = float(late.lost) or None
        gradebook.db.commit()


def due_in_gradebook(classroom: Classroom, lesson: str) -> datetime | None:
    """The lesson's due date there, which a person may have set in the formgrader."""
    from nbgrader import api

    if not classroom.gradebook.exists():
        return None
    with open_gradebook(classroom) as gradebook:
        query = gradebook.db.query(api.Assignment.duedate).filter(api.Assignment.name == lesson)
        found = query.scalar()
        return found.replace(tzinfo=UTC) if found else None


def _naive(when: datetime | None) -> datetime | None:
    """As nbgrader keeps times: in UTC, without saying so."""
    return when.astimezone(UTC).replace(tzinfo=None) if when else None
