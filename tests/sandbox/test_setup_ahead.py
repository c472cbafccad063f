"""A lesson's first setup cells run once for all its submissions, and no submission sees another."""

import os
import signal
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest
from conftest import LESSON, REPOSITORY

from coursekit.course import Course, read_course
from coursekit.grading import execute
from coursekit.sandbox.job import GRADED, SETUP, STUDENT, Job, Results, Step
from coursekit.sandbox.limits import Limits
from coursekit.student_id import is_bare

LIMITS = Limits(cell_seconds=9)
SETUP_CELL = "import os\nmade_in, shared = os.getpid(), [1, 2]\nprint('set up')"
SHOW = "import os\nprint(made_in == os.getpid(), made_in, shared)"


def run(setup: str, student: str = "shared.append(made_in)", data: str = "") -> Results:
    steps = [
        Step(SETUP, 0, 1, setup),
        Step(STUDENT, 1, 2, f"{student}\n{SHOW}"),
        Step(GRADED, 2, 3, SHOW),
    ]
    job = Job(steps, [], data, read_course(REPOSITORY).words, ahead=[0])
    return execute.run_surely(job, LIMITS)


def texts(results: Results) -> list[str]:
    return [output.get("text", output.get("evalue", "")) for (output,) in results.values()]


def test_it_runs_once_and_each_submission_begins_after_it(servers: execute._Servers) -> None:
    first, second = texts(run(SETUP_CELL)), texts(run(SETUP_CELL))
    assert first == second, "what one student appends, the next does not see"
    shown, student, graded = first
    maker = graded.split()[1]
    assert shown == "set up\n"
    assert graded == f"False {maker} [1, 2]\n"
    assert student == f"False {maker} [1, 2, {maker}]\n"


def test_it_finds_the_data(servers: execute._Servers, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "words.txt").write_text("wave", encoding="utf-8")
    reading = f"{SETUP_CELL}\nshared = [open('data/words.txt').read()]"
    _, student, graded = texts(run(reading, student="", data=str(tmp_path / "data")))
    assert student == graded and graded.startswith("False") and "['wave']" in graded


@pytest.mark.parametrize(
    ("spoilt", "shown"),
    [
        ("raise OSError('no data')", ["no data"]),
        ("import threading\nthreading.Thread(target=threading.Event().wait, daemon=True).start()",
         ["set up\n"]),
        ("os._exit(3)", []),
    ],
    ids=["error", "thread", "end"],
)  # fmt: skip
def test_what_cannot_run_ahead_runs_in_each(
    servers: execute._Servers, spoilt: str, shown: list[str]
) -> None:
    for _ in range(2):
        if not shown:  # the course's own cell ends every process that runs it
            with pytest.raises(execute.Fault):
                run(f"{SETUP_CELL}\n{spoilt}")
            continue
        setup, _, graded = run(f"{SETUP_CELL}\n{spoilt}").values()
        assert [output.get("text", output.get("evalue")) for output in setup][-1:] == shown
        assert graded[0]["text"].startswith("True"), "each process ran it"
    assert servers.unfit and not servers.lessons


def test_lessons_take_turns_and_one_that_was_killed_is_replaced(
    servers: execute._Servers,
) -> None:
    cells = [SETUP_CELL, f"{SETUP_CELL}\nshared = [3]"]
    for cell in [*cells, cells[0]]:
        run(cell)
        assert len(servers.lessons) == 1, "the memory of the one before is free"
        assert [*servers.jobs] == [servers.current, *servers.lessons.values()]
    (server,) = servers.lessons.values()
    os.kill(server.pid, signal.SIGKILL)
    assert texts(run(cells[0]))[0] == "set up\n"
    (after,) = servers.lessons.values()
    assert after is not server


def test_only_the_courses_own_cells_run_ahead(built: Course) -> None:
    release = nbformat.read(built.release_notebook(LESSON), as_version=4)
    plain = execute.job_of(built, LESSON, release)
    setup = [step for step in plain.steps if step.kind == SETUP]
    assert plain.ahead and plain.ahead == [step.cell for step in setup][: len(plain.ahead)]

    first = next(c for c in release.cells if "setup" in c.metadata.get("tags", []))
    first.source += "\nimport os"  # repair would have put it right
    assert execute.job_of(built, LESSON, release).ahead == []

    release = nbformat.read(built.release_notebook(LESSON), as_version=4)
    release.cells.insert(0, nbformat.v4.new_code_cell("np = 3"))
    assert execute.job_of(built, LESSON, release).ahead == []
    release.cells[0].source = "STUDENT_ID = 's23'"
    assert len(execute.job_of(built, LESSON, release).ahead) == len(plain.ahead)
    assert replace(plain, ahead=[]).digest() != plain.digest()


@pytest.mark.parametrize(
    ("cell", "bare"),
    [
        ("# @title number\nSTUDENT_ID = 's23'  # mine", True),
        ('STUDENT_ID = ""', True),
        ("# nothing", True),
        ("STUDENT_ID = os.getcwd()", False),
        ("STUDENT_ID = 's23'\nnp = 3", False),
        ("STUDENT_ID = 's23'; np = 3", False),
        ("x = '''\n# STUDENT_ID = 1\n'''", False),
    ],
)
def test_which_cell_may_come_after_them(cell: str, bare: bool) -> None:
    assert is_bare(cell) is bare
