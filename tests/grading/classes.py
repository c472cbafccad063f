"""Classes of the tiny course, made and graded for tests."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path

import nbformat
from conftest import LESSON
from nbgrader.plugins import CsvExportPlugin

from coursekit.answers.fill import filled, model_answers
from coursekit.course import Course
from coursekit.grading.arrivals import Arrival, Record, write_record
from coursekit.grading.classroom import Classroom
from coursekit.grading.grade import grade
from coursekit.grading.gradebook import open_gradebook
from coursekit.grading.marks import by_exercise, marks
from coursekit.nbgrader_api import load_config

WRONG = "def double(x):\n    return x * x\n"
SLEEPY = "import time\ndef double(x):\n    time.sleep(0.2)\n    return 2 * x\n"
POLICY = """[late]
percent_a_day = 10
most = 50
[due]
01_mini = 2026-11-20T23:59:00
"""


def hand_in(course: Course, classroom: Classroom, student: str, answers: dict[str, str]) -> Path:
    release = nbformat.read(course.release_notebook(LESSON), 4)
    path = classroom.submission(student, LESSON)
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(filled(release, answers), path)
    return path


def graded(course: Course, classroom: Classroom, **options) -> list[str]:
    lines: list[str] = []
    assert grade(course, classroom, LESSON, say=lines.append, **options) == []
    return [line for line in lines if not line.startswith("no class.toml")]


def scores(course: Course, classroom: Classroom) -> dict[str, dict[str, float]]:
    table = by_exercise(marks(course, classroom, LESSON))
    return {s: {e: score for e, (score, _) in row.items()} for s, row in table.items()}


def full_class(course: Course, folder: Path, size: int = 6) -> Classroom:
    classroom = Classroom(folder)
    for number in range(size):
        answers = model_answers(course, LESSON) if number % 3 else {"double": SLEEPY}
        hand_in(course, classroom, f"s{number}", answers)
    return classroom


def expected(size: int = 6) -> dict[str, dict[str, float]]:
    return {f"s{n}": {"double": 3, "total": 1 if n % 3 else 0} for n in range(size)}


def came(classroom: Classroom, **times: datetime | None) -> None:
    """Say when submissions came, as `collect` does."""
    arrivals = {student: Arrival(when, "", "", "") for student, when in times.items()}
    write_record(classroom, LESSON, Record(arrivals))


def say_class(classroom: Classroom, text: str) -> None:
    (classroom.folder / "class.toml").write_text(text, encoding="utf-8")


def by_hand(classroom: Classroom, student: str, criterion: str, score: float) -> None:
    """What the formgrader does."""
    with open_gradebook(classroom) as gradebook:
        found = gradebook.find_grade(criterion, LESSON, LESSON, student)
        found.manual_score, found.needs_manual_grade = score, False
        gradebook.db.commit()


def export(course: Course, classroom: Classroom) -> dict[str, dict[str, str]]:
    """What `nbgrader export` writes."""
    plugin = CsvExportPlugin(config=load_config(course, classroom.folder))
    with open_gradebook(classroom) as gradebook:
        plugin.export(gradebook)
    with (classroom.folder / "nbgrader_grades.csv").open(newline="") as file:
        return {row["student_id"]: row for row in csv.DictReader(file)}
