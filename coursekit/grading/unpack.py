"""Take notebooks out of what arrived, a zip of the class or single files, within limits.

One file that cannot be taken costs nobody else theirs: it is named and left out.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from coursekit.escapes import visible
from coursekit.grading.arrived import MOST_BYTES

MOST_TOTAL = 4 << 30  # of one zip, unpacked
MOST_MEMBERS = 100_000
MOST_NESTED = 200 << 20  # of a zip in a zip, and of all in it
DEEPEST = 1  # zips in a zip
LONGEST = 200  # bytes of a name
ARCHIVES = (".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".7z", ".rar")


@dataclass(frozen=True)
class Taken:
    """One notebook. name: its path in the zip."""

    name: str
    content: bytes


@dataclass(frozen=True)
class LeftOut:
    """A member that was not taken, and why."""

    name: str
    reason: str

    def __str__(self) -> str:
        return visible(f"{self.name!r} is left out: {self.reason}")


def unpack(path: Path) -> Iterator[Taken | LeftOut]:
    """The notebooks of a zip or a single one; other files that a class's zip holds are no news."""
    if not zipfile.is_zipfile(path):
        if path.stat().st_size > MOST_BYTES:
            yield LeftOut(path.name, f"larger than {MOST_BYTES >> 20} MB")
        else:
            yield Taken(path.name, path.read_bytes())
        return
    with zipfile.ZipFile(path) as archive:
        yield from _members(archive, "", MOST_TOTAL, 0)


def _members(
    archive: zipfile.ZipFile, prefix: str, room: int, depth: int
) -> Iterator[Taken | LeftOut]:
    for info in archive.infolist()[:MOST_MEMBERS]:
        name = prefix + info.filename
        kind = PurePosixPath(name).suffix.lower()
        if info.is_dir() or kind not in (".ipynb", *ARCHIVES):
            continue
        most = MOST_BYTES if kind == ".ipynb" else MOST_NESTED
        if reason := _refused(info, most, room):
            yield LeftOut(name, reason)
            continue
        if kind not in (".ipynb", ".zip"):
            yield LeftOut(name, "an archive of another kind; unpack it and give the notebooks")
            continue
        try:
            with archive.open(info) as member:
                content = member.read(most + 1)  # what the zip says of sizes may be wrong
        except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
            yield LeftOut(name, f"cannot be unpacked ({type(error).__name__}: {error})")
            continue
        except Exception as error:  # zlib's and others' own
            yield LeftOut(name, f"cannot be unpacked ({type(error).__name__})")
            continue
        room -= len(content)
        if len(content) > most:
            yield LeftOut(name, f"larger than {most >> 20} MB")
        elif kind == ".ipynb":
            yield Taken(name, content)
        elif depth >= DEEPEST:
            yield LeftOut(name, "a zip in a zip in a zip")
        else:
            yield from _nested(content, name, depth)


def _nested(content: bytes, name: str, depth: int) -> Iterator[Taken | LeftOut]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as inner:
            folder = f"{name[: -len('.zip')]}/"
            yield from list(_members(inner, folder, MOST_NESTED, depth + 1))
    except zipfile.BadZipFile as error:
        yield LeftOut(name, f"no zip ({error})")


def _refused(info: zipfile.ZipInfo, most: int, room: int) -> str:
    parts = info.filename.split("/")
    if info.filename.startswith("/") or "\\" in info.orig_filename or ".." in parts:
        return "its name leads out of the zip or holds a backslash"
    if max(len(part.encode("utf-8", "replace")) for part in parts) > LONGEST:
        return f"its name is longer than {LONGEST} bytes"
    if "\0" in info.orig_filename:
        return "its name holds a NUL"
    if info.flag_bits & 1:
        return "it is encrypted"
    if info.file_size > most:
        return f"larger than {most >> 20} MB"
    if info.file_size > room:
        return "the zip holds too much"
    return ""


def one_for_each(found: list[Taken], pattern: re.Pattern[str]) -> Iterator[Taken | LeftOut]:
    """Of the notebooks, those that are clearly one student's, the first of each student and lesson.

    pattern: the collector's, with the groups student_id and file_id. Where a zip has a folder for
    each student, a learning platform made the folders, and students the names inside: a name that
    claims to be somebody else's is no proof.
    """
    folders = Counter(_folder(taken.name) for taken in found)
    a_folder_each = len(folders) > 1 and "" not in folders and max(folders.values()) == 1
    seen: dict[tuple[str, str], str] = {}
    for taken in found:
        if not (match := pattern.match(taken.name)):
            yield LeftOut(taken.name, "its name does not say whose it is, or which lesson")
            continue
        student, lesson, folder = match["student_id"], match["file_id"], _folder(taken.name)
        if a_folder_each and folder != student and not folder.startswith((f"{student}_", "_")):
            reason = f"it lies in the folder of {folder!r} and is named after {student!r}"
            yield LeftOut(taken.name, f"{reason}: rename it to {lesson}.ipynb if it is theirs")
        elif (student, lesson) in seen:
            yield LeftOut(
                taken.name, f"a second {lesson} of {student}; taken was {seen[student, lesson]!r}"
            )
        else:
            seen[student, lesson] = taken.name
            yield taken


def _folder(name: str) -> str:
    return PurePosixPath(name).parent.name
