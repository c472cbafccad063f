"""Take in what students handed in: a zip of the class, or single notebooks."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from datetime import datetime
from pathlib import Path

from nbconvert.filters import strip_ansi

from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.grading.classroom import Classroom
from coursekit.nbgrader_api import CLASS_VARIABLE

# What an instructor should see of nbgrader's log; that it makes folders is no news.
TOLD = re.compile(r"(WARNING|ERROR)(?!.*Creating:)")


def collect(course: Course, classroom: Classroom, lesson: str, files: list[Path]) -> list[str]:
    """Put ``files`` (zips or notebooks) into submitted/ with nbgrader zip_collect.

    Who handed a notebook in is read from its name: STUDENT/07_lstm.ipynb or
    STUDENT_anything_07_lstm.ipynb. An earlier submission of the same student is kept under
    collected/before-TIME/; zip_collect alone would delete it.
    Returns nbgrader's warnings, such as files that were skipped.
    Raises CourseError where a file is missing, none fits, or zip_collect fails.
    """
    for path in files:
        if not path.is_file():
            raise CourseError(Problem(path, "is not there", "check its name"))
    box = classroom.folder / "downloaded" / lesson
    shutil.rmtree(box, ignore_errors=True)
    archive = box / "archive"
    archive.mkdir(parents=True)
    left_out = [line for path in files for line in _copy(path, archive / path.name)]
    kept = _keep_present(classroom, lesson)
    done = subprocess.run(
        [sys.executable, "-m", "nbgrader", "zip_collect", lesson, "--force", "--strict"],
        cwd=course.root,
        env=os.environ | {CLASS_VARIABLE: str(classroom.folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    log = strip_ansi(done.stderr).strip().split("\n")
    warnings = left_out + [line for line in log if TOLD.search(line)]
    if done.returncode or not _taken(classroom, lesson, box):
        words = "\n    ".join(warnings or log[-5:])
        raise CourseError(
            Problem(
                files[0],
                f"nothing could be collected (what was there is kept in {kept}):\n    {words}",
                f"name the notebooks STUDENT/{lesson}.ipynb or STUDENT_{lesson}.ipynb",
            )
        )
    return warnings


def _copy(given: Path, target: Path) -> list[str]:
    """Copy a file; of a zip, leave out what would stop the unpacking of the others, and name it."""
    try:
        left_out = _copy_without_odd_names(given, target)
    except zipfile.BadZipFile:  # a notebook; or broken, then nbgrader says so
        left_out = []
    if not left_out:
        shutil.copy2(given, target)
    reason = "left out: its name leads out of the zip or holds a backslash"
    return [f"WARNING {given}: {name!r} is {reason}" for name in left_out]


def _copy_without_odd_names(given: Path, target: Path) -> list[str]:
    """Write the zip anew if it has members with odd names, which are returned."""
    with zipfile.ZipFile(given) as archive:
        names = archive.namelist()
        odd = [n for n in names if n.startswith("/") or "\\" in n or ".." in n.split("/")]
        if not odd:
            return []
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
            for name in names:
                if name not in odd:
                    made.writestr(name, archive.read(name))
    return odd


def _keep_present(classroom: Classroom, lesson: str) -> Path:
    kept = classroom.folder / "collected" / f"before-{datetime.now():%Y%m%d-%H%M%S-%f}"
    for path in classroom.folder.glob(f"submitted/*/{lesson}"):
        shutil.copytree(path, kept / path.parent.name / lesson)
    return kept


def _taken(classroom: Classroom, lesson: str, box: Path) -> bool:
    """Whether any submission is as new as this collection."""
    started = (box / "archive").stat().st_mtime
    found = classroom.folder.glob(f"submitted/*/{lesson}/*.ipynb")
    return any(path.stat().st_ctime >= started for path in found)
