"""source/ and release/: nbgrader's input, and what its generate_assignment makes of it."""

import re
import shutil
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

import nbformat
import nbgrader
from nbformat import NotebookNode

from coursekit import cells as kinds
from coursekit.build import data, folding, pictures, reasons, regions, student_cell
from coursekit.build.manifest import digest
from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.nbgrader_api import nbgrader_api, run

WORDS = ("stub", "not_attempted")  # what nbgrader_config.py puts into a fill-in cell
PICTURE_DATA = re.compile(r"data:image/png;base64,[A-Za-z0-9+/=]+")


def source_of(course: Course, lesson: str, notebook: NotebookNode) -> NotebookNode:
    """nbgrader's input: ``notebook`` with figures put in and graded cells folded.

    The data stays outside: grading reads data/, and only the release is on its own.
    """
    made = nbformat.from_dict(notebook)
    pictures.embed(made, course.lesson_text(lesson).parent)
    folding.fold_graded(course, made)
    return made


def recipe(course: Course, lesson: str, source: str, notebook: NotebookNode) -> str:
    """Digest of all that a release is made from: if it is the same, so is the release."""
    words = [course.words[key] for key in WORDS]
    added = student_cell.student_cell(course).source, reasons.program(course, lesson)
    parts = (source, nbgrader.__version__, *words, *added, *data.digests(course, notebook))
    return digest("\n".join(parts))


def generate(course: Course, lesson: str, source: str, workshop: Path) -> str:
    """The release that nbgrader makes of the ``source`` notebook, both as JSON text.

    It works in ``workshop``, a scratch folder, so that a failure leaves release/ as it was.
    Raises CourseError with nbgrader's own words if it refuses, or if an answer leaks.
    """
    here = Course(workshop, course.language)
    shutil.rmtree(workshop, ignore_errors=True)  # of a build that failed or was killed
    folder = here.source / lesson
    folder.mkdir(parents=True)
    (folder / f"{lesson}.ipynb").write_text(source, encoding="utf-8")
    # Only the release is wanted: grading records the assignment in the class's own gradebook.
    api = nbgrader_api(course, class_folder=workshop, source_root=workshop, record=False)
    run(partial(api.generate_assignment, lesson), course.source_notebook(lesson), course.kernel_log)
    made = nbformat.read(here.release_notebook(lesson), 4)
    shutil.rmtree(workshop)
    problems = [
        Problem(course.relative(course.release_notebook(lesson)), what, "mend the cell's markers")
        for what in leaks(nbformat.reads(source, 4), made)
    ]
    if problems:
        raise CourseError(*problems)
    data.embed(course, made)
    reasons.add(course, lesson, made)
    student_cell.add(course, made)
    return as_text(made)


def as_text(notebook: NotebookNode) -> str:
    """The notebook as the bytes nbgrader would write: JSON, indent 1, keys sorted."""
    nbformat.validate(notebook)
    return nbformat.writes(notebook, 4) + "\n"


def leaks(source: NotebookNode, release: NotebookNode, answers: bool = False) -> Iterator[str]:
    """What a release gives away: markers, outputs, or any line of an answer or a hidden test.

    A line counts if it is long enough to say something and the student is not shown it anyway.
    answers: it is a solution, which may show these.
    """
    shown = "\n".join(PICTURE_DATA.sub("", cell.source) for cell in release.cells)
    given = {line.strip() for line in shown.split("\n")}
    secret = (regions.HIDDEN_TESTS,) if answers else (regions.SOLUTION, regions.HIDDEN_TESTS)
    visible = {
        line.strip() for cell in source.cells for line in _visible_part(cell, secret).split("\n")
    }
    for cell in source.cells:
        for marker in secret:
            for line in regions.inner(cell.source, marker).split("\n"):
                line = line.strip()
                if len(line) > 8 and line in given and line not in visible:
                    yield f"line of {kinds.grade_id(cell)} ({marker.lower()}) leaks: {line!r}"
    for word in (f"{end} {m}" for end in ("BEGIN", "END") for m in ("SOLUTION", "HIDDEN TESTS")):
        if word in shown:
            yield f"holds {word!r}"
    if any(cell.get("outputs") for cell in release.cells):
        yield "holds outputs"


def _visible_part(cell: NotebookNode, secret: Iterable[str]) -> str:
    text = cell.source
    for marker in secret:
        text = regions.without_region(text, marker)
    return str(text)
