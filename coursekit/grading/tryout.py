"""Grade one notebook of somebody who learns alone: no class, no name, the page beside it."""

import shutil
import tempfile
from pathlib import Path

import nbformat

from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.grading.arrived import read_submission
from coursekit.grading.classroom import Classroom
from coursekit.grading.grade import grade
from coursekit.grading.results import Result, results
from coursekit.grading.which_lesson import lesson_of

LEARNER = "you"


def try_out(course: Course, path: Path) -> tuple[Path, Result]:
    """Grade the notebook at ``path``, released or of the self-study edition, as in a class.

    Returns the feedback page, NAME.feedback.html beside it, and the result.
    Raises CourseError where it is no notebook, is of no lesson, or cannot be graded.
    """
    if not path.is_file():
        raise CourseError(Problem(path, "is not there", "check its name"))
    notebook = read_submission(path.resolve(), path.resolve().parent)
    lesson = lesson_of(course, notebook)
    if not lesson:
        way_out = "name a notebook of release/ or selfstudy/ that you have filled in"
        raise CourseError(Problem(path, "holds no exercise of this course", way_out))
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
