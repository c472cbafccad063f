"""Every attack, handed in by one student of a class: no points, no leak, no harm to others."""

import os
import re
from collections.abc import Iterable
from pathlib import Path

import nbformat
import pytest
from attacks import ATTACKS, Attack
from classes import hand_in
from conftest import LESSON, REPOSITORY, edit

from coursekit.answers.fill import filled, model_answers
from coursekit.course import Course
from coursekit.grading.classroom import Classroom
from coursekit.grading.grade import grade
from coursekit.grading.marks import Mark, marks
from coursekit.sandbox.confinement import confine

SECRET = "the-canary-sings"
LEFT = [Path("/tmp") / name for name in ("left-by-a-student", "left-at-exit", "left-by-keras")]


def places(course: Course, classroom: Classroom, home: Path) -> dict[str, str]:
    secret = home / "secret.txt"
    secret.write_text(SECRET)
    return {
        "SOURCE": str(course.source_notebook(LESSON)),
        "GRADEBOOK": str(classroom.gradebook),
        "NEIGHBOUR": str(classroom.submission("honest", LESSON)),
        "ANSWERS": str(course.answers / LESSON / "double" / "right_shift.py"),
        "PACKAGE": str(REPOSITORY / "coursekit" / "cells.py"),
        "HOME": str(secret),
        "HOMEDIR": str(home),
        "FROM_DATA": os.path.relpath(secret, course.data),
    }


@pytest.fixture(scope="module")
def attacked(built_once: Course, tmp_path_factory) -> tuple[Course, Classroom]:
    """The class, graded once. The honest student's file is one that the attacks go for."""
    import shutil

    root = tmp_path_factory.mktemp("attacked")
    shutil.copytree(built_once.root, root / "course")
    course = Course(root / "course", "ja")
    edit(course.root / "nbgrader_config.py", "cell_seconds = 60", "cell_seconds = 2")
    edit(course.root / "nbgrader_config.py", "memory_mb = 4096", "memory_mb = 1024")
    classroom = Classroom(root / "class")
    home = root / "home"
    home.mkdir()
    known = places(course, classroom, home)
    model = model_answers(course, LESSON)
    hand_in(course, classroom, "honest", model)
    release = nbformat.read(course.release_notebook(LESSON), 4)
    for attack in ATTACKS:
        code = attack.answer
        for name, place in known.items():
            code = code.replace(f"@{name}@", place)
        notebook = filled(release, {"double": code, "total": model["total"]})
        path = classroom.submission(attack.name, LESSON)
        path.parent.mkdir(parents=True)
        nbformat.write(notebook, path)
    before = state(guarded(course, classroom))
    os.environ["GRADER_TOKEN"] = SECRET
    try:
        problems = grade(course, classroom, LESSON, say=lambda _: None)
    finally:
        del os.environ["GRADER_TOKEN"]
    assert problems == []
    assert state(before) == before
    assert not [path for path in LEFT if path.exists()]
    return course, classroom


def guarded(course: Course, classroom: Classroom) -> list[Path]:
    return [
        course.source_notebook(LESSON),
        classroom.submission("honest", LESSON),
        course.data / "numbers.txt",
        REPOSITORY / "coursekit" / "cells.py",
    ]


def state(paths: Iterable[Path]) -> dict[Path, tuple]:
    """Content, mode, owner, time and attributes of files."""
    found = {path: path.stat() for path in paths}
    return {
        path: (path.read_bytes(), s.st_mode, s.st_uid, s.st_mtime, s.st_nlink, os.listxattr(path))
        for path, s in found.items()
    }


@pytest.fixture(scope="module")
def found(attacked) -> dict[tuple[str, str], Mark]:
    return {(mark.student, mark.criterion): mark for mark in marks(*attacked, LESSON)}


def shown(classroom: Classroom, student: str) -> str:
    """All that the cells of the autograded notebook show."""
    texts = []
    for cell in nbformat.read(classroom.autograded(student, LESSON), 4).cells:
        for output in cell.get("outputs", []):
            texts += [output.get("text", ""), str(output.get("data", "")), output.get("evalue", "")]
    return "\n".join(texts)


# Where there are no namespaces, each file is limited, not their number: the clock stops these.
STOPPED_BY_TMPFS = ("disk_bomb", "file_bomb")


def test_there_are_enough() -> None:
    assert len({attack.name for attack in ATTACKS}) == len(ATTACKS) >= 60


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_attack(attack: Attack, attacked, found) -> None:
    _, classroom = attacked
    text = shown(classroom, attack.name)
    assert "LEAKED" not in text and SECRET not in text
    if not (attack.name in STOPPED_BY_TMPFS and "namespaces" in confine.missing()):
        assert re.search(attack.shows, text), text[-2000:]
    for criterion in ("double_1", "double_2"):
        mark = found[attack.name, criterion]
        assert mark.score == 0, attack.outcome
    assert re.search(attack.says, found[attack.name, "double_1"].message)
    page = (classroom.feedback(attack.name, LESSON)).read_text()
    page = re.sub(r"(?s)<(style|script)\b[^>]*>.*?</\1>", "", page)
    for word in ("secret_value", "4096", "17.5", "HIDDEN TESTS", "<script>alert"):
        assert word not in page


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_the_honest_exercise_still_counts(attack: Attack, found) -> None:
    if attack.name in SPOILS_ITSELF:
        assert found[attack.name, "total_1"].score in (0, 1)
    else:
        assert found[attack.name, "total_1"].score == 1, found[attack.name, "total_1"].message


# What these break for good in their own process, every later call of theirs meets.
SPOILS_ITSELF = {
    "patched_builtins",
    "patched_json",
    "patched_socket",
    "patched_shell",
    "input_transformer",
    "optimize",
    "descriptors",
    "forged_keras",
    "forged_object",
    "forged_array",
    "callback_storm",
}


def test_nobody_else_is_harmed(found) -> None:
    assert [found["honest", c].score for c in ("double_1", "double_2", "total_1")] == [1, 2, 1]
