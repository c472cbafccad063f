"""What scripts read: --json, --version, and what --verbose adds on stderr."""

import json
import re
from datetime import UTC, datetime

import pytest
from classes import POLICY, came, say_class
from conftest import LESSON

from coursekit import __version__
from coursekit.cli import main
from coursekit.course import Course
from coursekit.grading.classroom import Classroom


@pytest.fixture
def here(desk, monkeypatch) -> Classroom:
    """Where a person would be: in the course's folder. The class has one of their own."""
    course, classroom = desk
    monkeypatch.chdir(course.root)
    return classroom


def answer(capsys, *arguments: str, status: int = 0) -> dict:
    assert main([*arguments, "--json"]) == status
    printed = capsys.readouterr()
    found = json.loads(printed.out)  # nothing else stands there
    assert found["format"] == 1 and found["coursekit"] == __version__
    assert found["command"] == arguments[0]
    return found


def test_grade_and_report(here, capsys) -> None:
    where = ["--class", str(here.folder)]
    found = answer(capsys, "grade", "01", *where)
    ann, ben = found["results"]
    assert (ann["student"], ben["student"]) == ("ann", "ben")
    assert ann["score"] == sum(one["score"] for one in ann["criteria"]) == ann["max_score"] == 4
    wrong = {one["criterion"]: one["message"] for one in ben["criteria"] if one["message"]}
    assert ben["score"] == 0 and len(wrong) == len(ben["criteria"])
    assert found["moved"] == [] and found["problems"] == []
    assert found["files"]["grades"] == str(here.grades)

    told = answer(capsys, "report", *where)
    (lesson,) = told["lessons"]
    assert lesson["results"] == found["results"]
    assert lesson["criteria"][0]["right"] == lesson["criteria"][0]["wrong"] == 1
    assert told["students"][0]["shares"] == {LESSON: 1.0}
    assert told["page"].endswith("report.html")

    say_class(here, POLICY)
    came(here, ann=datetime(2026, 11, 21, 12, tzinfo=UTC), ben=None)
    (moved,) = answer(capsys, "grade", "01", "--diff", *where)["would_move"]
    assert (moved["student"], moved["before"], moved["after"]) == ("ann", "4 of 4", "3.6 of 4")
    assert moved["why"]


def test_collect(built: Course, monkeypatch, capsys, tmp_path) -> None:
    monkeypatch.chdir(built.root)
    handed_in = tmp_path / "s1001" / f"{LESSON}.ipynb"
    handed_in.parent.mkdir()
    handed_in.write_bytes(built.release_notebook(LESSON).read_bytes())
    found = answer(capsys, "collect", "01", str(tmp_path / "s1001"))
    (row,) = found["rows"]
    assert (row["student"], row["outcome"]) == ("s1001", "taken") and found["lesson"] == LESSON


def test_a_mistake_is_json_too(here, capsys) -> None:
    (problem,) = answer(capsys, "grade", "77", status=1)["problems"]
    assert "no lesson '77'" in problem["what"] and problem["way_out"]


def test_version(capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0 and capsys.readouterr().out == f"coursekit {__version__}\n"


@pytest.mark.parametrize("place", [0, 1])
def test_verbose_before_and_after_the_command(here, capsys, place: int) -> None:
    arguments = ["check"]
    arguments.insert(place, "--verbose")
    assert main(arguments) == 0
    told = capsys.readouterr().err
    assert f"coursekit {__version__}" in told and "nbgrader 0." in told
    assert re.search(r"check: \d+\.\d s", told)


def test_verbose_shows_where_it_stopped(here, capsys) -> None:
    assert main(["--verbose", "check", "77"]) == 1
    assert "Traceback" in capsys.readouterr().err
    assert main(["check", "77"]) == 1
    assert "Traceback" not in capsys.readouterr().err
