"""nbgrader in this process: its API with the course's nbgrader_config.py, and its errors as ours.

Importing nbgrader takes a second or two, so it happens only when a step needs it.
"""

from __future__ import annotations

import contextlib
import functools
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from traitlets.config import Config, PyFileConfigLoader

from coursekit.course import Course
from coursekit.errors import CourseError, Problem

if TYPE_CHECKING:
    from nbgrader.apps import NbGraderAPI

CLASS_VARIABLE = "COURSE_CLASS"
CAUSE = re.compile(r"\[(ERROR|CRITICAL)\]|\s*[\w.]*(Error|Exception)\b")


def load_config(course: Course, class_folder: Path) -> Config:
    """What nbgrader itself would read at the course's top folder, for that class."""
    before = os.environ.get(CLASS_VARIABLE)
    os.environ[CLASS_VARIABLE] = str(class_folder)
    try:
        return PyFileConfigLoader("nbgrader_config.py", path=str(course.root)).load_config()
    finally:
        if before is None:
            del os.environ[CLASS_VARIABLE]
        else:
            os.environ[CLASS_VARIABLE] = before


def nbgrader_api(
    course: Course,
    class_folder: Path,
    source_root: Path | None = None,
    release_root: Path | None = None,
    record: bool = True,
    submitted: Path | None = None,
    repair: bool = True,
) -> NbGraderAPI:
    """nbgrader for one class: a folder with submitted/, autograded/, feedback/, gradebook.db.

    source_root, release_root: folders that hold source/ and release/ (default: the course's).
    record: False keeps generate_assignment away from the gradebook.
    submitted: in place of the class's submitted/. repair: False where they are repaired already.
    """
    import nbgrader.api
    from nbgrader.apps import NbGraderAPI

    # nbgrader opens the gradebook anew for every step of every submission; with one engine for one
    # database, SQLAlchemy compiles each statement once.
    nbgrader.api.create_engine = _engine
    nbgrader.api.get_alembic_version = _schema_version
    config = load_config(course, class_folder)
    for step, root in (("source", source_root), ("release", release_root)):
        if root is not None:
            where = os.path.relpath(root / step / course.language, class_folder)
            config.CourseDirectory[f"{step}_directory"] = where
    if source_root is not None and release_root is None:
        config.CourseDirectory.release_directory = f"release/{course.language}"
    if not record:
        config.SaveCells.enabled = False
        config.GenerateAssignment.no_database = True
    if submitted is not None:
        config.CourseDirectory.submitted_directory = os.path.relpath(submitted, class_folder)
    if not repair:
        # That has put every locked cell, all metadata and the kernel's name right, too.
        config.Autograde.sanitize_preprocessors = ["nbgrader.preprocessors.ClearOutput"]
    return NbGraderAPI(config=config)


@functools.cache
def _engine(url: str, **options: Any) -> Any:
    import sqlalchemy

    return sqlalchemy.create_engine(url, **options)


@functools.cache
def _schema_version() -> str:
    """The newest version of nbgrader's tables, which it notes in a new gradebook.

    nbgrader runs the program `alembic heads` for it: seconds, and it must be found by its name.
    """
    from alembic.script import ScriptDirectory
    from nbgrader.dbutil import ALEMBIC_DIR

    return str(ScriptDirectory(ALEMBIC_DIR).get_current_head())


@contextlib.contextmanager
def stderr_to(path: Path) -> Iterator[None]:
    """Append to ``path`` whatever this process and the kernels it starts write to stderr.

    It works on the file descriptor, which kernels inherit; sys.stderr alone would not reach them.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    sys.stderr.flush()
    screen = os.dup(2)
    try:
        with path.open("ab") as log:
            os.dup2(log.fileno(), 2)
        yield
    finally:
        sys.stderr.flush()
        os.dup2(screen, 2)
        os.close(screen)


def run(step: Callable[[], dict[str, Any]], about: Path, kernel_log: Path) -> None:
    """Run one step of the API; what kernels say on stderr goes to ``kernel_log``.

    Raises CourseError about the file ``about`` with what nbgrader said if the step fails.
    """
    with stderr_to(kernel_log):
        result = step()
    if result["success"]:
        return
    from nbconvert.filters import strip_ansi

    log = strip_ansi(result.get("log") or "")
    words = [line for line in log.split("\n") if CAUSE.match(line)] or log.split("\n")
    what = "\n    ".join(["nbgrader failed:", *words[-8:]])
    raise CourseError(Problem(about, what, f"mend what it names; kernels' log: {kernel_log}"))
