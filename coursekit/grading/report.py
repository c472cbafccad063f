"""A class's scores as a table on the terminal, and as CSV files."""

from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from coursekit.grading.classroom import Classroom
from coursekit.grading.marks import Mark, by_exercise, total
from coursekit.grading.sheets import write_csv


def show(lesson: str, found: list[Mark], console: Console) -> None:
    """Print the score table of one lesson: students in rows, exercises in columns.

    "." stands for 0 points because nothing of the exercise was attempted.
    """
    scores = by_exercise(found)
    if not scores:
        console.print(f"{lesson}: nobody could be graded")
        return
    tried = {(m.student, m.exercise) for m in found if m.outcome != "not attempted"}
    exercises = list(dict.fromkeys(mark.exercise for mark in found))
    first = next(iter(scores.values()))
    console.print(f"\n{lesson}: points by student and exercise ('.': not attempted)")
    table = Table(box=SIMPLE_HEAD, padding=0)
    table.add_column("student", no_wrap=True, vertical="bottom")
    for exercise in exercises:
        words = exercise.replace("_", "_\n")  # so that ten exercises fit into 80 columns
        table.add_column(f"{words}\n/{first[exercise][1]:g}", justify="right", vertical="bottom")
    table.add_column(f"total\n/{total(first)[1]:g}", justify="right", vertical="bottom")
    for student, row in scores.items():
        points = [f"{row[e][0]:g}" if (student, e) in tried else "." for e in exercises]
        table.add_row(student, *points, f"{total(row)[0]:g}")
    console.print(table)


def save(classroom: Classroom, found: list[Mark]) -> None:
    """Write grades.csv (a row per student and lesson) and grades_by_criterion.csv."""
    own: dict[tuple[str, str], list[Mark]] = {}
    for mark in found:
        own.setdefault((mark.student, mark.lesson), []).append(mark)
    rows: list[list[Any]] = [
        ["student", "lesson", "score", "max_score", "right", "wrong", "not_attempted"]
    ]
    for (student, lesson), marked in own.items():
        kinds = [m.outcome for m in marked]
        score, most = sum(m.score for m in marked), sum(m.max_score for m in marked)
        counts = [kinds.count(kind) for kind in ("right", "wrong", "not attempted")]
        rows.append([student, lesson, f"{score:g}", f"{most:g}", *counts])
    write_csv(classroom.grades, rows)
    rows = [["student", "lesson", "criterion", "score", "max_score", "outcome", "message"]]
    for m in found:
        points = [f"{m.score:g}", f"{m.max_score:g}"]
        rows.append([m.student, m.lesson, m.criterion, *points, m.outcome, m.message])
    write_csv(classroom.details, rows)
