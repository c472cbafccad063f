"""The course as committed: generated files are what the build makes, releases stand alone."""

import re
import tomllib
from importlib import metadata
from itertools import chain
from pathlib import Path

import nbformat
import pytest
from conftest import REPOSITORY
from nbclient import NotebookClient
from nbformat import NotebookNode
from packaging.requirements import Requirement

from coursekit import optional_packages
from coursekit.build import release, rules
from coursekit.build.manifest import Manifest
from coursekit.build.names import defined, needed
from coursekit.build.release import as_text
from coursekit.build.text import read_lesson
from coursekit.cells import DEMO, NBVAL_IGNORE_OUTPUT, grade_id, is_fill_in, is_graded, tags
from coursekit.cli import main
from coursekit.course import read_course
from coursekit.grading.grade import grade
from coursekit.grading.marks import by_exercise, marks
from coursekit.readme import outdated
from coursekit.requirements import dependencies, group, locked, pins
from coursekit.sample import make_class, read_samples, sample_class

COURSE = read_course(REPOSITORY)
LESSONS = COURSE.lesson_names()
RUNNABLE = optional_packages.choose(COURSE, [])  # here; CI has what every lesson needs
# What Colab has (2026-11): a pip install there must not replace its TensorFlow or NumPy.
COLAB = {"tensorflow": "2.20.0", "keras": "3.13.0", "numpy": "2.1.0", "matplotlib": "3.10.0"}

NO_NETWORK = "somebody asked for the network"  # tests/without_network says so


@pytest.mark.parametrize("lesson", LESSONS)
def test_generated_files_are_up_to_date(lesson: str, tmp_path: Path) -> None:
    notebook = read_lesson(COURSE.lesson_text(lesson))
    rules.check(COURSE, lesson, notebook)
    notebook.metadata.pop("coursekit")
    source = as_text(release.source_of(COURSE, lesson, notebook))
    assert source == COURSE.source_notebook(lesson).read_text(), f"make build; commit {lesson}"
    made = release.generate(COURSE, lesson, source, tmp_path / "workshop")
    assert made == COURSE.release_notebook(lesson).read_text()
    assert Manifest(COURSE).intact(COURSE.solution_notebook(lesson))
    # Else a newcomer's first `make` makes every release anew, and leaves the clone changed.
    recipe = release.recipe(COURSE, lesson, source, notebook)
    assert Manifest(COURSE).made_by(COURSE.release_notebook(lesson), recipe), "make build; commit"


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_notebook_is_small_or_says_why_not(lesson: str) -> None:
    size = COURSE.release_notebook(lesson).stat().st_size / 1000
    said = re.search(
        r"このノートブックのファイルは約 (\d+) KB", COURSE.lesson_text(lesson).read_text()
    )
    assert size <= 500 or (said and abs(size - int(said[1])) < 25), f"{size:.0f} KB"


@pytest.mark.parametrize("lesson", RUNNABLE)
def test_pristine_release_runs_alone_and_only_says_not_attempted(
    lesson: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(REPOSITORY / "tests" / "without_network"))
    notebook = nbformat.read(COURSE.release_notebook(lesson), 4)
    notebook.cells = without_slow_demos(notebook)
    resources = {"metadata": {"path": str(tmp_path)}}
    NotebookClient(notebook, timeout=600, allow_errors=True, resources=resources).execute()
    for cell in notebook.cells:
        errors = [o for o in cell.get("outputs", []) if o.output_type == "error"]
        names = [error.ename for error in errors]
        assert "FileNotFoundError" not in names, "its data is in it"
        if is_graded(cell):
            assert names == ["NotImplementedError"], grade_id(cell)
        elif DEMO not in tags(cell):
            assert not names, cell.source
        for error in errors:  # what waits for an exercise says so, without a traceback
            whole = "Traceback (most recent call last)" in "".join(error.traceback)
            assert not whole, f"{error.ename} in:\n{cell.source}"
        said = "".join(o.get("text", "") + str(o.get("evalue")) for o in cell.get("outputs", []))
        assert NO_NETWORK not in said, cell.source
    assert not list(tmp_path.iterdir())


def without_slow_demos(notebook: NotebookNode) -> list[NotebookNode]:
    """The cells but those of demos that train something, and those that show what came of it.

    `make nbval` runs these; here they would take minutes. Where they need an exercise that is not
    solved, they stop, and stay.
    """
    kept: list[NotebookNode] = []
    waiting: set[str] = set()
    untrained: set[str] = set()
    for cell in notebook.cells:
        if is_fill_in(cell):
            waiting |= defined(cell.source)
        elif DEMO in tags(cell):
            waits = bool(needed(cell.source) & waiting)
            if needed(cell.source) & untrained or (NBVAL_IGNORE_OUTPUT in tags(cell) and not waits):
                untrained |= defined(cell.source)
                continue
            if waits:
                waiting |= defined(cell.source)
        kept.append(cell)
    return kept


@pytest.mark.parametrize("lesson", [name for name in RUNNABLE if read_samples(COURSE, name)])
def test_sample_class_gets_what_it_must(lesson: str) -> None:
    classroom = sample_class(COURSE)
    make_class(COURSE, lesson, classroom)
    assert grade(COURSE, classroom, lesson) == []
    table = by_exercise(marks(COURSE, classroom, lesson))
    scores = {s: {e: p for e, (p, _) in row.items() if p} for s, row in table.items()}
    assert scores == {sample.student: sample.expected for sample in read_samples(COURSE, lesson)}


def test_tables_of_lessons_are_up_to_date() -> None:
    assert outdated(COURSE) == []


def requirements(name: str) -> dict[str, Requirement]:
    lines = (REPOSITORY / name).read_text().split("\n")
    parsed = [Requirement(line) for line in lines if line and not line.startswith(("#", "-"))]
    return {requirement.name.lower(): requirement for requirement in parsed}


def test_requirements_leave_an_installed_tensorflow_alone() -> None:
    ranges = requirements("requirements.txt")
    assert "tensorflow-cpu" not in ranges
    for name, version in COLAB.items():
        assert ranges[name].specifier.contains(version), f"{name} {version} would be replaced"


def test_requirements_are_the_package_s() -> None:
    wanted = {*dependencies(REPOSITORY), *group(REPOSITORY, "test")}
    assert {str(one) for one in requirements("requirements.txt").values()} == {
        str(Requirement(one)) for one in wanted
    }


def test_every_requirement_is_pinned_within_its_range() -> None:
    pinned = requirements("constraints.txt")
    table = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())
    groups = [group(REPOSITORY, name) for name in table["dependency-groups"]]
    for wanted in map(Requirement, chain(dependencies(REPOSITORY), *groups)):
        key = wanted.name.lower()
        assert key in pinned, f"constraints.txt does not pin {key}"
        (pin,) = pinned[key].specifier
        assert pin.operator == "==" and wanted.specifier.contains(pin.version)


def test_constraints_are_the_lock_s() -> None:
    assert pins(REPOSITORY) == locked(REPOSITORY), "make lock"


def test_the_lock_has_a_hash_for_every_file() -> None:
    table = tomllib.loads((REPOSITORY / "uv.lock").read_text())
    files = 0
    for package in table["package"]:
        own = [*package.get("wheels", []), *filter(None, [package.get("sdist")])]
        assert own or package["source"] == {"editable": "."}, package["name"]
        assert all(one["hash"].startswith("sha256:") for one in own), package["name"]
        files += len(own)
    assert files > 1000


def test_the_lock_is_for_what_pyproject_asks(tmp_path) -> None:
    """What `uv lock --check` finds, without a network: the lock repeats what it was made for."""
    table = tomllib.loads((REPOSITORY / "uv.lock").read_text())
    (own,) = (one for one in table["package"] if one["source"] == {"editable": "."})
    stated = own["metadata"]
    assert ranges(stated["requires-dist"]) == set(map(plain, dependencies(REPOSITORY)))
    for name, wanted in stated["requires-dev"].items():
        assert ranges(wanted) == set(map(plain, group(REPOSITORY, name)))


def ranges(wanted: list[dict]) -> set[tuple[str, str]]:
    return {(one["name"], one.get("specifier", "")) for one in wanted}


def plain(line: str) -> tuple[str, str]:
    wanted = Requirement(line)
    return wanted.name.lower(), str(wanted.specifier)


def test_the_command_is_what_pyproject_says() -> None:
    table = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["project"]
    entry = metadata.EntryPoint("coursekit", table["scripts"]["coursekit"], "console_scripts")
    assert entry.load() is main
    assert table["dynamic"] == ["version"]


def test_tests_share_helpers_by_modules_of_their_own() -> None:
    """Else a test runs, or is skipped, with its neighbour's."""
    for path in (REPOSITORY / "tests").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"^\s*(from|import) (test_|tests\b)", text, re.MULTILINE), path


def test_help_lists_every_target() -> None:
    text = (REPOSITORY / "Makefile").read_text()
    (phony,) = re.findall(r"^\.PHONY: (.*)", text, re.MULTILINE)
    described = re.findall(r"^([a-z]+):.*## ", text, re.MULTILINE)
    assert sorted(phony.split()) == sorted(described)


def test_nothing_of_students_can_be_committed() -> None:
    ignored = (REPOSITORY / ".gitignore").read_text().split("\n")
    for name in (
        "/submitted/",
        "/autograded/",
        "/feedback/",
        "/collected/",
        "/report/",
        "/unmatched/",
        "/roster.csv",
        "/gradebook.db*",
    ):
        assert name in ignored


def test_course_toml_names_the_language_of_the_lessons() -> None:
    table = tomllib.loads((REPOSITORY / "course.toml").read_text())
    assert (REPOSITORY / "notebooks" / table["course"]["language"]).is_dir()


def test_the_shortest_way_names_sections_that_are_there() -> None:
    """Lesson 00 lists what a learner in a hurry may leave out, by headings of later lessons."""
    lessons = {name.split("_")[0]: name for name in LESSONS}
    text = COURSE.lesson_text(lessons["00"]).read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d\d) \| (「.*) \|$", text, re.MULTILINE)
    assert len(rows) > 8
    for number, sections in rows:
        later = COURSE.lesson_text(lessons[number]).read_text(encoding="utf-8")
        headings = set(re.findall(r"^## \d+\. (.*)$", later, re.MULTILINE))
        named = re.findall(r"「(.*?)」", sections)
        assert named and headings.issuperset(named), f"lesson {number} has {sorted(headings)}"


@pytest.mark.parametrize("lesson", LESSONS)
def test_readers_and_the_readme_are_told_the_same_minutes(lesson: str) -> None:
    path = COURSE.lesson_text(lesson)
    minutes = read_lesson(path).metadata.coursekit["minutes"]
    assert f"**時間の目安**：{minutes} 分" in path.read_text(encoding="utf-8")
