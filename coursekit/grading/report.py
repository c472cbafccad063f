"""A class's scores as a table on the terminal, and as CSV files."""

from collections.abc import Sequence
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from coursekit.escapes import visible
from coursekit.grading.classroom import Classroom
from coursekit.grading.lateness import shown
from coursekit.grading.marks import by_exercise
from coursekit.grading.results import Result
from coursekit.grading.sheets import write_csv

COUNTED = ("right", "wrong", "not attempted")
MOST_ROWS = 200  # nobody reads more on a terminal, and laying it out takes seconds


def show(found: Sequence[Result], console: Console) -> None:
    """Print the score table of one lesson: students in rows, exercises in columns.

    "." stands for 0 points because nothing of the exercise was attempted. Of a large class only the
    first rows are shown; the files that `save` writes have all.
    """
    graded = [result for result in found if result.score is not None]
    if graded:
        console.print(f"\n{graded[0].lesson}: points by student and exercise ('.': not attempted)")
        console.print(_table(graded[:MOST_ROWS]))
        if len(graded) > MOST_ROWS:
            console.print(f"and {len(graded) - MOST_ROWS} more students: see grades.csv")
    for result in found:
        if result.note:
            words = f"{result.lesson} {result.student}: {result.note}"
            console.print(escape(visible(words)), soft_wrap=True)


def _table(graded: Sequence[Result]) -> Table:
    marks = [mark for result in graded for mark in result.marks]
    scores = by_exercise(marks)
    tried = {(m.student, m.exercise) for m in marks if m.outcome != "not attempted"}
    most: dict[str, float] = {}
    for row in scores.values():
        most |= {exercise: top for exercise, (_, top) in row.items()}
    late = any(result.days_late for result in graded)
    table = Table(box=SIMPLE_HEAD, padding=0)
    table.add_column("student", no_wrap=True, vertical="bottom")
    for exercise, top in most.items():
        words = exercise.replace("_", "_\n")  # so that ten exercises fit into 80 columns
        table.add_column(f"{words}\n/{top:g}", justify="right", vertical="bottom")
    for words in ("days\nlate", "late-\nness") if late else ():
        table.add_column(words, justify="right", vertical="bottom")
    top_of_all = shown(graded[0].possible)
    table.add_column(f"total\n/{top_of_all}", justify="right", vertical="bottom")
    for result in graded:
        row = scores[result.student]
        cells = []
        for exercise in most:
            score = row.get(exercise, (0.0, 0.0))[0]
            untried = not score and (result.student, exercise) not in tried
            cells.append("." if untried else f"{score:g}")
        if late:
            cells += [str(result.days_late or ""), shown(-result.lost) if result.lost else ""]
        table.add_row(escape(visible(result.student)), *cells, shown(result.score))
    return table


def save(classroom: Classroom, found: Sequence[Result]) -> None:
    """Write grades.csv (a row per student and lesson) and grades_by_criterion.csv."""
    rows: list[list[Any]] = [
        [
            *("student", "name", "lesson", "score", "max_score", "before_lateness", "days_late"),
            *("right", "wrong", "not_attempted", "note"),
        ]
    ]
    for result in found:
        kinds = [mark.outcome for mark in result.marks]
        graded = result.score is not None
        rows.append(
            [
                *(result.student, result.name, result.lesson),
                *(shown(result.score), shown(result.possible), shown(result.earned)),
                result.days_late if graded else "",
                *(kinds.count(kind) if graded else "" for kind in COUNTED),
                result.note,
            ]
        )
    write_csv(classroom.grades, rows)
    rows = [
        [
            *("student", "lesson", "criterion", "score", "max_score", "by_hand", "outcome"),
            "message",
        ]
    ]
    for mark in (mark for result in found for mark in result.marks):
        about = [mark.student, mark.lesson, mark.criterion]
        by_hand = "yes" if mark.by_hand else ""
        points = [f"{mark.score:g}", f"{mark.max_score:g}", by_hand]
        rows.append([*about, *points, mark.outcome, mark.message])
    write_csv(classroom.details, rows)
