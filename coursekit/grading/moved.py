"""Whose score moved, and why: told at each `grade`, and kept in grades_history.csv.

What `grade` said last lies in .recorded/LESSON.scores.json; scores are compared with that.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from coursekit.escapes import visible
from coursekit.grading.classroom import Classroom
from coursekit.grading.lateness import shown
from coursekit.grading.record import FOLDER
from coursekit.grading.results import Result
from coursekit.grading.sheets import inert, write_csv

HISTORY = "grades_history.csv"
HEAD = ["time", "student", "lesson", "before", "after", "why"]

Said = dict[str, dict[str, Any]]  # of a lesson, by student


@dataclass(frozen=True)
class Move:
    """before, after: "3 of 4"."""

    student: str
    lesson: str
    before: str
    after: str
    why: tuple[str, ...]

    def __str__(self) -> str:
        why = "; ".join(self.why)
        return visible(f"{self.lesson} {self.student}: {self.before} → {self.after}: {why}")


def counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def said(found: Iterable[Result]) -> Said:
    """The scores as plain data. Who has none is left out."""
    return {
        result.student: {
            "score": shown(result.score),
            "possible": shown(result.possible),
            "lost": shown(result.lost),
            "days_late": result.days_late,
            "criteria": {
                mark.criterion: {
                    "score": mark.score,
                    "most": mark.max_score,
                    "by_hand": mark.by_hand,
                    "outcome": mark.outcome,
                    "message": mark.message,
                }
                for mark in result.marks
            },
            "file": result.graded.file if result.graded else "",
            "tests": result.graded.tests if result.graded else "",
        }
        for result in found
        if result.score is not None
    }


def moves(lesson: str, before: Said, after: Said) -> list[Move]:
    """Of those who had a score."""
    found = []
    for student, old in before.items():
        new = after.get(student)
        was = f"{old['score']} of {old['possible']}"
        if new is None:
            found.append(Move(student, lesson, was, "no score", ("it is not graded any more",)))
            continue
        now = f"{new['score']} of {new['possible']}"
        if was != now:
            found.append(Move(student, lesson, was, now, tuple(_reasons(old, new))))
    return found


def _reasons(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    cause = ""
    if old["file"] != new["file"]:
        cause = "another file"
    elif old["tests"] != new["tests"]:
        cause = "the lesson changed"
    gone = {name: one for name, one in old["criteria"].items() if name not in new["criteria"]}
    for name, one in gone.items():
        yield f"{name} is gone, {one['score']:g} of {one['most']:g}"
    for name, one in new["criteria"].items():
        was = old["criteria"].get(name)
        if was is None:
            yield f"{name} is new, {one['score']:g} of {one['most']:g}"
        elif (was["score"], was["most"]) != (one["score"], one["most"]):
            yield f"{name} {_points(was, one)} ({_cause(was, one, cause)})"
    if (old["lost"], old["days_late"]) != (new["lost"], new["days_late"]):
        was_late, is_late = (
            f"{x['lost']} for {counted(x['days_late'], 'day')}" for x in (old, new)
        )
        yield f"lateness {was_late} → {is_late}"


def _points(was: Mapping[str, Any], now: Mapping[str, Any]) -> str:
    if was["most"] == now["most"]:
        return f"{was['score']:g} → {now['score']:g}"
    return f"{was['score']:g} of {was['most']:g} → {now['score']:g} of {now['most']:g}"


def _cause(was: Mapping[str, Any], now: Mapping[str, Any], cause: str) -> str:
    if now["by_hand"]:
        return "by hand"
    if was["by_hand"]:
        return "no more by hand"
    words = [cause] if cause else []
    if was["most"] != now["most"]:
        words.append("its points changed")
    if (was["outcome"], was["message"]) != (now["outcome"], now["message"]):
        words.append(f"now {now['outcome']}" + (f", {now['message']}" if now["message"] else ""))
    return "; ".join(words) or "graded anew"


def keep(classroom: Classroom, lesson: str, found: Iterable[Result]) -> list[Move]:
    """What moved since this was called last: into the history; the scores, for the next time."""
    now = said(found)
    moved = moves(lesson, last_said(classroom, lesson), now)
    if moved:
        _append(classroom.folder / HISTORY, moved)
    path = _said_file(classroom, lesson)
    path.parent.mkdir(exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(now, ensure_ascii=False) + "\n", encoding="utf-8")
    fresh.replace(path)
    return moved


def last_said(classroom: Classroom, lesson: str) -> Said:
    """What `keep` was given last; nothing where it never was."""
    try:
        return dict(json.loads(_said_file(classroom, lesson).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return {}


def _said_file(classroom: Classroom, lesson: str) -> Path:
    return classroom.folder / FOLDER / f"{lesson}.scores.json"


def _append(path: Path, moved: list[Move]) -> None:
    if not path.exists():
        write_csv(path, [HEAD])
    time = f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S %z}"
    with path.open("a", newline="", encoding="utf-8") as file:
        for move in moved:
            row = [time, move.student, move.lesson, move.before, move.after, "; ".join(move.why)]
            csv.writer(file).writerow([inert(cell) for cell in row])
