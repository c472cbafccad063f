"""A batch: killed and resumed, on another machine's workers, on a machine that lacks something."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from threading import Lock

import nbformat
import psutil
import pytest
from classes import expected, full_class, hand_in, scores
from conftest import LESSON, REPOSITORY

from coursekit.cells import grade_id
from coursekit.course import Course, read_course
from coursekit.grading import execute
from coursekit.grading.batch import AHEAD
from coursekit.grading.grade import How, grade, in_order, read_job
from coursekit.optional_packages import needs
from coursekit.sandbox.confinement import confine
from coursekit.sandbox.forkserver_client import ForkServer
from coursekit.sandbox.job import GRADED, STUDENT, Job, Step
from coursekit.sandbox.limits import Limits
from coursekit.sandbox.pool import Pool
from coursekit.sandbox.protocol import send


def test_a_killed_batch_resumes(built: Course, tmp_path: Path) -> None:
    classroom = full_class(built, tmp_path / "class")
    command = [sys.executable, "-u", "-m", "coursekit", "grade", LESSON]
    command += ["--class", str(classroom.folder)]
    for graded in (1, 2):
        with subprocess.Popen(
            command, cwd=built.root, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout
            lines = []
            while len(lines) < graded:
                line = process.stdout.readline()
                assert line, "it ended by itself"
                lines += [line] if line.rstrip().endswith("graded") and "/" in line else []
            children = psutil.Process(process.pid).children(recursive=True)
            homes = [child.environ().get("IPYTHONDIR") for child in children[:1]]
            process.kill()
        gone, alive = psutil.wait_procs(children, timeout=20)
        assert gone and not alive, "nothing of it stays behind"
        assert not any(home and Path(home).exists() for home in homes)
    lines = []
    assert grade(built, classroom, LESSON, say=lines.append) == []
    (unchanged,) = (
        found for line in lines if (found := re.search(r"(\d+) of \d+ unchanged", line))
    )
    assert int(unchanged[1]) >= 3, "what was done is not done again"
    assert scores(built, classroom) == expected()


def test_plain_nbgrader_commands_grade_the_same(built: Course, tmp_path: Path) -> None:
    """`nbgrader autograde` and `generate_feedback`, as anyone would type them."""
    classroom = full_class(built, built.root, size=2)
    ours = full_class(built, tmp_path / "class", size=2)
    record = [sys.executable, "-m", "nbgrader"]
    programs = f"{Path(sys.executable).parent}:{os.environ['PATH']}"  # it calls alembic by its name
    for step in ("generate_assignment", "autograde", "generate_feedback"):
        extra = ["--create"] if step != "generate_feedback" else []
        extra += ["--force"] if step == "generate_assignment" else []
        result = subprocess.run(
            [*record, step, LESSON, *extra],
            cwd=built.root,
            env=os.environ | {"PATH": programs},
            capture_output=True,
            text=True,
        )
        assert result.returncode == 0, result.stderr[-3000:]
    assert scores(built, classroom) == expected(2)
    assert "正解" in classroom.feedback("s1", LESSON).read_text()
    assert grade(built, ours, LESSON, say=lambda _: None) == []
    for student in ("s0", "s1"):  # recording leaves out what repairing has done
        found = [
            json.loads(graded.autograded(student, LESSON).read_text())
            for graded in (ours, classroom)
        ]
        for cell in [cell for notebook in found for cell in notebook["cells"]]:
            del cell["id"]  # we give all of them new ones
            # The release's, where nbgrader puts that of the cell with its hidden tests.
            cell["metadata"].get("nbgrader", {}).pop("checksum", None)
        for one, other in zip(found[0].pop("cells"), found[1].pop("cells"), strict=True):
            assert one == other
        assert found[0] == found[1]


def test_nbgrader_in_a_class_folder_runs_nothing_unconfined(built: Course, tmp_path: Path) -> None:
    classroom = full_class(built, tmp_path / "class", size=1)
    assert grade(built, classroom, LESSON, say=lambda _: None) == []
    left = tmp_path / "left"
    escaping = f"open({str(left)!r}, 'w').write('x')\ndef double(x):\n    return 2 * x\n"
    hand_in(built, classroom, "mallory", {"double": escaping})
    command = [sys.executable, "-m", "nbgrader", "autograde", LESSON, "--create", "--force"]
    done = subprocess.run(command, cwd=classroom.folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    assert not left.exists() and scores(built, classroom)["mallory"] == {"double": 0, "total": 0}
    built.root.rename(tmp_path / "moved")
    done = subprocess.run(command, cwd=classroom.folder, capture_output=True, text=True)
    assert done.returncode != 0 and "there is no course at" in done.stderr + done.stdout
    assert not left.exists()


def test_a_config_of_somebody_elses_is_kept_and_named(built: Course, tmp_path: Path) -> None:
    classroom = full_class(built, tmp_path / "class", size=1)
    config = classroom.folder / "nbgrader_config.py"
    config.write_text("c = get_config()\n")
    (problem,) = grade(built, classroom, LESSON, say=lambda _: None)
    assert problem.file == config and config.read_text() == "c = get_config()\n"


def test_the_job_found_without_nbgrader_is_the_one_that_nbgrader_runs(
    built: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that nothing runs twice: the workers' results are found again by the job's digest."""

    classroom = full_class(built, tmp_path / "class", size=2)
    path = classroom.submission("s1", LESSON)
    notebook = nbformat.read(path, 4)
    notebook.cells = [c for c in notebook.cells if grade_id(c) != "total_1"][::-1]
    notebook.cells.insert(0, nbformat.v4.new_code_cell("mine = 1"))
    nbformat.write(notebook, path)
    jobs = {read_job(built, classroom, LESSON, student).digest() for student in ("s0", "s1")}
    assert len(jobs) == 2

    def refuse(*_: object) -> None:
        raise AssertionError("ran again")

    grade(built, classroom, LESSON, say=lambda _: None)
    monkeypatch.setattr(execute, "run_here", refuse)
    assert grade(built, classroom, LESSON, how=How(force=True), say=lambda _: None) == []


def test_a_machine_that_lacks_something_is_told_once() -> None:
    said: list[str] = []
    server = ForkServer.__new__(ForkServer)
    server.line, far = socket.socketpair()
    server.lock, server.started, server.parent, server.warn = Lock(), False, None, said.append
    with server.line, far:
        send(far, {"missing": ["landlock", "seccomp"]})
        server.start()
        server.start()
    (line,) = said
    assert "landlock, seccomp" in line and "README" in line


def test_what_a_machine_lacks_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    confine.mechanisms.cache_clear()
    try:
        assert confine.missing() == ["landlock", "seccomp", "namespaces"]
    finally:
        monkeypatch.undo()
        confine.mechanisms.cache_clear()


def test_a_long_submission_keeps_what_was_done() -> None:
    slow = "import time\ndef f():\n    time.sleep(3)\n    return 1\n"
    steps = [Step(STUDENT, 0, 1, slow)]
    steps += [Step(GRADED, place, place + 1, "assert f() == 1", ["f"]) for place in range(1, 5)]
    limits = Limits(cell_seconds=10, submission_seconds=8)
    started = time.monotonic()
    with ForkServer([]) as server:
        results = Pool(server, limits).run(Job(steps, [], "", read_course(REPOSITORY).words))
    assert results[1] == [] and "提出物全体" in results[4][0]["evalue"]
    assert time.monotonic() - started < 60


def test_a_fork_server_that_was_killed_is_replaced(servers: execute._Servers) -> None:
    limits = Limits(cell_seconds=9)
    job = Job([Step(STUDENT, 0, 1, "1 + 1")], [], "", read_course(REPOSITORY).words)
    assert execute.run_here(job, limits)[0][0]["data"] == {"text/plain": "2"}
    assert servers.current
    servers.current.process.kill()
    servers.current.process.wait()
    assert execute.run_surely(job, limits)[0][0]["data"] == {"text/plain": "2"}


def test_a_fork_server_grows_and_takes_the_place_of_its_parent(servers: execute._Servers) -> None:
    limits, words = Limits(cell_seconds=8), read_course(REPOSITORY).words
    code = "import sys, os\nprint('wave' in sys.modules, 'mailbox' in sys.modules, os.getppid())"

    def seen(modules: list[str]) -> list[str]:
        step = Step(GRADED, 0, 1, code)
        (output,) = execute.run_surely(Job([step], modules, "", words), limits)[0]
        return output["text"].split()

    base, grown = ["wave"], ["mailbox", "wave"]
    execute.start_here(base)
    *there, first = seen(base)
    assert there == ["True", "False"]
    old = servers.current
    *there, second = seen(grown)
    new = servers.current
    assert there == ["True", "True"] and old and new and new.parent is old
    assert int(first) == old.pid != int(second) == new.pid
    assert list(servers.jobs) == [new], "the old one's memory is free"
    assert old.process.poll() is not None
    assert seen(base) == seen(grown) == ["True", "True", second], "one serves all"
    os.kill(new.pid, signal.SIGKILL)
    *there, third = seen(grown)  # in a new Python
    assert there == ["True", "True"] and third != second


def test_while_one_grows_the_one_before_serves_those_it_can(servers: execute._Servers) -> None:
    with execute._server(["wave"]) as old:
        old.start()
    with execute._server(["mailbox", "wave"]) as new:
        assert new is not old and not new.started
        with execute._server(["wave"]) as meanwhile:
            assert meanwhile is old
        assert old in servers.jobs, "the next job may come from it, too"
        with execute._server(["mailbox"]) as other:
            assert other is new
        new.start()
        with execute._server(["wave"]) as now:
            assert now is new
    assert list(servers.jobs) == [new]


def test_those_that_need_most_come_last_and_their_first_a_little_earlier() -> None:
    modules = {"plain": ["a"], "other": ["a"], "extra": ["a", "b"]}
    due = [("extra", str(n)) for n in range(3)] + [("plain", str(n)) for n in range(9)]
    due += [("other", "0")]
    ordered = in_order(due, modules, workers=2)
    assert sorted(ordered) == sorted(due)
    assert [lesson for lesson, _ in ordered].index("extra") == 10 - AHEAD
    assert ordered[-2:] == [("extra", "1"), ("extra", "2")]
    assert in_order(due, modules, workers=1) == [*due[3:], *due[:3]], "nobody works meanwhile"
    assert in_order(due[:5], modules, workers=9)[0] == ("extra", "0")


def test_a_class_shares_one_process_but_for_extra_packages() -> None:
    course = read_course(REPOSITORY)
    modules = execute.modules_of(course, course.lesson_names())
    plain = {tuple(names) for lesson, names in modules.items() if not needs(course, lesson)}
    assert len(plain) == 1
    (most,) = plain
    assert "torch" not in most
    assert set(modules["14_pytorch"]) == {*most, "torch", "torch._dynamo"}
