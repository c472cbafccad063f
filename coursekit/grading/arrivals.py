"""What arrived, from whom and when: collected/LESSON.json of a class.

`collect` writes it; late policy, return zip and reports read it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
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
    lms: the platform's own numbers, such as "canvas": "4711". archive: the name of the zip.
    """

    when: datetime | None
    original: str
    source: str
    sha256: str
    mended: list[str] = field(default_factory=list)
    earlier: list[Earlier] = field(default_factory=list)
    late: bool = False
    lms: Mapping[str, str] = field(default_factory=dict)
    archive: str = ""


def arrivals_file(classroom: Classroom, lesson: str) -> Path:
    return classroom.folder / FOLDER / f"{lesson}.json"


def read_arrivals(classroom: Classroom, lesson: str) -> dict[str, Arrival]:
    """By student's id; empty where nothing was collected. Raises CourseError for a broken file."""
    path = arrivals_file(classroom, lesson)
    if not path.exists():
        return {}
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        return {student: _arrival(entry) for student, entry in table["students"].items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        what = f"cannot be understood ({type(error).__name__}: {error})"
        raise CourseError(
            Problem(path, what, "remove it; submissions stay, their times are forgotten")
        ) from None


def write_arrivals(classroom: Classroom, lesson: str, arrivals: Mapping[str, Arrival]) -> None:
    """Whole or not at all."""
    path = arrivals_file(classroom, lesson)
    path.parent.mkdir(parents=True, exist_ok=True)
    table = {"students": {student: asdict(arrival) for student, arrival in arrivals.items()}}
    fresh = path.with_suffix(".new")
    text = json.dumps(table, ensure_ascii=False, indent=1, default=datetime.isoformat)
    fresh.write_text(text + "\n", encoding="utf-8")
    fresh.replace(path)


def _arrival(entry: dict[str, Any]) -> Arrival:
    earlier = [Earlier(**(one | {"when": _time(one["when"])})) for one in entry["earlier"]]
    return Arrival(**(entry | {"when": _time(entry["when"]), "earlier": earlier}))


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
