"""Candidates for the bank: what a class got wrong and was not told why, without saying by whom."""

import shutil
from pathlib import Path

import nbformat
import pytest
from conftest import LESSON

from coursekit.answers.bank import read_answer
from coursekit.answers.candidates import candidates
from coursekit.answers.fill import filled
from coursekit.cli import main
from coursekit.course import Course, read_course
from coursekit.grading.classroom import Classroom
from coursekit.grading.grade import grade

ANSWERS = {
    # The same program, whatever comments and docstrings say; and one that returns the same.
    "ann": {"total": "def total(xs):\n    '''By Ann.'''\n    return sum(xs) + 1  # ann was here"},
    "bob": {"total": "def total(xs):\n    return sum(xs) + 1\n"},
    "cyd": {"total": "def total(xs):\n    'Cyd'\n    result = 1\n    return result + sum(xs)\n"},
    # Told the same as these, but returns something else in the end.
    "dan": {"total": "def total(xs):\n    return sum(xs) + (1 if xs == [1, 2] else 7)\n"},
    # Told something else: 2 off.
    "eve": {"total": "def total(xs):\n    return sum(xs) + 2\n"},
    # Foreseen, right, not attempted, no Python.
    "fay": {"total": "def total(xs):\n    return xs[0] + sum(xs[1:])\n"},
    "gus": {"total": "def total(xs):\n    return sum(xs)\n"},
    "hal": {},
    "ian": {"total": "def total(xs)\n    return sum(xs)\n"},
}


@pytest.fixture(scope="module")
def graded(built_once: Course, tmp_path_factory: pytest.TempPathFactory) -> tuple[Course, Path]:
    root = tmp_path_factory.mktemp("candidates") / "course"
    shutil.copytree(built_once.root, root)
    course, folder = read_course(root), root / "class"
    release = nbformat.read(course.release_notebook(LESSON), 4)
    for student, answers in ANSWERS.items():
        path = Classroom(folder).submission(student, LESSON)
        path.parent.mkdir(parents=True)
        nbformat.write(filled(release, answers), path)
    assert grade(course, Classroom(folder), LESSON, say=lambda _: None) == []
    return course, folder


def test_what_is_not_foreseen_is_grouped_by_message_and_values(graded) -> None:
    course, folder = graded
    found = candidates(course, Classroom(folder), LESSON)
    assert [(one.criterion, one.students, one.text.split("\n")[-1].strip()) for one in found] == [
        ("total_1", 3, "return sum(xs) + 1"),
        ("total_1", 1, "return sum(xs) + (1 if xs == [1, 2] else 7)"),
        ("total_1", 1, "return sum(xs) + 2"),
    ]


def test_candidates_are_files_for_the_bank_without_names(graded, monkeypatch, capsys) -> None:
    course, folder = graded
    monkeypatch.chdir(course.root)
    arguments = ["candidates", "01", "--class", "class", "--write", "found"]
    assert main(arguments) == 0
    printed = capsys.readouterr().out
    assert f"{LESSON}: 3 kinds of wrong answers" in printed
    assert "total_1, given by 3: 不正解：total([1, 2]) の値が違います" in printed
    paths = sorted((course.root / "found" / LESSON / "total").iterdir())
    assert len(paths) == 3
    for path in paths:
        answer = read_answer(path)
        assert (answer.criteria, answer.message) == (["total_1"], "TODO")
        assert answer.about.startswith("TODO: which misconception? Given by ")
        assert "def total(xs):" in answer.text
        assert not any(name in path.read_text().lower() for name in ANSWERS)
    assert main(arguments) == 0
    assert capsys.readouterr().out.count("is there already") == 3


def test_a_class_that_was_not_graded(built: Course, monkeypatch, capsys) -> None:
    monkeypatch.chdir(built.root)
    assert main(["candidates", "01"]) == 1
    assert "nothing has been graded here" in capsys.readouterr().err
    assert not (built.root / "gradebook.db").exists()
