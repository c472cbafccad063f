"""answers/LESSON/equivalent.toml: mutants that are as right as the answer, each with its reason."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from coursekit.answers.mutants.mutate import Mutant
from coursekit.course import Course
from coursekit.errors import CourseError, Problem

KEYS = {"exercise", "before", "after", "reason"}


@dataclass(frozen=True)
class Equivalent:
    """One entry. before, after: the changed lines, as `Mutant` has them, in whichever answer."""

    exercise: str
    before: str
    after: str
    reason: str

    def matches(self, mutant: Mutant) -> bool:
        return (self.exercise, self.before, self.after) == (mutant.exercise, *mutant.change)


def path_of(course: Course, lesson: str) -> Path:
    return course.answers / lesson / "equivalent.toml"


def read_equivalents(course: Course, lesson: str) -> list[Equivalent]:
    """The lesson's entries; none where there is no file. Raises CourseError for a faulty one."""
    path = path_of(course, lesson)
    if not path.exists():
        return []
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("equivalent", [])
    except tomllib.TOMLDecodeError as error:
        raise CourseError(
            Problem(course.relative(path), f"is not TOML: {error}", "mend that line")
        ) from None
    for entry in entries:
        if entry.keys() != KEYS or not all(map(str.strip, (entry["exercise"], entry["reason"]))):
            raise CourseError(
                Problem(
                    course.relative(path),
                    f"an entry has the keys {', '.join(sorted(entry))}",
                    f"each [[equivalent]] needs {', '.join(sorted(KEYS))}, and says its reason",
                )
            )
    return [Equivalent(**entry) for entry in entries]


def as_entries(mutants: Iterable[Mutant]) -> str:
    """Entries for these mutants that lack their reasons. (JSON's texts are TOML's, too.)"""
    parts = []
    for mutant in mutants:
        values = (mutant.exercise, *mutant.change, "")
        keys = ("exercise", "before", "after", "reason")
        lines = [
            f"{key} = {json.dumps(value, ensure_ascii=False)}"
            for key, value in zip(keys, values, strict=True)
        ]
        parts.append("\n".join(["[[equivalent]]", *lines, ""]))
    return "\n".join(parts)
