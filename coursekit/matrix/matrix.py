"""The whole matrix: every setting, every lesson, only what has changed since the last time."""

from __future__ import annotations

import datetime
import json
import os
import platform
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.matrix import claims, results
from coursekit.matrix.environments import environment_of
from coursekit.matrix.run import Cells, Runner
from coursekit.matrix.settings import CPUINFO, Setting

CORES = os.cpu_count() or 1


def run_matrix(
    course: Course,
    settings: list[Setting],
    lessons: list[str],
    force: bool = False,
    say: Callable[[str], None] = print,
) -> list[Problem]:
    """Run what has changed, keep the results and their table. Returns the red fields.

    A setting that this processor cannot imitate is said and left out.
    """
    kept = results.read(course)
    problems: list[Problem] = []
    for setting in settings:
        try:
            runner = _runner(course, setting, say)
        except CourseError as error:
            problems += error.problems
            continue
        if runner is None:
            continue
        own = [lesson for lesson in lessons if runner.runnable(lesson)]
        found = kept.setdefault(setting.name, results.Found())

        def current(kind: dict[str, Cells], lesson: str, runner: Runner = runner) -> bool:
            return not force and lesson in kind and kind[lesson].digest == runner.digest(lesson)

        def keep(runner: Runner = runner, found: results.Found = found) -> None:
            found.date = datetime.date.today().isoformat()
            found.machine, found.versions = machine(), runner.environment.versions
            results.write(course, kept)

        graded = [lesson for lesson in own if not current(found.graded, lesson)]
        wanted = filter(setting.replays, own)
        replay = [lesson for lesson in wanted if not current(found.replay, lesson)]
        if graded:
            say(f"{setting.name}: graded cells of {len(graded)} lessons")
            found.graded |= runner.graded(graded)
            keep()
        with ThreadPoolExecutor(max(1, CORES // setting.threads)) as threads:
            for lesson, cells in zip(replay, threads.map(runner.replay, replay), strict=True):
                wrong = f", {', '.join(cells.failed)}" if cells.failed else ""
                say(f"{setting.name}: {lesson} replayed in {cells.seconds:.0f} s{wrong}")
                found.replay[lesson] = cells
                keep()
        if setting.python and (force or not runner.knows(found.tools)):
            found.tools = runner.tools()
            count, failed = found.tools.count, len(found.tools.failed)
            say(f"{setting.name}: {count - failed} of {count} tests of the tools pass")
            keep()
        problems += _problems(course, setting, found)
    return problems


def run_graded(
    course: Course, settings: list[Setting], lessons: list[str], say: Callable[[str], None] = print
) -> list[Problem]:
    """What CI does: the graded cells alone, several settings at a time; nothing is kept."""

    def run(setting: Setting) -> list[Problem]:
        try:
            runner = _runner(course, setting, say)
        except CourseError as error:
            return list(error.problems)
        if runner is None:
            return []
        own = [lesson for lesson in lessons if runner.runnable(lesson)]
        for lesson in sorted(set(lessons) - set(own)):
            say(f"{setting.name}: {lesson} left out, its packages are not there")
        found = results.Found(graded=runner.graded(own))
        passed = sum(cells.count - len(cells.failed) for cells in found.graded.values())
        count = sum(cells.count for cells in found.graded.values())
        seconds = sum(cells.seconds for cells in found.graded.values())
        say(f"{setting.name}: {passed} of {count} graded cells pass, {seconds:.0f} s")
        return _problems(course, setting, found)

    with ThreadPoolExecutor(CORES) as threads:
        return [problem for found in threads.map(run, settings) for problem in found]


def _runner(course: Course, setting: Setting, say: Callable[[str], None]) -> Runner | None:
    """None, said, where this processor cannot imitate it. Raises CourseError."""
    if lacking := setting.lacks():
        say(f"{setting.name}: left out, this processor has no {', '.join(lacking)}")
        return None
    return Runner(course, setting, environment_of(course, setting))


def machine() -> str:
    """The processor's name."""
    text = CPUINFO.read_text(encoding="utf-8") if CPUINFO.exists() else ""
    names = [line.partition(":")[2].strip() for line in text.split("\n") if "model name" in line]
    return names[0] if names else platform.processor()


def _problems(course: Course, setting: Setting, found: results.Found) -> list[Problem]:
    return [
        Problem(
            course.relative(course.lesson_text(lesson) if lesson else course.root / "tests"),
            f"under setting {setting.name!r}: {why}",
            f"make matrix SETTING={setting.name}; its log: build/matrix/{setting.name}/",
            cell,
        )
        for _, lesson, cells in found.all()
        for cell, why in cells.failed.items()
    ]


def claims_without_margin(course: Course, settings: list[Setting], lessons: list[str]) -> list[str]:
    """A line for each claim that a lesson prints and that another processor may print otherwise.

    It reads what the last replays under ``settings`` left in build/matrix/.
    """
    lines = []
    for lesson in lessons:
        texts: dict[str, str] = {}
        gaps: dict[str, dict[str, list[float]]] = {}
        for setting in settings:
            place = course.scratch / "matrix" / setting.name
            cells, names = place / f"{lesson}.json", place / f"{lesson}.claims.json"
            if setting.compare and cells.exists() and names.exists():
                texts |= _json(names)
                last = _json(cells)[-1]
                gaps[setting.name] = claims.read_gaps(last["text"]) if last.get("claims") else {}
        for margin in claims.margins(gaps):
            if not margin.has_margin:
                turn = f" (turn {margin.occurrence + 1})" if margin.occurrence else ""
                ends = f"{min(margin.gaps.values()):.4g} to {max(margin.gaps.values()):.4g}"
                lines.append(
                    f"{lesson}, cell {margin.place.partition('.')[0]}{turn}: "
                    f"{texts.get(margin.place, '?')}: gap {ends}"
                    + ("" if margin.holds else ", NOT THE SAME EVERYWHERE")
                )
    return lines


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
