"""answers/LESSON/MESSAGES.md: each misconception of the bank, and what a student who has it reads."""

from __future__ import annotations

import re
from pathlib import Path

from coursekit.answers.bank import Answer
from coursekit.answers.tables import MADE, in_cell, steady, table
from coursekit.course import Course

DIGEST = re.compile(r"<!-- of (\w+) -->")


def path_of(course: Course, lesson: str) -> Path:
    return course.answers / lesson / "MESSAGES.md"


def digest_in(course: Course, lesson: str) -> str:
    """What the table holds for (see `which.digest`); "" if nothing, or not all was as it must be."""
    path = path_of(course, lesson)
    found = DIGEST.search(path.read_text(encoding="utf-8")) if path.exists() else None
    return found[1] if found else ""


def write(
    course: Course, lesson: str, told: list[tuple[Answer, str, str]], holds_for: str
) -> None:
    """The table.

    told: each wrong answer, the graded cell that it fails, and its message there. holds_for: what
    `digest_in` is to find.
    """
    lines = [f"# What wrong answers to {lesson} are told", ""]
    lines += [MADE.format(command="python -m coursekit answers --table")]
    lines += ["Numbers with a point stand as “…” in messages."]
    lines += [f"<!-- of {holds_for} -->"] if holds_for else []
    by_exercise: dict[str, list[list[str]]] = {}
    for answer, criterion, message in told:
        link = f"[{answer.name}]({answer.exercise}/{answer.path.name})"
        about = in_cell(" ".join(answer.about.split()))
        row = [link, about, f"{criterion}: {in_cell(steady(message))}"]
        by_exercise.setdefault(answer.exercise, []).append(row)
    for exercise, rows in by_exercise.items():
        head = ["answer", "misconception", "what the student reads"]
        lines += ["", f"## {exercise}", "", *table(head, rows)]
    path_of(course, lesson).write_text("\n".join([*lines, ""]), encoding="utf-8")
