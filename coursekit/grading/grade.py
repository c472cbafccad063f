"""Grade one lesson of a class with nbgrader: record the assignment, autograde, feedback."""

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import nbformat

from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.grading.classroom import Classroom, GradedRecord, digest_files
from coursekit.nbgrader_api import nbgrader_api, run


def grade(
    course: Course,
    classroom: Classroom,
    lesson: str,
    students: list[str] | None = None,
    force: bool = False,
    say: Callable[[str], None] = print,
) -> list[Problem]:
    """Grade the lesson for ``students`` (default: all who submitted) and write their feedback.

    force: grade again even where nothing has changed.
    Returns the submissions that could not be graded; the rest of the class is graded all the
    same. Raises CourseError if the lesson is not built or nobody submitted it.
    """
    if not course.source_notebook(lesson).exists():
        raise CourseError(
            Problem(
                course.relative(course.source_notebook(lesson)),
                "is missing",
                f"python -m coursekit build {lesson}",
            )
        )
    everybody = classroom.students(lesson)
    if not everybody:
        raise CourseError(
            Problem(
                classroom.folder / "submitted",
                f"holds no submission of {lesson}",
                f"collect them: python -m coursekit collect {lesson} FILE.zip, or put each at "
                f"submitted/STUDENT/{lesson}/{lesson}.ipynb",
            )
        )
    for student in set(students or []) - set(everybody):
        raise CourseError(
            Problem(
                classroom.submission(student, lesson),
                f"{student} has submitted nothing",
                f"students are: {', '.join(everybody)}",
            )
        )
    record_assignment(course, classroom, lesson)
    record = GradedRecord(course, classroom, lesson)
    api = nbgrader_api(course, classroom.folder)
    problems: list[Problem] = []
    chosen = students or everybody
    for number, student in enumerate(chosen, start=1):
        label = f"{lesson} {number}/{len(chosen)} {student}"
        if record.is_current(student) and not force:
            say(f"{label}: unchanged since it was graded")
            continue
        say(f"{label}: grading")
        try:
            check_notebook(classroom.submission(student, lesson))
            run(
                partial(api.autograde, lesson, student, force=True, create=True),
                classroom.submission(student, lesson),
                course.kernel_log,
            )
            run(
                partial(api.generate_feedback, lesson, student, force=True),
                classroom.autograded(student, lesson),
                course.kernel_log,
            )
        except CourseError as error:
            problems += error.problems
            say(f"{label}: could not be graded")
            continue
        record.note(student)
    return problems


def check_notebook(path: Path) -> None:
    """Raises CourseError where the submission is no notebook that can be read."""
    try:
        nbformat.read(path, as_version=4)
    except FileNotFoundError:
        raise CourseError(
            Problem(path, "is missing", f"ask for a file named {path.name}")
        ) from None
    except Exception as error:  # nbformat lets JSON's, Unicode's and its own errors through
        raise CourseError(
            Problem(path, f"is no Jupyter notebook ({error})", "ask the student for a new copy")
        ) from error


def record_assignment(course: Course, classroom: Classroom, lesson: str) -> None:
    """Put the lesson's cells, points and hidden tests into the class's gradebook, once a version.

    generate_assignment is what writes them; the release it makes on the way is thrown away.
    """
    marker = classroom.folder / ".recorded" / f"{lesson}.sha256"
    version = digest_files([course.source_notebook(lesson), course.root / "nbgrader_config.py"])
    if classroom.gradebook.exists() and marker.exists() and marker.read_text() == version:
        return
    workshop = classroom.folder / ".recorded" / "workshop"
    api = nbgrader_api(course, classroom.folder, release_root=workshop)
    run(
        partial(api.generate_assignment, lesson),
        course.source_notebook(lesson),
        course.kernel_log,
    )
    shutil.rmtree(workshop)
    marker.parent.mkdir(exist_ok=True)
    marker.write_text(version)
