"""What is handed in may be no notebook at all: it is named, and costs nobody else anything."""

import copy
import json
import os
import random
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest
from classes import hand_in, scores
from conftest import LESSON

from coursekit.answers.fill import model_answers
from coursekit.course import Course
from coursekit.errors import CourseError
from coursekit.grading.arrived import read_submission
from coursekit.grading.classroom import Classroom
from coursekit.grading.execute import job_of
from coursekit.grading.grade import grade, read_job, read_repaired
from coursekit.grading.repair import read_own

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


def _of(notebook: Any, what: str, value: Any) -> Any:
    """Break one thing of the setup cell."""
    cell = next(c for c in notebook["cells"] if c["cell_type"] == "code")
    if value is None:
        del cell[what]
    else:
        cell[what] = value
    return notebook


# What one malformed notebook may hold; each of these once stopped a whole batch.
MALFORMED: dict[str, Callable[[Any], Any]] = {
    "minor_missing": lambda n: {key: n[key] for key in n if key != "nbformat_minor"},
    "source_missing": lambda n: _of(n, "source", None),
    "source_number": lambda n: _of(n, "source", 3),
    "source_dict": lambda n: _of(n, "source", {"a": []}),
    "type_missing": lambda n: _of(n, "cell_type", None),
    "type_list": lambda n: _of(n, "cell_type", []),
    "metadata_list": lambda n: _of(n, "metadata", []),
    "outputs_number": lambda n: _of(n, "outputs", 7),
    "id_dict": lambda n: _of(n, "id", {}),
    "grade_id_dict": lambda n: _of(n, "metadata", {"nbgrader": {"grade_id": {}}}),
    "grade_id_list": lambda n: _of(n, "metadata", {"nbgrader": {"grade_id": []}}),
    "nbgrader_text": lambda n: _of(n, "metadata", {"nbgrader": "x"}),
    "tags_text": lambda n: _of(n, "metadata", {"tags": "setup"}),
    "cell_null": lambda n: n | {"cells": [*n["cells"], None, 3, "x"]},
    "metadata_null": lambda n: n | {"metadata": None},
    "lexer": lambda n: n | {"metadata": {"language_info": {"pygments_lexer": "brainfuck"}}},
    "surrogates": lambda n: _of(n, "source", "# \ud800"),
    "worksheets": lambda n: nbformat.v4.downgrade(nbformat.reads(json.dumps(n), 4)),
}


@pytest.mark.parametrize("name", MALFORMED)
def test_a_malformed_notebook_is_mended(built_once: Course, tmp_path: Path, name: str) -> None:
    """Locked cells are the course's own in any case, so the answers still count."""
    classroom = Classroom(tmp_path / "class")
    hand_in(built_once, classroom, "ann", model_answers(built_once, LESSON))
    whole = read_job(built_once, classroom, LESSON, "ann")
    path = classroom.submission("ann", LESSON)
    notebook = MALFORMED[name](json.loads(path.read_text()))
    path.write_text(json.dumps(notebook))
    job = read_job(built_once, classroom, LESSON, "ann")
    graded = [(step.source, step.names) for step in whole.steps if step.kind == "graded"]
    assert [(step.source, step.names) for step in job.steps if step.kind == "graded"] == graded


def test_cells_that_are_no_list_are_named(built_once: Course, tmp_path: Path) -> None:
    path = tmp_path / "x.ipynb"
    for cells in ({}, None, "x", 3):
        path.write_text(json.dumps({"cells": cells, "nbformat": 4, "nbformat_minor": 5}))
        with pytest.raises(CourseError, match="no Jupyter notebook"):
            read_submission(path, tmp_path)
    path.write_text(json.dumps({"cells": [{}] * 2001, "nbformat": 4}))
    with pytest.raises(CourseError, match="more than 2000 cells"):
        read_submission(path, tmp_path)


OLD = {
    1: {"cells": [{"cell_type": "code", "code": "x = 1"}, {"cell_type": "text", "text": "y"}]},
    3: {
        "worksheets": [
            {
                "cells": [
                    {"cell_type": "heading", "level": 2, "source": "t"},
                    {"cell_type": "code", "input": ["x = ", "1"], "outputs": [{}], "metadata": {}},
                    {"cell_type": "html", "source": "<b>"},
                ]
            }
        ]
    },
}


def test_notebooks_in_old_formats_are_read(tmp_path: Path) -> None:
    path, found = tmp_path / "x.ipynb", {}
    for version, table in OLD.items():
        path.write_text(json.dumps({"nbformat": version, **table}))
        cells = read_submission(path, tmp_path).cells
        found[version] = [(cell.cell_type, cell.source) for cell in cells]
    assert found[1] == [("code", "x = 1"), ("markdown", "y")]
    assert found[3] == [("markdown", "## t"), ("code", "x = 1"), ("markdown", "<b>")]
    for cells in (None, [{"cells": 3}], [[]], {"cells": []}):
        path.write_text(json.dumps({"nbformat": 3, "worksheets": cells}))
        with pytest.raises(CourseError, match="no Jupyter notebook"):
            read_submission(path, tmp_path)


STUBS = "def double(x):\n    return x\ndef total(xs):\n    return 0\n"


def code(source: str, *, locked: str = "") -> dict[str, Any]:
    flags = {"nbgrader": {"grade_id": locked}} if locked else {}
    return {"cell_type": "code", "metadata": flags, "source": source}


# What takes long to read, told how many bytes it may have: all others wait meanwhile.
LARGE: dict[str, Callable[[int], Any]] = {
    "definitions": lambda n: [code("def a\n" * (n // 6))],
    "statements": lambda n: [code(STUBS + "a\n" * (n // 2 - 99))],
    "brackets": lambda n: [code(STUBS + "a" + "\n)" * (n // 2 - 99))],
    "comments": lambda n: [code(STUBS + "a" + "\n#" * (n // 2 - 99))],
    "statements in a test": lambda n: [code("ab\n" * (n // 3 - 99) + STUBS, locked="total_1")],
    "cells": lambda n: [code(STUBS + "a\n" * (n // 5000)) for _ in range(1900)],
    "ids": lambda n: [code("STUDENT_ID = x\n" * (n // 15))],
    "signs": lambda n: [code("\ufdfa\n" * (n // 2))],
    "prose": lambda n: [{"cell_type": "markdown", "source": "` " * (3 * n)}],
}


@pytest.mark.parametrize("name", LARGE)
def test_the_largest_notebook_is_read_in_seconds(
    built_once: Course, tmp_path: Path, name: str
) -> None:
    """8 MB once took a minute and more."""
    path = Classroom(tmp_path).submission("ann", LESSON)
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"nbformat": 4, "cells": LARGE[name]((1 << 20) - 1000)}))
    started = time.process_time()
    read_job(built_once, Classroom(tmp_path), LESSON, "ann")
    assert time.process_time() - started < 10
    if name != "prose":
        path.write_text(json.dumps({"nbformat": 4, "cells": LARGE[name](2 << 20)}))
        with pytest.raises(CourseError, match="more than 1 MB of code"):
            read_job(built_once, Classroom(tmp_path), LESSON, "ann")


def test_millions_of_values_and_old_cells_are_read_in_seconds(
    built_once: Course, tmp_path: Path
) -> None:
    path = Classroom(tmp_path).submission("ann", LESSON)
    path.parent.mkdir(parents=True)
    lists = "[" + "[]," * 10_000_000 + "1]"
    cell = {"cell_type": "code", "input": "x", "outputs": [], "language": "python"}
    old = {"nbformat": 3, "worksheets": [{"cells": [cell] * 100_000}]}
    started = time.process_time()
    path.write_text('{"nbformat": 4, "metadata": ' + lists + ', "cells": []}')
    read_job(built_once, Classroom(tmp_path), LESSON, "ann")
    path.write_text(json.dumps(old))
    with pytest.raises(CourseError, match="more than 2000 cells"):
        read_job(built_once, Classroom(tmp_path), LESSON, "ann")
    assert time.process_time() - started < 15


def test_what_is_no_plain_file_is_named_and_the_others_graded(
    built: Course, tmp_path: Path
) -> None:
    classroom = Classroom(tmp_path / "class")
    hand_in(built, classroom, "honest", model_answers(built, LESSON))

    def place(student: str) -> Path:
        path = classroom.submission(student, LESSON)
        path.parent.mkdir(parents=True)
        return path

    os.mkfifo(place("fifo"))
    place("link").symlink_to(built.source_notebook(LESSON))
    (classroom.folder / "submitted" / "linkedfolder").mkdir()
    classroom.submission("linkedfolder", LESSON).parent.symlink_to(
        built.source_notebook(LESSON).parent
    )
    (classroom.folder / "submitted" / "linkedstudent").symlink_to(
        classroom.folder / "submitted" / "honest"
    )
    place("loop").symlink_to(classroom.submission("loop", LESSON))
    with socket.socket(socket.AF_UNIX) as server:
        here = Path.cwd()
        os.chdir(place("socket").parent)
        server.bind(f"{LESSON}.ipynb")
        os.chdir(here)
    (classroom.folder / "submitted" / "afile" / LESSON).parent.mkdir()
    (classroom.folder / "submitted" / "afile" / LESSON).write_text("no folder")
    for odd in (" ann", "-x", "\x1b[31m", "か\u3099", "x\ny", "...", "a~2F~b"):
        (classroom.folder / "submitted" / odd / LESSON).mkdir(parents=True)
    extra = classroom.submission("honest", LESSON).parent
    os.mkfifo(extra / "pipe")
    (extra / "secret").symlink_to("/etc/passwd")
    (extra / "nbgrader_config.py").write_text("raise SystemExit")
    lines: list[str] = []
    problems = grade(built, classroom, LESSON, say=lines.append)
    text = "\n".join(map(str, problems))
    for name in ("fifo", "link", "linkedfolder", "linkedstudent", "loop", "socket", "afile"):
        assert f"submitted/{name}" in text
    for name in (" ann", "-x", "\\x1b[31m", "か\u3099", "...", "a~2F~b"):
        assert f"submitted/{name}: is no folder of a student's" in text
    assert "\x1b" not in text
    assert scores(built, classroom) == {"honest": {"double": 3, "total": 1}}
    assert not (classroom.autograded("honest", LESSON).parent / "secret").exists()


def test_large_metadata_costs_nothing(built: Course, tmp_path: Path) -> None:
    classroom = Classroom(tmp_path / "class")
    hand_in(built, classroom, "ann", model_answers(built, LESSON))
    path = classroom.submission("ann", LESSON)
    notebook = json.loads(path.read_text())
    notebook["metadata"]["widgets"] = {str(k): "x" * 1000 for k in range(20_000)}
    notebook["cells"][0]["metadata"]["big"] = "y" * 10_000_000
    path.write_text(json.dumps(notebook))
    assert grade(built, classroom, LESSON, say=lambda _: None) == []
    assert scores(built, classroom)["ann"] == {"double": 3, "total": 1}
    assert classroom.autograded("ann", LESSON).stat().st_size < 200_000


ODDITIES: list[Any] = [
    *(None, True, 0, -1, 1e308, "", "x", "\ud800", "\x00", [], {}, [[]], {"": {}}, "x" * 10_000),
    *({"nbgrader": {"grade_id": "double"}}, ["setup"], "double", "code", "markdown", 4, 5),
]


def mutated(tree: Any, chance: random.Random) -> Any:
    """The notebook with a few of its nodes replaced, dropped, doubled or moved."""
    tree = json.loads(json.dumps(tree))
    for _ in range(chance.randint(1, 6)):
        parents = [node for node in _nodes(tree) if isinstance(node, dict | list) and node]
        if not parents:
            break
        parent = chance.choice(parents)
        key: Any = (
            chance.choice(list(parent))
            if isinstance(parent, dict)
            else chance.randrange(len(parent))
        )
        match chance.randrange(5):
            case 0:
                del parent[key]
            case 1 if isinstance(parent, list):
                parent.insert(chance.randrange(len(parent)), copy.deepcopy(parent[key]))
            case 2:
                parent[key] = copy.deepcopy(chance.choice(parents))
            case 3 if isinstance(parent, dict):
                parent[str(chance.choice(ODDITIES))[:20]] = parent.pop(key)
            case _:
                parent[key] = copy.deepcopy(chance.choice(ODDITIES))
    return tree


def _nodes(tree: Any) -> list[Any]:
    children = tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else []
    return [tree, *(node for child in children for node in _nodes(child))]


def test_no_mutated_notebook_gets_further_than_its_own_problem(
    built_once: Course, tmp_path: Path
) -> None:
    """3,000 of them: a job with all the course's cells comes of it, or a CourseError that names it."""
    hand_in(built_once, Classroom(tmp_path), "ann", model_answers(built_once, LESSON))
    path = Classroom(tmp_path).submission("ann", LESSON)
    whole = json.loads(path.read_text())
    release = read_own(built_once.release_notebook(LESSON))
    count = sum(step.kind == "graded" for step in job_of(built_once, LESSON, release).steps)
    chance, read = random.Random(14), 0
    for _ in range(3000):
        path.write_text(json.dumps(mutated(whole, chance)))
        try:
            notebook = read_repaired(built_once, Classroom(tmp_path), LESSON, "ann")
        except CourseError as error:
            assert error.problems[0].file == path
            continue
        nbformat.validate(notebook)
        job = job_of(built_once, LESSON, notebook)
        assert sum(step.kind == "graded" for step in job.steps) == count
        json.dumps(notebook, ensure_ascii=False).encode()
        read += 1
    assert read > 1500


def test_mutated_notebooks_in_a_class(built: Course, tmp_path: Path) -> None:
    """A few of them go all the way, beside an honest student."""
    classroom = Classroom(tmp_path / "class")
    hand_in(built, classroom, "honest", model_answers(built, LESSON))
    whole = json.loads(classroom.submission("honest", LESSON).read_text())
    chance = random.Random(4)
    for number in range(25):
        path = classroom.submission(f"m{number}", LESSON)
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(mutated(whole, chance)))
    problems = grade(built, classroom, LESSON, say=lambda _: None)
    found = scores(built, classroom)
    assert found["honest"] == {"double": 3, "total": 1}
    named = {problem.file.parent.parent.name for problem in problems}
    assert named | found.keys() == {"honest", *(f"m{number}" for number in range(25))}
