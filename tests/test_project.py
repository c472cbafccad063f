"""What GitHub reads: forms, workflows, citation, and that they say what the repository has."""

import json
import re
import shutil
import subprocess

import pytest
import yaml
from conftest import REPOSITORY

from coursekit import __version__
from coursekit.build.text import read_lesson
from coursekit.course import read_course

GITHUB = REPOSITORY / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
MAKEFILE = (REPOSITORY / "Makefile").read_text()


def form(name: str) -> dict:
    return yaml.safe_load((GITHUB / "ISSUE_TEMPLATE" / f"{name}.yml").read_text())


@pytest.mark.parametrize("name", ["lesson", "grader"])
def test_forms_are_what_github_takes(name: str) -> None:
    """docs.github.com, "GitHub's form schema": one fault, and there is no form at all."""
    found = form(name)
    assert {"name", "description", "body"} <= found.keys()
    ids = [part["id"] for part in found["body"] if part["type"] != "markdown"]
    assert len(ids) == len(set(ids))
    for part in found["body"]:
        assert part["type"] in {"markdown", "input", "textarea", "dropdown", "checkboxes"}
        assert ("value" if part["type"] == "markdown" else "label") in part["attributes"]
        if part["type"] == "dropdown":
            options = part["attributes"]["options"]
            assert options and all(isinstance(one, str) for one in options)
            assert len(options) == len(set(options)) and "None" not in options


def test_the_form_names_all_lessons() -> None:
    course = read_course(REPOSITORY)
    (part,) = (part for part in form("lesson")["body"] if part.get("id") == "lesson")
    titles = [
        f"{name[:2]} {read_lesson(course.lesson_text(name)).metadata.coursekit['title']}"
        for name in course.lesson_names()
    ]
    assert part["attributes"]["options"][:-1] == titles


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_workflows_call_what_there_is(path) -> None:
    found = yaml.safe_load(path.read_text())
    assert found["permissions"] in ({"contents": "read"}, {"contents": "write"})
    steps = [step for job in found["jobs"].values() for step in job["steps"]]
    for command in filter(None, (step.get("run") for step in steps)):
        for line in re.findall(r"^make ([a-z ]+)", command, re.MULTILINE):
            for target in line.split():
                assert f"\n{target}: " in MAKEFILE, target
        for script in re.findall(r"[\w/.]+\.(?:py|sh)\b", command):
            assert (REPOSITORY / script).exists(), script
    for job in found["jobs"].values():
        assert job["timeout-minutes"] <= 360


def test_ci_tries_the_pythons_of_pyproject() -> None:
    table = yaml.safe_load((GITHUB / "workflows" / "ci.yml").read_text())
    assert table["jobs"]["test"]["strategy"]["matrix"]["python"] == ["3.11", "3.12", "3.13"]
    assert 'requires-python = ">=3.11,<3.14"' in (REPOSITORY / "pyproject.toml").read_text()


def test_one_python_where_there_is_one() -> None:
    """Whatever is tried or given away under a single Python is under the course's reference."""
    places = [
        *(re.findall(r'python-version: "([\d.]+)"', path.read_text()) for path in WORKFLOWS),
        re.findall(r"FROM \S+/python:([\d.]+)-", (REPOSITORY / "Containerfile").read_text()),
        re.findall(
            r"/python:([\d.]+)-",
            (REPOSITORY / ".devcontainer" / "devcontainer.json").read_text(),
        ),
    ]
    found = [version for place in places for version in place]
    assert len(found) == 6 and set(found) == {"3.12"}


def test_one_version_everywhere() -> None:
    citation = yaml.safe_load((REPOSITORY / "CITATION.cff").read_text())
    assert citation["version"] == __version__
    newest = re.search(r"^## (\S+)", (REPOSITORY / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert newest and newest[1] == __version__


def test_codespaces_open_with_what_make_makes() -> None:
    text = (REPOSITORY / ".devcontainer" / "devcontainer.json").read_text()
    found = json.loads(re.sub(r"^\s*//.*", "", text, flags=re.MULTILINE))
    for target in found["onCreateCommand"].removeprefix("make ").split():
        assert f"\n{target}: " in MAKEFILE, target


def test_files_that_hooks_look_for_are_of_students_only() -> None:
    hooks = yaml.safe_load((REPOSITORY / ".pre-commit-config.yaml").read_text())["repos"][0][
        "hooks"
    ]
    (students,) = (hook for hook in hooks if hook["id"] == "students")
    for name in ("gradebook.db", "roster.csv", "submitted/ann/07_lstm/07_lstm.ipynb"):
        assert re.search(students["files"], name)
    for name in ("coursekit/grading/roster.py", "release/ja/07_lstm/07_lstm.ipynb"):
        assert not re.search(students["files"], name)


def test_the_image_holds_nothing_of_students() -> None:
    """What git leaves out because it is a student's, the image leaves out, too."""
    left_out = (REPOSITORY / ".containerignore").read_text().split("\n")
    assert (REPOSITORY / ".dockerignore").read_text().split("\n") == left_out
    for line in (REPOSITORY / ".gitignore").read_text().split("\n"):
        if line.startswith("/"):
            assert line.strip("/") in left_out, line


def test_the_image_runs_commands_for_its_class(tmp_path) -> None:
    """run.sh, with a program in Python's place that says what it is called with."""
    (tmp_path / "container").mkdir()
    shutil.copy(REPOSITORY / "container" / "run.sh", tmp_path / "container")
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "$PWD" "$@"\n')
    python.chmod(0o755)
    taking = re.findall(
        r"^    _add_class\((\w+)\)", (REPOSITORY / "coursekit" / "cli.py").read_text(), re.MULTILINE
    )
    taking = [{"give_back": "return"}.get(name, name) for name in taking]
    assert "grade" in taking and len(taking) >= 7
    for command in [*taking, "check"]:
        done = subprocess.run(
            [tmp_path / "container" / "run.sh", command, "07"],
            capture_output=True,
            text=True,
            check=True,
        )
        own = ["--class", "/class"] if command in taking else []
        assert done.stdout.split() == [str(tmp_path), "-m", "coursekit", command, *own, "07"]


def test_the_image_installs_with_what_it_has_copied() -> None:
    """The first layer has what `make install torch` reads, and no more."""
    text = (REPOSITORY / "Containerfile").read_text()
    copied = " ".join(re.findall(r"^COPY (.*)", text, re.MULTILINE)[:2]).split()
    for name in ("Makefile", "pyproject.toml", "requirements.txt", "constraints.txt"):
        assert name in copied
    assert "coursekit/requirements.py" in copied and "coursekit/package.py" in copied
    assert "USER 10001" in text
