"""class.toml: the due dates of a class, extensions, and what lateness costs. Read at each run.

timezone = "Asia/Tokyo"              # the default: of all times without a zone

[late]                               # without it, lateness costs nothing
percent_a_day = 10
of = "earned"                        # or "possible"
most = 50
grace_days = 1

[due]
07_lstm = 2026-11-20T23:59:00        # or 2026-11-20: until the end of that day

[extensions.07_lstm]
s2026001 = 2026-11-27                # a due date of their own
s2026002 = 3                         # days later than the others
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.grading.classroom import Classroom
from coursekit.grading.lateness import EARNED, POSSIBLE, Policy

ZONE = "Asia/Tokyo"
KEYS = ("timezone", "late", "due", "extensions")
LATE_KEYS = ("percent_a_day", "of", "most", "grace_days")
A_TIME = "write 2026-11-20T23:59:00, or 2026-11-20 for the end of that day"


@dataclass(frozen=True)
class ClassSettings:
    """due: by lesson. extensions: due dates by lesson and student."""

    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo(ZONE))
    policy: Policy = field(default_factory=Policy)
    due: dict[str, datetime] = field(default_factory=dict)
    extensions: dict[str, dict[str, datetime]] = field(default_factory=dict)

    def due_for(self, lesson: str, student: str) -> datetime | None:
        return self.extensions.get(lesson, {}).get(student, self.due.get(lesson))

    def describe(self, lesson: str) -> str:
        """In one line, for the instructor."""
        if lesson not in self.due:
            return f"{lesson}: no due date ([due] of class.toml), so nothing is late"
        own = len(self.extensions.get(lesson, {}))
        later = f", {own} with an extension" if own else ""
        due = self.shown(self.due[lesson])
        return f"{lesson}: due {due} ({self.zone.key}){later}; {self.policy}"

    def shown(self, when: datetime) -> str:
        """The time in the class's zone; midnight as the end of the day before."""
        local = when.astimezone(self.zone)
        if local.time() == time():
            return f"{local - timedelta(days=1):%Y-%m-%d} 24:00"
        return f"{local:%Y-%m-%d %H:%M}" + (f":{local:%S}" if local.second else "")


def settings_file(classroom: Classroom) -> Path:
    return classroom.folder / "class.toml"


def read_settings(course: Course, classroom: Classroom) -> ClassSettings:
    """What class.toml says; the defaults where there is none.

    Raises CourseError with every fault: its key, what is wrong, and the way out.
    """
    path = settings_file(classroom)
    if not path.exists():
        return ClassSettings()
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CourseError(Problem(path, f"is not TOML: {error}", "mend that line")) from None
    reader = _Reader(course, path)
    settings = reader.read(table)
    if reader.problems:
        raise CourseError(*reader.problems)
    return settings


class _Reader:
    """Reads one file and gathers its faults."""

    def __init__(self, course: Course, path: Path) -> None:
        self.course, self.path = course, path
        self.problems: list[Problem] = []
        self.zone = ZoneInfo(ZONE)

    def _fault(self, key: str, what: str, way_out: str) -> None:
        self.problems.append(Problem(self.path, what, way_out, cell=key))

    def read(self, table: dict[str, Any]) -> ClassSettings:
        self._know(table, KEYS, "")
        self._read_zone(table.get("timezone", ZONE))
        policy = self._policy(self._table(table.get("late", {}), "[late]"))
        due = {}
        for lesson, key, value in self._lessons(table.get("due", {}), "due"):
            if (when := self._time(value, key)) is not None:
                due[lesson] = when
        extensions = {}
        for lesson, key, value in self._lessons(table.get("extensions", {}), "extensions"):
            extensions[lesson] = self._extensions(value, key, due.get(lesson))
        return ClassSettings(self.zone, policy, due, extensions)

    def _know(self, table: dict[str, Any], known: tuple[str, ...], prefix: str) -> None:
        for key in table:
            if key not in known:
                self._fault(f"{prefix}{key}", "is no setting", f"settings are: {', '.join(known)}")

    def _table(self, value: Any, key: str) -> dict[str, Any]:
        if isinstance(value, dict):
            return value
        self._fault(key, f"is {value!r}, no table", f"write {key} on a line of its own, then keys")
        return {}

    def _read_zone(self, name: Any) -> None:
        try:
            self.zone = ZoneInfo(name)
        except (KeyError, ValueError, TypeError, OSError):
            way_out = f'a place\'s name, such as "{ZONE}" or "Europe/Berlin"'
            self._fault("timezone", f"{name!r} is no time zone", way_out)

    def _policy(self, late: dict[str, Any]) -> Policy:
        self._know(late, LATE_KEYS, "late.")
        of = late.get("of", EARNED)
        if of not in (EARNED, POSSIBLE):
            self._fault("late.of", f"is {of!r}", f'write "{EARNED}" or "{POSSIBLE}"')
        grace = late.get("grace_days", 0)
        if not isinstance(grace, int) or isinstance(grace, bool) or grace < 0:
            self._fault("late.grace_days", f"is {grace!r}", "write a number of days: 0, 1, …")
            grace = 0
        if late and {*late} <= {*LATE_KEYS} and "percent_a_day" not in late:
            self._fault("[late]", "has no percent_a_day", "add it, or remove [late]")
        percent = self._percent(late.get("percent_a_day", 0), "late.percent_a_day")
        return Policy(percent, of, self._percent(late.get("most", 100), "late.most"), grace)

    def _percent(self, value: Any, key: str) -> Decimal:
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 100:
            return Decimal(str(value))
        self._fault(key, f"is {value!r}", "write a number from 0 to 100, without %")
        return Decimal(0)

    def _lessons(self, table: Any, name: str) -> Iterator[tuple[str, str, Any]]:
        """Lesson, key and value of each entry whose key is a lesson."""
        for word, value in self._table(table, f"[{name}]").items():
            key = f"{name}.{word}"
            try:
                (lesson,) = self.course.choose([word])
            except CourseError as error:
                self.problems += [
                    Problem(self.path, problem.what, problem.way_out, cell=key)
                    for problem in error.problems
                ]
                continue
            yield lesson, key, value

    def _extensions(self, value: Any, key: str, due: datetime | None) -> dict[str, datetime]:
        found = {}
        for student, given in self._table(value, f"[{key}]").items():
            if not isinstance(given, int) or isinstance(given, bool):
                when = self._time(given, f"{key}.{student}")
            elif due is None:
                self._fault(f"{key}.{student}", "counts days from no due date", "add it to [due]")
                continue
            else:  # days as the calendar counts them, over a change of clocks, too
                when = due.astimezone(self.zone) + timedelta(days=given)
            if when is not None:
                found[student] = when
        return found

    def _time(self, value: Any, key: str) -> datetime | None:
        if isinstance(value, str):
            try:
                value = (
                    datetime.fromisoformat(value) if len(value) > 10 else date.fromisoformat(value)
                )
            except ValueError:
                self._fault(key, f"{value!r} is no time", A_TIME)
                return None
        if isinstance(value, datetime):
            return value if value.tzinfo else value.replace(tzinfo=self.zone)
        if isinstance(value, date):
            return datetime.combine(value + timedelta(days=1), time(), self.zone)
        self._fault(key, f"{value!r} is no time", A_TIME)
        return None
