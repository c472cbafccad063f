"""What `make matrix` found, kept in the repository: results.json, and README.md as its table."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from coursekit.course import Course
from coursekit.matrix import notebooks
from coursekit.matrix.run import Cells
from coursekit.matrix.settings import Setting, folder, read_settings

NONE, STALE = "–", "(old)"


@dataclass
class Found:
    """What came of one setting. graded, replay: by lesson. tools: tests of building and grading."""

    date: str = ""
    machine: str = ""
    versions: dict[str, str] = field(default_factory=dict)
    graded: dict[str, Cells] = field(default_factory=dict)
    replay: dict[str, Cells] = field(default_factory=dict)
    tools: Cells | None = None

    def all(self) -> Iterator[tuple[str, str, Cells]]:
        """Each kind of run, its lesson ("" for the tools), and what came of it."""
        for kind, by_lesson in (("graded", self.graded), ("solution", self.replay)):
            for lesson, cells in sorted(by_lesson.items()):
                yield kind, lesson, cells
        if self.tools:
            yield "tools", "", self.tools


def results_path(course: Course) -> Path:
    return folder(course) / "results.json"


def read(course: Course) -> dict[str, Found]:
    """The kept results by setting; none where there is no file yet."""
    path = results_path(course)
    if not path.exists():
        return {}
    return {
        name: Found(
            entry["date"],
            entry["machine"],
            entry["versions"],
            {lesson: Cells(**cells) for lesson, cells in entry["graded"].items()},
            {lesson: Cells(**cells) for lesson, cells in entry["replay"].items()},
            Cells(**entry["tools"]) if entry["tools"] else None,
        )
        for name, entry in json.loads(path.read_text(encoding="utf-8")).items()
    }


def write(course: Course, results: dict[str, Found]) -> None:
    """Keep the results, and their table as Markdown."""
    table = {name: asdict(found) for name, found in results.items()}
    text = json.dumps(table, ensure_ascii=False, indent=1, sort_keys=True)
    results_path(course).write_text(text + "\n", encoding="utf-8")
    (folder(course) / "README.md").write_text(as_markdown(course, results), encoding="utf-8")


def as_markdown(course: Course, results: dict[str, Found]) -> str:
    """The table lesson x setting, what is red in it, and what each setting was."""
    settings = [s for s in read_settings(course) if s.name in results]
    lessons = course.lesson_names()
    lines = [
        "# The course under other processors, versions and backends",
        "",
        "Made by `make matrix` (settings.toml says how each setting is imitated); do not edit.",
        "",
        "A field: graded cells that pass with the model answers / solution cells that print",
        f"what is kept in `solutions/`; ✓ is all of them, {NONE} not run. Under other backends,",
        "solution cells only have to run: other random numbers print other results. Row `tools`:",
        "the tests of building and grading, with that setting's nbgrader, nbconvert and the rest.",
        f"{STALE}: seen before the lesson's code last changed.",
        "",
        f"| lesson | {' | '.join(s.name for s in settings)} |",
        f"|---|{'---|' * len(settings)}",
    ]
    for lesson in lessons:
        now = notebooks.digest(course, lesson)
        row = [_field(results[s.name], lesson, now) for s in settings]
        lines.append(f"| {lesson} | {' | '.join(row)} |")
    total = [_total(results[s.name]) for s in settings]
    tools = [_of(results[s.name].tools) for s in settings]
    lines += [f"| graded cells | {' | '.join(total)} |", f"| tools | {' | '.join(tools)} |", ""]
    red = [line for s in settings for line in _red(s, results[s.name])]
    lines += ["## Red fields", "", *(red or ["None."]), "", "## Settings", ""]
    lines += ["| setting | what | date | versions |", "|---|---|---|---|"]
    for s in settings:
        found = results[s.name]
        versions = ", ".join(f"{name} {version}" for name, version in found.versions.items())
        lines.append(f"| {s.name} | {s.about} | {found.date} | {versions} |")
    machines = sorted({found.machine for found in results.values()})
    return "\n".join([*lines, "", f"Machine: {'; '.join(machines)}.", ""])


def _field(found: Found, lesson: str, now: str) -> str:
    """now: the lesson's digest as it is today."""
    both = (found.graded.get(lesson), found.replay.get(lesson))
    parts = [_of(cells) for cells in both]
    stale = any(cells and not cells.digest.startswith(now) for cells in both)
    if parts == [NONE, NONE]:
        return NONE
    return " / ".join(parts) + (f" {STALE}" if stale else "")


def _of(cells: Cells | None) -> str:
    if cells is None:
        return NONE
    return "✓" if cells.passed else f"✗ {cells.count - len(cells.failed)} of {cells.count}"


def _total(found: Found) -> str:
    count = sum(cells.count for cells in found.graded.values())
    return f"{count - sum(len(cells.failed) for cells in found.graded.values())} of {count}"


def _red(setting: Setting, found: Found) -> list[str]:
    return [
        f"- {', '.join(filter(None, (setting.name, lesson, kind)))} {cell}: {why}"
        for kind, lesson, cells in found.all()
        for cell, why in cells.failed.items()
    ]
