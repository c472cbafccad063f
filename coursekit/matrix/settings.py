"""What benchmarks/matrix/settings.toml lists: where each lesson is tried."""

import tomllib
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from coursekit.course import Course
from coursekit.errors import CourseError, Problem

CPUINFO = Path("/proc/cpuinfo")


@dataclass(frozen=True)
class Setting:
    """A processor, versions or a backend. The keys are explained at the top of settings.toml."""

    name: str
    about: str
    threads: int
    env: dict[str, str] = field(default_factory=dict)
    flags: list[str] = field(default_factory=list)
    python: str = ""
    packages: list[str] = field(default_factory=list)
    resolution: str = "highest"
    constraints: str = ""
    compare: bool = True
    replay: list[str] | None = None
    ci: bool = False

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    def replays(self, lesson: str) -> bool:
        return self.replay is None or lesson in self.replay

    def lacks(self) -> list[str]:
        """The processor's features that the setting needs and this machine has not."""
        text = CPUINFO.read_text(encoding="utf-8") if CPUINFO.exists() else ""
        line = next((line for line in text.split("\n") if line.startswith("flags")), "")
        return [flag for flag in self.flags if flag not in line.split()]


def folder(course: Course) -> Path:
    """Where the settings, the results and their table are kept."""
    return course.root / "benchmarks" / "matrix"


def read_settings(course: Course, asked: list[str] | None = None) -> list[Setting]:
    """The ``asked`` settings in that order; all of them, in their file's order, if none is asked.

    Raises CourseError for a file that is not right, and for a name that is no setting.
    """
    path = folder(course) / "settings.toml"
    known = {key.name for key in fields(Setting)}
    found: list[Setting] = []
    problems: list[Problem] = []
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8"))["setting"]
    except (OSError, tomllib.TOMLDecodeError, KeyError) as error:
        raise CourseError(Problem(path, f"cannot be read: {error!r}", "mend it")) from None
    for number, entry in enumerate(entries, start=1):
        try:
            found.append(Setting(**entry))
        except TypeError:
            wrong = ", ".join(sorted(entry.keys() - known)) or "name, about or threads is missing"
            problems.append(
                Problem(path, f"setting {number}: {wrong}", f"keys are: {', '.join(sorted(known))}")
            )
    names = [setting.name for setting in found]
    problems += [
        Problem(path, f"no setting {name!r}", f"settings are: {', '.join(names)}")
        for name in asked or []
        if name not in names
    ]
    if problems:
        raise CourseError(*problems)
    return [found[names.index(name)] for name in asked or names]
