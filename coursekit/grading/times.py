"""When each submission of a lesson came, when it was due, and what that costs."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.grading.arrivals import read_arrivals
from coursekit.grading.arrived import read_bytes
from coursekit.grading.class_settings import ClassSettings, read_settings
from coursekit.grading.classroom import Classroom
from coursekit.grading.lateness import days_late, points_lost

STAMP = "timestamp.txt"
ABBREVIATIONS = {"UTC": "UTC", "GMT": "UTC", "Z": "UTC", "JST": "Asia/Tokyo", "KST": "Asia/Seoul"}
OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)")


@dataclass(frozen=True)
class Late:
    """arrived, due: with a zone, None where unknown. days: late. lost: points that costs."""

    arrived: datetime | None
    due: datetime | None
    days: int
    lost: Decimal


@dataclass(frozen=True)
class Times:
    """Of one lesson in one class. arrived: by student's id, with a zone; None where unknown."""

    settings: ClassSettings
    lesson: str
    arrived: Callable[[str], datetime | None]

    def late(self, student: str, earned: Decimal, possible: Decimal) -> Late:
        """For a submission that earned so many of the possible points."""
        arrived, due = self.arrived(student), self.settings.due_for(self.lesson, student)
        days = days_late(arrived, due)
        return Late(arrived, due, days, points_lost(earned, possible, days, self.settings.policy))


def read_times(course: Course, classroom: Classroom, lesson: str) -> Times:
    """Raises CourseError where class.toml or what `collect` wrote cannot be understood."""
    settings = read_settings(course, classroom)
    arrivals = read_arrivals(classroom, lesson)

    def arrived(student: str) -> datetime | None:
        if known := arrivals.get(student):
            return known.when
        with contextlib.suppress(CourseError):  # `unreadable` tells them
            return read_stamp(classroom, lesson, student, settings.zone)
        return None

    return Times(settings, lesson, arrived)


def unreadable(classroom: Classroom, lesson: str) -> list[Problem]:
    """The submissions' timestamp.txt that say no time."""
    found: list[Problem] = []
    for student in classroom.students(lesson):
        try:
            read_stamp(classroom, lesson, student)
        except CourseError as error:
            found += error.problems
    return found


def read_stamp(
    classroom: Classroom, lesson: str, student: str, zone: tzinfo = UTC
) -> datetime | None:
    """nbgrader's timestamp.txt beside a submission; None where there is none.

    zone: of a time that names none. Raises CourseError where it is no time.
    """
    path = classroom.submission(student, lesson).with_name(STAMP)
    if not os.path.lexists(path):
        return None
    text = read_bytes(path, classroom.folder)[:200].decode("utf-8", "replace").strip()
    try:
        return _time(text, zone)
    except ValueError:
        way_out = "write 2026-11-20 23:59:00 +09:00, or remove it"
        raise CourseError(Problem(path, f"{text!r} is no time", way_out)) from None


def _time(text: str, zone: tzinfo) -> datetime:
    """nbgrader itself takes "23:59 JST" for UTC and "+0900" for 900 seconds."""
    parts = text.split()
    if len(parts) == 3:
        zone = _zone(parts.pop())
    when = datetime.fromisoformat(" ".join(parts))
    return when if when.tzinfo else when.replace(tzinfo=zone)


def _zone(name: str) -> tzinfo:
    if found := OFFSET.fullmatch(name):
        shift = timedelta(hours=int(found[2]), minutes=int(found[3]))
        return timezone(-shift if found[1] == "-" else shift)
    try:
        return ZoneInfo(ABBREVIATIONS.get(name, name))
    except (KeyError, OSError):
        raise ValueError(f"no zone {name!r}") from None


def write_stamp(folder: Path, when: datetime | None) -> None:
    """timestamp.txt as nbgrader reads it right."""
    if when is not None:
        (folder / STAMP).write_text(f"{when.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC", "utf-8")
