"""What students wrote into a lesson's fill-in cells, and what they can come to on their own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from coursekit.answers.bank import read_bank
from coursekit.answers.fill import model_answers
from coursekit.cells import grade_id, is_fill_in
from coursekit.course import Course
from coursekit.grading.classroom import Classroom
from coursekit.grading.repair import read_own

Answers = dict[str, dict[str, str]]  # text by exercise and student


def read_answers(
    course: Course, classroom: Classroom, lesson: str, students: Iterable[str]
) -> Answers:
    """Those of the graded submissions; a cell left as it was released is none."""
    released = _released(course, lesson)
    found: Answers = {exercise: {} for exercise in released}
    for student in students:
        for exercise, text in _fill_ins(classroom.autograded(student, lesson)):
            if exercise in released and text.strip() != released[exercise].strip():
                found[exercise][student] = text
    return found


def known_answers(course: Course, lesson: str) -> dict[str, list[str]]:
    """By exercise: the release, the model answer, and the bank's, right and wrong."""
    known = {exercise: [text] for exercise, text in _released(course, lesson).items()}
    for exercise, text in model_answers(course, lesson).items():
        known[exercise].append(text)
    for answer in read_bank(course, lesson):
        known[answer.exercise].append(answer.text)
    return known


def _released(course: Course, lesson: str) -> dict[str, str]:
    release = read_own(course.release_notebook(lesson))
    return {grade_id(cell): cell.source for cell in release.cells if is_fill_in(cell)}


def _fill_ins(autograded: Path) -> Iterator[tuple[str, str]]:
    """Of a notebook that we wrote, so nbformat need not check it: that would take minutes."""
    try:
        cells: list[dict[str, Any]] = json.loads(autograded.read_text(encoding="utf-8"))["cells"]
    except (OSError, ValueError, KeyError):  # not graded, or being graded right now
        return
    for cell in cells:
        flags = cell["metadata"].get("nbgrader", {})
        if flags.get("solution") and not flags.get("grade"):
            yield flags["grade_id"], "".join(cell["source"])
