"""Take in what students handed in: a zip of the class, or single notebooks."""

import os
import re
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path

from nbconvert.filters import strip_ansi

from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.grading.classroom import Classroom
from coursekit.grading.unpack import LeftOut, Taken, one_for_each, unpack
from coursekit.nbgrader_api import CLASS_VARIABLE, load_config

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
    config = load_config(course, classroom.folder)
    pattern = re.compile(config.FileNameCollectorPlugin.named_regexp)
    left_out = _take(files, archive, pattern)
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


def _take(given: list[Path], archive: Path, pattern: re.Pattern[str]) -> list[str]:
    """Write the files' notebooks into the folder that zip_collect reads. Returns the others."""
    warnings = []
    for number, path in enumerate(given):
        found = list(unpack(path))
        warnings += [f"WARNING {path}: {entry}" for entry in found if isinstance(entry, LeftOut)]
        notebooks = [entry for entry in found if isinstance(entry, Taken)]
        for entry in one_for_each(notebooks, pattern):
            if isinstance(entry, LeftOut):
                warnings.append(f"WARNING {path}: {entry}")
                continue
            target = archive / str(number) / entry.name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(entry.content)
    return warnings


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
