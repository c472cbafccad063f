"""Grade one notebook of somebody who learns alone: no class, no name, the page beside it."""

import shutil
import tempfile
from pathlib import Path

import nbformat

from coursekit.cells import grade_id, is_fill_in
from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.grading.arrived import read_submission
from coursekit.grading.classroom import Classroom
from coursekit.grading.grade import grade
from coursekit.grading.repair import read_own
from coursekit.grading.results import Result, results

LEARNER = "you"


def try_out(course: Course, path: Path) -> tuple[Path, Result]:
    """Grade the notebook at ``path``, released or of the self-study edition, as in a class.

    Returns the feedback page, NAME.feedback.html beside it, and the result.
    Raises CourseError where it is no notebook, is of no lesson, or cannot be graded.
    """
    if not path.is_file():
        raise CourseError(Problem(path, "is not there", "check its name"))
    notebook = read_submission(path.resolve(), path.resolve().parent)
    lesson = _lesson_of(course, path, {grade_id(cell) for cell in notebook.cells})
    course.scratch.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=course.scratch, prefix="try-") as folder:
        classroom = Classroom(Path(folder))
        submission = classroom.submission(LEARNER, lesson)
        submission.parent.mkdir(parents=True)
        nbformat.write(notebook, submission)
        problems = grade(course, classroom, lesson, say=lambda _: None)
        if problems:
            raise CourseError(*problems)
        page = path.with_name(f"{path.stem}.feedback.html")
        shutil.copyfile(classroom.feedback(LEARNER, lesson), page)
        (result,) = results(course, classroom, lesson)
        return page, result


def _lesson_of(course: Course, path: Path, names: set[str]) -> str:
    """The lesson whose exercises the notebook has most of."""
    counts = {}
    for lesson in course.lesson_names():
        if course.release_notebook(lesson).exists():
            cells = read_own(course.release_notebook(lesson)).cells
            counts[lesson] = sum(is_fill_in(cell) and grade_id(cell) in names for cell in cells)
    if not any(counts.values()):
        way_out = "name a notebook of release/ or selfstudy/ that you have filled in"
        raise CourseError(Problem(path, "holds no exercise of this course", way_out))
    return max(counts, key=lambda lesson: counts[lesson])
