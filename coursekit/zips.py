"""What a version gives away, as zips: for a class, for those who learn alone, for instructors.

The first two hold what `publish` writes. The instructor's kit is this repository without what only
its developers need; it has the answers and the hidden tests in it. The same files give the same
bytes, so that who builds a version anew can compare.
"""

from __future__ import annotations

import hashlib
import subprocess
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

from coursekit import __version__
from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.publish import MARKER, publish

EDITIONS = ("release", "selfstudy")
DEVELOPERS = (".ci", ".devcontainer", ".github", "benchmarks", "tests")
SUMS = "SHA256SUMS"
DATE = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can say


def write_zips(course: Course, folder: Path) -> list[Path]:
    """Write the zips and their SHA-256 sums into the folder; returns the files.

    Raises CourseError where a lesson is not built, where a notebook would give something away, and
    outside a clone, since git knows which files belong to the course.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = [_zip(folder, "instructor", _kit(course))]
    for edition in EDITIONS:
        with tempfile.TemporaryDirectory(prefix="zips-") as place:
            files = publish(course, Path(place), course.published, course.branch, [edition])
            own = {str(path.relative_to(place)): path for path in files}
            own.pop(MARKER, None)
            made.append(_zip(folder, edition, own))
    sums = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}" for path in made]
    (folder / SUMS).write_text("\n".join(sums) + "\n", encoding="utf-8")
    return [*made, folder / SUMS]


def _kit(course: Course) -> dict[str, Path]:
    """The files that git knows, by path, but those of `DEVELOPERS`."""
    command = ["git", "-C", str(course.root), "ls-files", "-z"]
    try:
        listed = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    except (OSError, subprocess.CalledProcessError):
        what, way_out = "is no clone, so nobody knows which files are the course's", "git clone"
        raise CourseError(Problem(course.root, what, way_out)) from None
    names = [name for name in listed.split("\0") if name]
    own = [name for name in names if Path(name).parts[0] not in DEVELOPERS]
    return {name: course.root / name for name in own if (course.root / name).is_file()}


def _zip(folder: Path, what: str, files: Mapping[str, Path]) -> Path:
    """All of it in one folder, so that unpacking litters nothing."""
    name = f"rnn-to-attention-{what}-{__version__}"
    path = folder / f"{name}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for inside, file in sorted(files.items()):
            entry = zipfile.ZipInfo(f"{name}/{inside}", DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, wherever it is made
            entry.external_attr = (0o755 if file.stat().st_mode & 0o100 else 0o644) << 16
            archive.writestr(entry, file.read_bytes())
    return path
