"""What arrived, from whom and when: collected/LESSON.json of a class.

`collect` writes it; late policy, return zip and reports read it.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from coursekit.errors import CourseError, Problem
from coursekit.grading.classroom import Classroom

FOLDER = "collected"


@dataclass(frozen=True)
class Earlier:
    """A version that does not count. file: where it is kept, below the class's folder."""

    when: datetime | None
    original: str
    source: str
    sha256: str
    file: str


@dataclass(frozen=True)
class Arrival:
    """What counts as one student's submission of one lesson.

    when: aware; None where nothing told it. original: the file's path in the zip as it came, for
    the zip that goes back. source: by what it is known whose it is. sha256: of the bytes as they
    came. mended: what was put right, in words. late: the platform itself calls it late.
    platform, number: its name, and its number for the student; lasting: in every lesson. order: a
    number of its own that grows with each upload. archive: the name of the zip.
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


@dataclass(frozen=True)
class Kept:
    """A file of nobody yet. file: below the class's folder; "" where it could not be kept.

    about: the student whom it may be of, if there is one.
    """

    file: str
    original: str
    archive: str
    reason: str
    sha256: str
    about: str = ""


@dataclass
class Record:
    """Of one lesson. settled: the student by `mark` of a file that a person has assigned."""

    students: dict[str, Arrival] = field(default_factory=dict)
    unmatched: list[Kept] = field(default_factory=list)
    settled: dict[str, str] = field(default_factory=dict)


def mark(original: str, sha256: str) -> str:
    """What a file is known again by: two students may hand in the same bytes."""
    return f"{sha256} {original}"


def arrivals_file(classroom: Classroom, lesson: str) -> Path:
    return classroom.folder / FOLDER / f"{lesson}.json"


def read_arrivals(classroom: Classroom, lesson: str) -> Mapping[str, Arrival]:
    """By student's id; empty where nothing was collected. Raises CourseError for a broken file.

    Grading asks for every submission of a class; the file is read again only where it changed.
    """
    path = arrivals_file(classroom, lesson)
    try:
        about = path.stat()
    except FileNotFoundError:
        return {}
    return _arrivals(classroom, lesson, (about.st_ino, about.st_mtime_ns, about.st_size))


@functools.lru_cache(maxsize=32)
def _arrivals(classroom: Classroom, lesson: str, _: tuple[int, int, int]) -> Mapping[str, Arrival]:
    return MappingProxyType(read_record(classroom, lesson).students)


def read_record(classroom: Classroom, lesson: str) -> Record:
    """Raises CourseError for a broken file."""
    path = arrivals_file(classroom, lesson)
    if not path.exists():
        return Record()
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        return Record(
            {student: _arrival(entry) for student, entry in table["students"].items()},
            [Kept(**entry) for entry in table["unmatched"]],
            dict(table["settled"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        what = f"cannot be understood ({type(error).__name__}: {error})"
        way_out = "remove it; submissions stay, their times are forgotten"
        raise CourseError(Problem(path, what, way_out)) from None


def write_record(classroom: Classroom, lesson: str, record: Record) -> None:
    """Whole or not at all."""
    path = arrivals_file(classroom, lesson)
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    text = json.dumps(vars(record), ensure_ascii=False, indent=1, default=_plain)
    fresh.write_text(text + "\n", encoding="utf-8")
    fresh.replace(path)


def _arrival(entry: dict[str, Any]) -> Arrival:
    earlier = [Earlier(**(one | {"when": _time(one["when"])})) for one in entry["earlier"]]
    return Arrival(**(entry | {"when": _time(entry["when"]), "earlier": earlier}))


def _plain(value: Any) -> Any:
    """For JSON; dataclasses.asdict copies it all first, which takes longer than writing it."""
    return value.isoformat() if isinstance(value, datetime) else vars(value)


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
