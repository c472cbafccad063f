"""A tiny course in a temporary folder: built, graded and broken by the tests at will."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from coursekit.answers.fill import model_answers
from coursekit.build.pipeline import build
from coursekit.course import Course, read_course
from coursekit.grading import execute
from coursekit.grading.class_config import write_class_config
from coursekit.grading.classroom import Classroom

REPOSITORY = Path(__file__).parent.parent
# The tiny course has no coursekit/ of its own; programs that tests start look here.
os.environ["PYTHONPATH"] = str(REPOSITORY)
LESSON = "01_mini"


def make_course(folder: Path) -> Course:
    shutil.copytree(REPOSITORY / "tests" / "course", folder, dirs_exist_ok=True)
    shutil.copytree(
        REPOSITORY / "notebooks" / "ja" / "shared", folder / "notebooks" / "ja" / "shared"
    )
    shutil.copy(REPOSITORY / "nbgrader_config.py", folder)
    return read_course(folder)


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """The tiny course, nothing built yet."""
    return make_course(tmp_path / "course")


@pytest.fixture(scope="session")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Course:
    course = make_course(tmp_path_factory.mktemp("built") / "course")
    build(course, [LESSON], say=lambda _: None)
    return course


@pytest.fixture
def built(built_once: Course, tmp_path: Path) -> Course:
    """The tiny course, built; a copy that the test may change."""
    shutil.copytree(built_once.root, tmp_path / "course")
    return read_course(tmp_path / "course")


@pytest.fixture
def servers(monkeypatch: pytest.MonkeyPatch) -> Iterator[execute._Servers]:
    """No fork server yet; those of the test end with it."""
    made = execute._Servers()
    monkeypatch.setattr(execute, "_servers", made)
    yield made
    made.close()


@pytest.fixture
def desk(built: Course, tmp_path: Path) -> tuple[Course, Classroom]:
    """A class in which ann's answers are right, and ben's are not; nothing graded yet."""
    from classes import WRONG, hand_in  # which needs this module

    classroom = Classroom(tmp_path / "class")
    hand_in(built, classroom, "ann", model_answers(built, LESSON))
    hand_in(built, classroom, "ben", {"double": WRONG})
    write_class_config(built, classroom)
    return built, classroom


def edit(path: Path, old: str, new: str) -> None:
    """Replace ``old``, which must be there, in a text file."""
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {path}"
    path.write_text(text.replace(old, new), encoding="utf-8")
