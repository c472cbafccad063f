"""What a grading would change, found out in a copy of the class: `grade --diff`."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from coursekit.course import Course
from coursekit.errors import Problem
from coursekit.grading.arrivals import arrivals_file, journal_file
from coursekit.grading.class_settings import settings_file
from coursekit.grading.classroom import Classroom
from coursekit.grading.grade import How, grade_lessons
from coursekit.grading.gradebook import copy_gradebook
from coursekit.grading.moved import Move, last_said, moves, said
from coursekit.grading.record import FOLDER
from coursekit.grading.results import results
from coursekit.grading.roster import FILE as ROSTER


def preview(
    course: Course,
    classroom: Classroom,
    lessons: list[str],
    students: list[str] | None,
    how: How,
    say: Callable[[str], None],
    progress: Callable[[int, int], None],
) -> tuple[list[Move], list[Problem]]:
    """The scores that `grade_lessons` would move, and what stands in its way. Changes nothing.

    Raises CourseError as it does.
    """
    course.scratch.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=course.scratch, prefix="diff-") as folder:
        copy = Classroom(Path(folder))
        _copy(classroom, copy, lessons)
        problems = grade_lessons(
            course, copy, lessons, students, replace(how, feedback=False), say, progress
        )
        moved = []
        for lesson in lessons:
            # class.toml may have changed since; where nothing was said, it is as it would be said.
            before = last_said(classroom, lesson) or said(results(course, classroom, lesson))
            moved += moves(lesson, before, said(results(course, copy, lesson)))
        return moved, [_about(classroom, copy, problem) for problem in problems]


def _copy(classroom: Classroom, copy: Classroom, lessons: list[str]) -> None:
    """All that grading reads. Submissions, which nobody writes to, are linked where that goes."""
    if classroom.gradebook.exists():
        copy_gradebook(classroom, copy.gradebook)
    files = [settings_file(classroom), classroom.folder / ROSTER]
    for lesson in lessons:
        files += (arrivals_file(classroom, lesson), journal_file(classroom, lesson))
        files += (classroom.folder / FOLDER).glob(f"{lesson}.sha256")
        files += (classroom.folder / FOLDER / lesson).glob("*")
        files += classroom.folder.glob(f"autograded/*/{lesson}/*.ipynb")
        for path in classroom.folder.glob(f"submitted/*/{lesson}/*"):
            if path.is_symlink() or path.is_file():
                _link(path, copy.folder / path.relative_to(classroom.folder))
    for path in files:
        if path.is_file():
            target = copy.folder / path.relative_to(classroom.folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, target)


def _link(path: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(path, target, follow_symlinks=False)
    except OSError:  # on another file system, or one that has no links
        shutil.copy2(path, target, follow_symlinks=False)


def _about(classroom: Classroom, copy: Classroom, problem: Problem) -> Problem:
    """The problem, told of the class itself."""
    if problem.file.is_relative_to(copy.folder):
        return replace(problem, file=classroom.folder / problem.file.relative_to(copy.folder))
    return problem
