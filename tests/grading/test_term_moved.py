"""Whose score moves, and why: seen before it happens, told when it does, and kept."""

import csv
import hashlib
from pathlib import Path

import pytest
from classes import POLICY, by_hand, came, hand_in, say_class
from conftest import LESSON, edit

from coursekit.answers.fill import model_answers
from coursekit.build.pipeline import build
from coursekit.cli import main
from coursekit.course import Course
from coursekit.grading.moved import HISTORY


def digest(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def change_lesson(course: Course) -> None:
    """total_1 takes no model answer any more, and double_1 counts for 3 points."""
    text = course.lesson_text(LESSON)
    edit(text, "return sum(xs)", "return sum(xs[:7])")
    edit(text, "[2.5] * 7), 17.5", "[2.5] * 7 + [1]), 17.5")
    points = '"grade_id": "double_1", "locked": true, "points": '
    edit(text, f"{points}1", f"{points}3")
    build(course, [LESSON], say=lambda _: None)


@pytest.fixture
def commands(desk, monkeypatch, capsys):
    """Runs `coursekit grade` with more words on the class; returns what it prints."""
    course, classroom = desk
    monkeypatch.chdir(course.root)

    def run(*words: str) -> str:
        assert main(["grade", *words, "--class", str(classroom.folder)]) == 0
        return capsys.readouterr().out

    return course, classroom, run


def test_diff_says_what_would_move_and_changes_nothing(commands) -> None:
    course, classroom, run = commands
    run()
    change_lesson(course)
    before = digest(classroom.folder)
    printed = run("--diff")
    assert digest(classroom.folder) == before
    assert not list(course.scratch.glob("diff-*"))
    (line,) = [line for line in printed.splitlines() if "→" in line and " ann: " in line]
    assert line.startswith(f"{LESSON} ann: 4 of 4 → 5 of 6: ")
    assert "double_1 1 of 1 → 3 of 3 (the lesson changed; its points changed)" in line
    assert "total_1 1 → 0 (the lesson changed; now wrong, 不正解：total" in line
    assert f"{LESSON} ben: 0 of 4 → 0 of 6: " in printed
    assert "2 scores would move; nothing is changed" in printed
    assert line in run(), "what was foreseen happens"
    with (classroom.folder / HISTORY).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["student"], row["before"], row["after"]) for row in rows] == [
        ("ann", "4 of 4", "5 of 6"),
        ("ben", "0 of 4", "0 of 6"),
    ]
    assert "→" not in run() and "0 scores would move" in run("--diff")


def test_every_cause_is_named(commands) -> None:
    course, classroom, run = commands
    came(classroom, ann=None, ben=None)
    run()
    by_hand(classroom, "ben", "double_2", 0.5)
    assert f"{LESSON} ben: 0 of 4 → 0.5 of 4: double_2 0 → 0.5 (by hand)" in run()
    hand_in(course, classroom, "ben", {"total": model_answers(course, LESSON)["total"]})
    printed = run("--diff")
    assert f"{LESSON} ben: 0.5 of 4 → 1.5 of 4: total_1 0 → 1 (another file; now right)" in printed
    run()
    say_class(classroom, POLICY)
    stamp = classroom.submission("ann", LESSON).with_name("timestamp.txt")
    (classroom.folder / "collected" / f"{LESSON}.json").unlink()
    stamp.write_text("2026-11-22 12:00 JST")
    assert "1 score would move" in run("--diff")
    assert f"{LESSON} ann: 4 of 4 → 3.2 of 4: lateness 0 for 0 days → 0.8 for 2 days" in run()


NEW = """
```python nbgrader={"grade": true, "grade_id": "total_2", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
# one number
check_close(total([5]), 5, "total([5])", "5 alone")
### BEGIN HIDDEN TESTS
# called, check_kinds: total_1 does
check_close(total([-2.5]), -2.5, "total", "one number")
### END HIDDEN TESTS
```

The end.
"""


def test_a_criterion_that_comes_and_goes(commands) -> None:
    course, classroom, run = commands
    run()
    edit(course.lesson_text(LESSON), "\nThe end.\n", NEW)
    build(course, [LESSON], say=lambda _: None)
    before = digest(classroom.folder)
    printed = run("--diff")
    assert digest(classroom.folder) == before
    assert f"{LESSON} ann: 4 of 4 → 6 of 6: total_2 is new, 2 of 2" in printed
    assert f"{LESSON} ben: 0 of 4 → 0 of 6: total_2 is new, 0 of 2" in printed
    assert "criteria changed (new: total_2)" in run()
    edit(course.lesson_text(LESSON), NEW, "\nThe end.\n")
    build(course, [LESSON], say=lambda _: None)
    assert f"{LESSON} ann: 6 of 6 → 4 of 4: total_2 is gone, 2 of 2" in run()


def test_an_id_in_the_history_is_no_formula(commands) -> None:
    course, classroom, run = commands
    hand_in(course, classroom, "=1+1", {})
    run()
    by_hand(classroom, "~3d~1+1", "double_2", 0.5)
    run()
    assert b",'=1+1," in (classroom.folder / HISTORY).read_bytes()
