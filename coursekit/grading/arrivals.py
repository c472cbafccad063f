"""What arrived, from whom and when: collected/LESSON.json of a class.

`collect` writes it; late policy, return zip and reports read it.
"""

from __future__ import annotations

import contextlib
import functools
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import IO, Any

from coursekit.errors import CourseError, Problem
from coursekit.grading.classroom import Classroom

FOLDER = "collected"


@dataclass(frozen=True)
class Earlier:
    """A version that does not count. file: where it is kept, below the class's folder."""

    file: str
    came: Arrival


@dataclass(frozen=True)
class Arrival:
    """One file, and how it came; in a record, what counts as one student's submission of a lesson.

    when: aware; None where nothing told it; said: a person told it. original: the file's path in
    the zip as it came, for the zip that goes back. source: by what it is known whose it is. sha256:
    of the bytes as they came. mended: what was put right, in words. late: the platform itself calls
    it late. platform, number: its name, and its number for the student; lasting: in every lesson.
    order: a number of its own that grows with each upload. archive: the name of the zip.
    """

    when: datetime | None
    original: str
    source: str
    sha256: str
    mended: list[str] = field(default_factory=list)
    earlier: list[Earlier] = field(default_factory=list)
    late: bool = False
    platform: str = ""
    number: str = ""
    lasting: bool = False
    order: int | None = None
    archive: str = ""
    said: bool = False

    def after(self, before: Arrival | None) -> Arrival:
        """This, with what was known when the same bytes came before, by another way or again.

        A platform knows more than a folder on somebody's disk, and a person more than a platform.
        """
        if before is None or before.sha256 != self.sha256:
            return self
        whole, other = (before, self) if before.platform and not self.platform else (self, before)
        timed = next((one for one in (self, before) if one.said), whole if whole.when else other)
        return replace(whole, mended=self.mended, when=timed.when, said=timed.said)


@dataclass(frozen=True)
class Kept:
    """A file of nobody yet. file: below the class's folder; "" where it could not be kept.

    came: as it will count once it is known whose it is. about: the student whom it may be of, if
    there is one.
    """

    file: str
    reason: str
    came: Arrival
    about: str = ""

    @property
    def key(self) -> str:
        return self.file or f"{self.came.archive}: {self.came.original}"


@dataclass
class Record:
    """Of one lesson. unmatched: by key. settled: the student by `mark` of a file that a person has
    assigned, in the order in which they did."""

    students: dict[str, Arrival] = field(default_factory=dict)
    unmatched: dict[str, Kept] = field(default_factory=dict)
    settled: dict[str, str] = field(default_factory=dict)


def mark(original: str, sha256: str) -> str:
    """What a file is known again by: two students may hand in the same bytes."""
    return f"{sha256} {original}"


def arrivals_file(classroom: Classroom, lesson: str) -> Path:
    return classroom.folder / FOLDER / f"{lesson}.json"


def journal_file(classroom: Classroom, lesson: str) -> Path:
    """What a `Journal` has noted and not yet folded: there while `collect` runs, or was killed."""
    return classroom.folder / FOLDER / f"{lesson}.journal"


def read_arrivals(classroom: Classroom, lesson: str) -> Mapping[str, Arrival]:
    """By student's id; empty where nothing was collected. Raises CourseError for a broken file."""
    return MappingProxyType(_read(classroom, lesson).students)


def read_unmatched(classroom: Classroom, lesson: str) -> dict[str, Kept]:
    """Files of nobody yet, by the student whom each may be of. Raises as `read_arrivals` does."""
    kept = _read(classroom, lesson).unmatched.values()
    return {one.about: one for one in kept if one.about and one.file}


def _read(classroom: Classroom, lesson: str) -> Record:
    """Grading asks for every submission of a class; files are read again where they changed."""
    stamps = []
    for path in (arrivals_file(classroom, lesson), journal_file(classroom, lesson)):
        with contextlib.suppress(FileNotFoundError):
            about = path.stat()
            stamps.append((about.st_ino, about.st_mtime_ns, about.st_size))
    return _read_once(classroom, lesson, tuple(stamps)) if stamps else Record()


@functools.lru_cache(maxsize=32)
def _read_once(classroom: Classroom, lesson: str, _: tuple[tuple[int, int, int], ...]) -> Record:
    """Not to be changed."""
    return read_record(classroom, lesson)


def read_record(classroom: Classroom, lesson: str) -> Record:
    """Raises CourseError for a broken file."""
    record = Record()
    path = arrivals_file(classroom, lesson)
    try:
        if path.exists():
            for part, table in json.loads(path.read_text(encoding="utf-8")).items():
                for key, entry in table.items():
                    _apply(record, part, key, entry)
        path = journal_file(classroom, lesson)
        if path.exists():
            for line in path.read_text(encoding="utf-8").splitlines(keepends=True):
                if line.endswith("\n"):  # else it was being written when the run was killed
                    _apply(record, *json.loads(line))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        what = f"cannot be understood ({type(error).__name__}: {error})"
        way_out = "remove it; submissions stay, their times are forgotten"
        raise CourseError(Problem(path, what, way_out)) from None
    return record


def write_record(classroom: Classroom, lesson: str, record: Record) -> None:
    """Whole or not at all."""
    path = arrivals_file(classroom, lesson)
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    text = json.dumps(vars(record), ensure_ascii=False, indent=1, default=_plain)
    fresh.write_text(text + "\n", encoding="utf-8")
    fresh.replace(path)


class Journal:
    """A lesson's record while `collect` changes it.

    Each change is a line of `journal_file` at once, so that a run that is killed has lost nothing;
    the whole record, which grows with the class, is written only at the end.
    """

    def __init__(self, classroom: Classroom, lesson: str) -> None:
        """Raises CourseError for a broken file."""
        self.classroom, self.lesson = classroom, lesson
        self.record = read_record(classroom, lesson)
        self._file: IO[str] | None = None
        if journal_file(classroom, lesson).exists():  # of a run that was killed
            self.close()

    def came(self, student: str, arrival: Arrival) -> None:
        """That counts as the student's submission."""
        self._note("students", student, arrival)

    def keep(self, kept: Kept) -> None:
        """It is nobody's."""
        self._note("unmatched", kept.key, kept)

    def forget(self, kept: Kept) -> None:
        """It is somebody's, or gone."""
        self._note("unmatched", kept.key, None)

    def settle(self, found: str, student: str) -> None:
        """A person said whose the file with the mark ``found`` is."""
        self._note("settled", found, student)

    def close(self) -> None:
        """Write the record as a whole. (What is noted already may be applied to it again.)"""
        write_record(self.classroom, self.lesson, self.record)
        if self._file:
            self._file.close()
            self._file = None
        journal_file(self.classroom, self.lesson).unlink(missing_ok=True)

    def _note(self, part: str, key: str, value: Any) -> None:
        if self._file is None:
            path = journal_file(self.classroom, self.lesson)
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("w", encoding="utf-8")
        line = json.dumps([part, key, value], ensure_ascii=False, default=_plain)
        self._file.write(line + "\n")
        self._file.flush()
        _set(self.record, part, key, value)


def _apply(record: Record, part: str, key: str, entry: Any) -> None:
    """What a line of the journal, or an entry of the record, says."""
    if entry is not None:
        entry = READ[part](entry)
    _set(record, part, key, entry)


def _set(record: Record, part: str, key: str, value: Any) -> None:
    """None takes it away; what is there already moves to the end."""
    table: dict[str, Any] = getattr(record, part)
    table.pop(key, None)
    if value is not None:
        table[key] = value


def _arrival(entry: dict[str, Any]) -> Arrival:
    when = datetime.fromisoformat(entry["when"]) if entry["when"] else None
    earlier = [Earlier(one["file"], _arrival(one["came"])) for one in entry["earlier"]]
    return Arrival(**(entry | {"when": when, "earlier": earlier}))


def _kept(entry: dict[str, Any]) -> Kept:
    return Kept(**(entry | {"came": _arrival(entry["came"])}))


READ: Mapping[str, Callable[[Any], Any]] = {
    "students": _arrival,
    "unmatched": _kept,
    "settled": str,
}


def _plain(value: Any) -> Any:
    """For JSON; dataclasses.asdict copies it all first, which takes longer than writing it."""
    return value.isoformat() if isinstance(value, datetime) else vars(value)
