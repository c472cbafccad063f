"""What is handed in may be no notebook at all: it is named, and costs nobody else anything."""

import json
import zipfile
from pathlib import Path

import pytest
from conftest import LESSON
from test_grading import hand_in, scores

from coursekit.answers.fill import model_answers
from coursekit.course import Course
from coursekit.grading.classroom import Classroom
from coursekit.grading.collect import collect
from coursekit.grading.grade import grade

ODD = {
    "nojson": b"this is no JSON",
    "nonotebook": b'{"a": 1}',
    "alist": b"[1, 2, 3]",
    "empty": b"",
    "binary": bytes(range(256)),
    "nocells": json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}}).encode(),
    "deepjson": b"[" * 100_000,
    "future": json.dumps({"nbformat": 9, "nbformat_minor": 0, "cells": []}).encode(),
}


def test_odd_files_are_named_and_the_others_graded(built: Course, tmp_path: Path) -> None:
    classroom = Classroom(tmp_path / "class")
    hand_in(built, classroom, "honest", model_answers(built, LESSON))
    for student, content in ODD.items():
        path = classroom.submission(student, LESSON)
        path.parent.mkdir(parents=True)
        path.write_bytes(content)
    large = classroom.submission("large", LESSON)
    large.parent.mkdir(parents=True)
    with large.open("wb") as file:
        file.truncate(500 << 20)
    folder = classroom.submission("folder", LESSON)
    folder.mkdir(parents=True)
    problems = grade(built, classroom, LESSON, say=lambda _: None)
    named = {Path(problem.file).parent.parent.name for problem in problems}
    assert named == {*ODD, "large", "folder"}
    assert all(problem.way_out for problem in problems)
    assert "larger than 50 MB" in next(p.what for p in problems if p.file == large)
    assert scores(built, classroom) == {"honest": {"double": 3, "total": 1}}


@pytest.mark.parametrize(
    "name",
    [
        "../../evil_01_mini.ipynb",
        "/abs/evil_01_mini.ipynb",
        "a/../../b/evil_01_mini.ipynb",
        "class\\evil_01_mini.ipynb",
    ],
)
def test_a_path_in_a_name_leads_nowhere(built: Course, tmp_path: Path, name: str) -> None:
    classroom = Classroom(tmp_path / "deep" / "class")
    classroom.folder.mkdir(parents=True)
    outside = set(tmp_path.rglob("*"))
    with zipfile.ZipFile(tmp_path / "class.zip", "w") as archive:
        archive.writestr(f"ann_{LESSON}.ipynb", built.release_notebook(LESSON).read_text())
        archive.writestr(name, built.release_notebook(LESSON).read_text())
    (told,) = collect(built, classroom, LESSON, [tmp_path / "class.zip"])
    assert repr(name) in told and "left out" in told
    new = set(tmp_path.rglob("*")) - outside - {tmp_path / "class.zip"}
    assert all(classroom.folder in path.parents for path in new)
    assert "ann" in classroom.students(LESSON)
