"""What scripts read: --json, --version, and what --verbose adds on stderr."""

import json
import re

import pytest
from conftest import LESSON, edit

from coursekit import __version__
from coursekit.cli import main
from coursekit.course import Course


@pytest.fixture
def here(built: Course, monkeypatch) -> Course:
    """A class of one who did nothing, and one whose answer is right."""
    monkeypatch.chdir(built.root)
    for student in ("ann", "ben"):
        path = built.root / "submitted" / student / LESSON / f"{LESSON}.ipynb"
        path.parent.mkdir(parents=True)
        path.write_bytes(built.release_notebook(LESSON).read_bytes())
    edit(path, "raise NotImplementedError", "return 2 * x")
    return built


def answer(capsys, *arguments: str, status: int = 0) -> dict:
    assert main([*arguments, "--json"]) == status
    printed = capsys.readouterr()
    found = json.loads(printed.out)  # nothing else stands there
    assert found["format"] == 1 and found["coursekit"] == __version__
    assert found["command"] == arguments[0]
    return found


def test_grade_and_what_would_move(here, capsys) -> None:
    found = answer(capsys, "grade", "01")
    ann, ben = found["results"]
    assert (ann["student"], ann["score"], ben["student"]) == ("ann", 0, "ben")
    assert 0 < ben["score"] == sum(one["score"] for one in ben["criteria"]) <= ben["max_score"]
    assert {one["outcome"] for one in ann["criteria"]} == {"not attempted"}
    assert all(one["message"] for one in ann["criteria"])
    assert found["moved"] == [] and found["problems"] == []
    path = here.root / "submitted" / "ben" / LESSON / f"{LESSON}.ipynb"
    edit(path, "return 2 * x", "return 3 * x")
    (moved,) = answer(capsys, "grade", "01", "--diff")["would_move"]
    assert moved["student"] == "ben" and moved["before"] != moved["after"] and moved["why"]


def test_report(here, capsys) -> None:
    main(["grade", "01"])
    capsys.readouterr()
    found = answer(capsys, "report")
    (lesson,) = found["lessons"]
    assert [one["student"] for one in lesson["results"]] == ["ann", "ben"]
    assert lesson["criteria"][0]["not_attempted"] == 1
    assert found["students"][0]["shares"] == {LESSON: 0.0}
    assert found["page"].endswith("report.html")


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
