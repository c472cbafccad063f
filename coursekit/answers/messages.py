"""answers/LESSON/MESSAGES.md: each misconception of the bank, and what a student who has it reads."""

from __future__ import annotations

from pathlib import Path

from coursekit.answers.bank import Answer
from coursekit.answers.tables import MADE, OF, digest_in, in_cell, steady, table
from coursekit.course import Course


def path_of(course: Course, lesson: str) -> Path:
    return course.answers / lesson / "MESSAGES.md"


def holds_for(course: Course, lesson: str) -> str:
    """What the table holds for (see `which.digest`); "" if nothing, or not all was as it must be."""
    path = path_of(course, lesson)
    return digest_in(path.read_text(encoding="utf-8")) if path.exists() else ""


def write(
    course: Course, lesson: str, told: list[tuple[Answer, str, str]], digest: str
) -> None:
    """The table.

    told: each wrong answer, the graded cell that it fails, and its message there. digest: what
    `holds_for` is to find.
    """
    lines = [f"# What wrong answers to {lesson} are told", ""]
    lines += [MADE.format(command="python -m coursekit answers --table")]
    lines += ["Numbers with a point stand as “…” in messages."]
    lines += [OF.format(digest=digest)] if digest else []
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
