"""What `--json` prints: plain data, with names that stay.

Points are numbers, times are ISO 8601, what is missing is null. New keys may be added; none is
renamed or removed without a new `format`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from coursekit import __version__
from coursekit.errors import Problem
from coursekit.grading.classroom import Classroom
from coursekit.grading.collect import Collected
from coursekit.grading.marks import Mark
from coursekit.grading.moved import Move
from coursekit.grading.results import Result
from coursekit.report.gather import ClassReport, LessonReport

FORMAT = 1
Plain = dict[str, Any]


def envelope(command: str, answer: Mapping[str, Any], problems: Iterable[Problem]) -> Plain:
    """A command's answer, with what is the same for all of them."""
    return {
        "format": FORMAT,
        "coursekit": __version__,
        "command": command,
        **answer,
        "problems": [problem_of(one) for one in problems],
    }


def problem_of(problem: Problem) -> Plain:
    return {
        "file": str(problem.file),
        "cell": problem.cell or None,
        "what": problem.what,
        "way_out": problem.way_out,
    }


def graded(classroom: Classroom, found: Iterable[Result], moved: Iterable[Move]) -> Plain:
    """Of `grade`: everybody's scores, what moved, and where the files are."""
    return {
        "class": str(classroom.folder),
        "results": [_result(one) for one in found],
        "moved": moves(moved),
        "files": {
            "grades": str(classroom.grades),
            "details": str(classroom.details),
            "gradebook": str(classroom.gradebook),
            "feedback": str(classroom.feedback_root),
        },
    }


def moves(moved: Iterable[Move]) -> list[Plain]:
    return [
        {
            "student": one.student,
            "lesson": one.lesson,
            "before": one.before,
            "after": one.after,
            "why": list(one.why),
        }
        for one in moved
    ]


def collected(lesson: str, found: Collected) -> Plain:
    """Of `collect`: a row for each student, and for each file that is nobody's."""
    return {
        "lesson": lesson,
        "rows": [
            {
                "student": row.student or None,
                "outcome": row.outcome,
                "file": row.file or None,
                "handed_in": row.when.isoformat() if row.when else None,
                "note": row.note or None,
            }
            for row in found.rows
        ],
        "left_out": [
            {"given": str(one.given), "name": one.name, "reason": one.reason}
            for one in found.left_out
        ],
        "other_lessons": dict(found.others),
    }


def report(page: Path, found: ClassReport) -> Plain:
    """Of `report`: the numbers of its tables."""
    return {
        "page": str(page),
        "lessons": [_lesson(one) for one in found.lessons],
        "students": [
            {
                "student": one.student,
                "name": one.name or None,
                "reasons": one.reasons,
                "shares": dict(one.shares),
            }
            for one in found.students
        ],
    }


def _lesson(found: LessonReport) -> Plain:
    return {
        "lesson": found.lesson,
        "title": found.title,
        "results": [_result(one) for one in found.results],
        "criteria": [
            {
                "criterion": one.criterion,
                "exercise": one.exercise,
                "right": one.right,
                "wrong": one.wrong,
                "not_attempted": one.not_attempted,
                "share_of_points": one.rate,
                "discrimination": one.discrimination,
            }
            for one in found.criteria
        ],
        "misconceptions": [
            {
                "criterion": one.criterion,
                "message": one.message,
                "students": list(one.students),
                "of": one.of,
            }
            for one in found.misconceptions
        ],
        "similar": [
            {
                "students": list(pair.students),
                "exercises": [
                    {"exercise": one.exercise, "own_fragments": one.own, "share": one.share}
                    for one in pair.exercises
                ],
            }
            for pair in found.pairs
        ],
        "mended": {student: list(what) for student, what in found.mended.items()},
    }


def _result(result: Result) -> Plain:
    late = result.late
    return {
        "student": result.student,
        "name": result.name or None,
        "lesson": result.lesson,
        "score": _number(result.score),
        "max_score": _number(result.possible),
        "before_lateness": _number(result.earned),
        "handed_in": late.arrived.isoformat() if late and late.arrived else None,
        "days_late": result.days_late if result.score is not None else None,
        "note": result.note or None,
        "criteria": _criteria(result.marks),
    }


def _criteria(marks: Sequence[Mark]) -> list[Plain]:
    return [
        {
            "criterion": mark.criterion,
            "exercise": mark.exercise,
            "score": mark.score,
            "max_score": mark.max_score,
            "by_hand": mark.by_hand,
            "outcome": mark.outcome,
            "message": mark.message or None,
        }
        for mark in marks
    ]


def _number(points: Decimal | None) -> float | None:
    return None if points is None else float(points)
