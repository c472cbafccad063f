"""Grade lessons of a class: run the submissions, have nbgrader record them, write feedback."""

import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from coursekit.cells import grade_id, is_locked
from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.grading.batch import run_jobs
from coursekit.grading.classroom import Classroom, GradedRecord, digest_files
from coursekit.grading.execute import job_of, known, modules_of, start_here
from coursekit.grading.repair import read_own, repair
from coursekit.nbgrader_api import nbgrader_api, run
from coursekit.sandbox.forkserver_client import SandboxError
from coursekit.sandbox.job import Job

MOST_BYTES = 50 << 20


@dataclass(frozen=True)
class How:
    """How to grade. force: also what is unchanged. feedback: write the pages, too.

    workers: submissions at a time (default: one for each core). scheduler: a Dask address.
    """

    force: bool = False
    feedback: bool = True
    workers: int | None = None
    scheduler: str | None = None


def grade(
    course: Course,
    classroom: Classroom,
    lesson: str,
    students: list[str] | None = None,
    how: How = How(),
    say: Callable[[str], None] = print,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[Problem]:
    """`grade_lessons` for one lesson."""
    return grade_lessons(course, classroom, [lesson], students, how, say, progress)


def grade_lessons(
    course: Course,
    classroom: Classroom,
    lessons: list[str],
    students: list[str] | None = None,
    how: How = How(),
    say: Callable[[str], None] = print,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[Problem]:
    """Grade the lessons for ``students`` (default: all who submitted) and write their feedback.

    Submissions of all lessons run several at a time; one after the other is recorded, whole or not
    at all as far as the next run is concerned. progress: told how many of how many are done.
    Returns the submissions that could not be graded; the rest of the class is graded all the
    same. Raises CourseError if a lesson is not built or nobody submitted it.
    """
    records = {lesson: GradedRecord(course, classroom, lesson) for lesson in lessons}
    due: list[tuple[str, str]] = []
    for lesson in lessons:
        for student in _chosen(course, classroom, lesson, students):
            if how.force or not records[lesson].is_current(student):
                due.append((lesson, student))
            else:
                say(f"{lesson} {student}: unchanged since it was graded")
    if not due:
        return []
    modules = modules_of(course, {lesson for lesson, _ in due})
    if not how.scheduler:
        start_here(modules.values())
    # These import nbgrader, while the fork server imports TensorFlow.
    from coursekit.grading.preprocessors import ExecuteIsolated

    api = nbgrader_api(course, classroom.folder)
    limits = ExecuteIsolated(config=api.config).limits
    problems: list[Problem] = []
    done = 0
    digests: dict[tuple[str, str], str] = {}
    ready: set[str] = set()

    def fail(lesson: str, student: str, found: Iterable[Problem]) -> None:
        problems.extend(found)
        say(f"{lesson} {student}: could not be graded")

    def jobs() -> Iterator[tuple[tuple[str, str], Job]]:
        for lesson, student in due:
            try:
                job = read_job(course, classroom, lesson, student)
            except CourseError as error:
                fail(lesson, student, error.problems)
                continue
            digests[lesson, student] = job.digest()
            yield (lesson, student), replace(job, modules=modules[lesson])

    for (lesson, student), results in run_jobs(jobs(), limits, how.workers, how.scheduler):
        path = classroom.submission(student, lesson)
        if isinstance(results, SandboxError):
            way_out = f"run it again; what children said: {course.kernel_log}"
            fail(lesson, student, [Problem(path, f"could not be run: {results}", way_out)])
            continue
        if lesson not in ready:  # while the workers go on
            record_assignment(course, classroom, lesson)
            ready.add(lesson)
        try:
            known[digests.pop((lesson, student))] = results
            records[lesson].begin(student)
            autograde = partial(api.autograde, lesson, student, force=True, create=True)
            run(autograde, path, course.kernel_log)
            if how.feedback:
                page = partial(api.generate_feedback, lesson, student, force=True)
                run(page, classroom.autograded(student, lesson), course.kernel_log)
        except CourseError as error:
            fail(lesson, student, error.problems)
            continue
        records[lesson].note(student)
        done += 1
        say(f"{lesson} {done}/{len(due)} {student}: graded")
        progress(done, len(due))
    return problems


def _chosen(
    course: Course, classroom: Classroom, lesson: str, students: list[str] | None
) -> list[str]:
    """Whom to grade. Raises CourseError for what makes grading impossible."""
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
    return students or everybody


def read_job(course: Course, classroom: Classroom, lesson: str, student: str) -> Job:
    """What nbgrader's autograde will have run of the submission, found out without nbgrader.

    Raises CourseError where the submission is no notebook.
    """
    notebook = read_submission(classroom.submission(student, lesson))
    repair(notebook, read_own(course.release_notebook(lesson)), course.words)
    source = read_own(course.source_notebook(lesson))
    own = {grade_id(cell): cell.source for cell in source.cells if is_locked(cell)}
    for cell in notebook.cells:
        if grade_id(cell) in own:
            cell.source = own[grade_id(cell)]
    return job_of(course, lesson, notebook)


def read_submission(path: Path) -> NotebookNode:
    """Raises CourseError where the submission is no notebook that can be read."""
    if path.exists() and path.stat().st_size > MOST_BYTES:
        size = f"is larger than {MOST_BYTES >> 20} MB"
        way_out = "ask for it with all outputs cleared (Edit > Clear all outputs)"
        raise CourseError(Problem(path, size, way_out))
    try:
        return nbformat.read(path, as_version=4)
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
