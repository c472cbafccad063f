"""Put files into a class's folders: whole or not at all, and never over another."""

from __future__ import annotations

import hashlib
import os
import shutil
from datetime import datetime
from pathlib import Path

from coursekit.errors import CourseError, Problem
from coursekit.grading.arrivals import FOLDER
from coursekit.grading.classroom import Classroom
from coursekit.grading.student_folder import folder_of
from coursekit.grading.times import STAMP, write_stamp

UNMATCHED = "unmatched"
MOST_OF_A_NAME = 60  # characters
LONGEST_ENDING = 10


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def present(classroom: Classroom, student: str, lesson: str) -> str | None:
    """SHA-256 of the submission as it lies there; None where there is none.

    Raises CourseError for what is no plain file in plain folders: it is not ours to replace.
    """
    path = classroom.submission(student, lesson)
    for step in (path, *path.parents):
        if step == classroom.folder:
            break
        if step.is_symlink():
            raise CourseError(Problem(step, "is a link", "put the file itself there"))
    if path.is_file():
        return sha256_of(path)
    if path.exists():
        raise CourseError(Problem(path, "is no file", "remove it"))
    return None


def submit(
    classroom: Classroom, student: str, lesson: str, file: Path, when: datetime | None
) -> None:
    """Make ``file`` the student's submission; `keep_earlier` has the one before."""
    target = classroom.submission(student, lesson)
    target.parent.mkdir(parents=True, exist_ok=True)
    _place(file, target)
    target.with_name(STAMP).unlink(missing_ok=True)
    write_stamp(target.parent, when)


def keep_earlier(classroom: Classroom, student: str, lesson: str, file: Path, sha256: str) -> str:
    """Keep a version that does not count. Returns where, below the class's folder."""
    inside = Path(FOLDER) / lesson / folder_of(student) / f"{sha256[:12]}.ipynb"
    target = classroom.folder / inside
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        _place(file, target)
    return inside.as_posix()


def keep_unmatched(classroom: Classroom, lesson: str, original: str, file: Path, sha: str) -> str:
    """Keep a file of nobody's, under the path that it came with. Returns where."""
    parts = [_short(part) for part in original.split("/") if part]
    inside = Path(UNMATCHED, lesson, *parts)
    target = classroom.folder / inside
    if os.path.lexists(target) and not (target.is_file() and sha256_of(target) == sha):
        inside = inside.with_name(f"{inside.stem}-{sha[:12]}{inside.suffix}")
        target = classroom.folder / inside
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        _place(file, target)
    return inside.as_posix()


def _short(part: str) -> str:
    """As long as a folder's name may be: 60 signs become 300 characters of their numbers.

    The ending stays, so that it opens as a notebook; names cut alike stay different.
    """
    stem, dot, ending = part.rpartition(".")
    if not stem or len(ending) > LONGEST_ENDING:
        stem, dot, ending = part, "", ""
    mark = f"-{hashlib.sha256(part.encode('utf-8', 'replace')).hexdigest()[:8]}"
    for length in range(MOST_OF_A_NAME, 0, -1):
        cut = mark if length < len(stem) else ""
        try:
            return folder_of(f"{stem[:length]}{cut}{dot}{ending}")
        except ValueError:
            continue
    return mark[1:]


def drop_unmatched(classroom: Classroom, inside: str) -> None:
    """Remove a file that has found its student, and folders that held nothing else."""
    path = classroom.folder / inside
    path.unlink(missing_ok=True)
    for folder in path.parents:
        if folder.name == UNMATCHED or any(folder.iterdir()):
            break
        folder.rmdir()


def _place(file: Path, target: Path) -> None:
    fresh = target.with_name(f".{target.name[:60]}.new")
    shutil.copyfile(file, fresh)
    os.utime(fresh)
    fresh.replace(target)
