"""What fails around a submission: machines, children, disks. The honest get full marks or none."""

import os
import random
import signal
import threading
import time
from pathlib import Path

import psutil
import pytest
from classes import hand_in, scores
from conftest import LESSON, REPOSITORY

from coursekit.answers.fill import model_answers
from coursekit.course import Course, read_course
from coursekit.grading import recorder
from coursekit.grading.classroom import Classroom
from coursekit.grading.grade import grade
from coursekit.sandbox import pool as pools
from coursekit.sandbox.forkserver_client import Fault, ForkServer
from coursekit.sandbox.job import GRADED, STUDENT, Job, Step
from coursekit.sandbox.limits import Limits
from coursekit.sandbox.pool import Pool

WORDS = read_course(REPOSITORY).words
FULL = {"double": 3, "total": 1}


def job_of_one(code: str, test: str, names: str = "f") -> Job:
    steps = [Step(STUDENT, 0, 1, code), Step(GRADED, 1, 2, test, names.split())]
    return Job(steps, [], "", WORDS)


# servers: one that has outgrown its parent is no longer this process's child, so the killer would
# not see it.
@pytest.mark.usefixtures("servers")
def test_random_kills_cost_nobody_a_point(built: Course, tmp_path: Path) -> None:
    """kill -9 of children at random, as the kernel does it that needs memory."""
    classroom = Classroom(tmp_path / "class")
    slow = {
        "double": "import time\ndef double(x):\n    time.sleep(0.05)\n    return 2 * x\n",
        "total": "def total(xs):\n    return sum(xs)\n",
    }
    students = [f"s{number}" for number in range(12)]
    for student in students:
        hand_in(built, classroom, student, slow)
    over, kills, chance = threading.Event(), [0], random.Random(14)

    def kill() -> None:
        while not over.wait(0.05):
            children = psutil.Process().children(recursive=True)
            forked = [c for c in children if "coursekit.sandbox.forkserver" in _command(c)]
            # The fork server itself, too, now and then; it is the parent of the others.
            chosen = chance.choice(forked) if forked else None
            if chosen and kills[0] < 40:
                try:
                    chosen.kill()
                    kills[0] += 1
                except psutil.NoSuchProcess:
                    pass

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        problems = grade(built, classroom, LESSON, say=lambda _: None)
    finally:
        over.set()
        killer.join()
    assert kills[0] >= 5
    found = scores(built, classroom)
    assert all(points == FULL for points in found.values()), found
    named = " ".join(map(str, problems))
    assert all(student in named for student in set(students) - found.keys())
    assert grade(built, classroom, LESSON, say=lambda _: None) == []  # who was left out, now
    assert scores(built, classroom) == dict.fromkeys(students, FULL)


def _command(process: psutil.Process) -> str:
    try:
        return " ".join(process.cmdline())
    except psutil.Error:
        return ""


@pytest.mark.parametrize("role", ["student", "grader"])
def test_a_killed_child_is_a_fault_of_the_machine(role: str) -> None:
    with ForkServer([]) as server:
        pool = Pool(server, Limits(cell_seconds=20))
        job = job_of_one(
            "import time\ndef f():\n    time.sleep(1.5)\n    return 1", "assert f() == 1"
        )
        victims: list[int] = []
        fork = pool.server.fork

        def remembered(request, far):  # type: ignore[no-untyped-def]
            pid = fork(request, far)
            if request["role"] == role:
                victims.append(pid)
                threading.Timer(0.7, os.kill, (pid, signal.SIGKILL)).start()
            return pid

        pool.server.fork = remembered  # type: ignore[method-assign]
        for alone in (False, True):
            with pytest.raises(Fault, match="killed from outside"):
                pool.run(job, alone)
        pool.server.fork = fork  # type: ignore[method-assign]
        assert len(victims) == 2 and pool.run(job)[1] == []


def test_what_a_student_does_to_itself_is_no_fault() -> None:
    with ForkServer([]) as server:
        pool = Pool(server, Limits(cell_seconds=5))
        for doing in ("os._exit(0)", "os.abort()", "os.kill(os.getpid(), 11)"):
            job = job_of_one(f"import os\ndef f():\n    {doing}", "f()")
            assert pool.run(job)[1][-1]["ename"] == "DeadKernelError"


def test_memory_that_runs_short_is_tried_again_alone() -> None:
    limits = Limits(cell_seconds=20, memory_bytes=256 << 20)
    with ForkServer([]) as server:
        pool = Pool(server, limits)
        job = job_of_one("def f():\n    return bytearray(1 << 30)", "f()")
        with pytest.raises(Fault, match="ran short"):
            pool.run(job)
        assert pool.run(job, alone=True)[1][-1]["ename"] == "MemoryError"


def test_a_grader_that_ends_by_itself_costs_that_cell_alone() -> None:
    steps = [
        Step(STUDENT, 0, 1, "def f():\n    return 1\ndef g():\n    return 2"),
        Step(GRADED, 1, 2, "import os\nf()\nos._exit(3)", ["f"]),
        Step(GRADED, 2, 3, "assert g() == 2", ["g"]),
    ]
    job = Job(steps, [], "", WORDS)
    with ForkServer([]) as server:
        pool = Pool(server, Limits(cell_seconds=5))
        with pytest.raises(Fault, match="ended by itself"):
            pool.run(job)
        results = pool.run(job, alone=True)
    assert results[1][-1]["ename"] == "DeadKernelError" and results[2] == []


def test_a_grader_that_hangs_in_c_code_is_stopped() -> None:
    steps = [
        Step(STUDENT, 0, 1, "def f():\n    return 11\ndef g():\n    return 2"),
        Step(GRADED, 1, 2, "import itertools\nsum(itertools.repeat(0, 10 ** f()))", ["f"]),
        Step(GRADED, 2, 3, "assert g() == 2", ["g"]),
    ]
    started = time.monotonic()
    with ForkServer([]) as server:
        results = Pool(server, Limits(cell_seconds=1)).run(Job(steps, [], "", WORDS), alone=True)
    assert results[1][-1]["ename"] == "DeadKernelError" and results[2] == []
    assert time.monotonic() - started < 40


def test_a_full_disk_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> str:
        raise OSError(28, "No space left on device")

    with ForkServer([]) as server:
        monkeypatch.setattr(pools.tempfile, "mkdtemp", full)
        with pytest.raises(Fault, match="No space left"):
            Pool(server).run(job_of_one("f = 1", "assert f == 1"))


def test_a_recorder_that_hangs_or_ends_names_that_submission(
    built: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    classroom = Classroom(tmp_path / "class")
    for student in ("ann", "ben", "cem"):
        hand_in(built, classroom, student, model_answers(built, LESSON))
    record = recorder.Recorder.record

    def harmed(self, lesson, student, *rest):  # type: ignore[no-untyped-def]
        monkeypatch.setattr(recorder, "SECONDS", 60.0)
        if student == "ann":
            self.process.send_signal(signal.SIGSTOP)
            monkeypatch.setattr(recorder, "SECONDS", 1.0)
        elif student == "ben":
            self.process.kill()
            self.process.wait()
        return record(self, lesson, student, *rest)

    monkeypatch.setattr(recorder.Recorder, "record", harmed)
    problems = grade(built, classroom, LESSON, say=lambda _: None)
    assert [p.file.parent.parent.name for p in problems] == ["ann"]
    assert "took more than 1 s" in str(problems[0])
    assert scores(built, classroom) == {"ben": FULL, "cem": FULL}
    monkeypatch.undo()
    assert grade(built, classroom, LESSON, say=lambda _: None) == []
    assert scores(built, classroom)["ann"] == FULL


@pytest.mark.usefixtures("servers")
def test_what_cannot_run_at_all_is_said_once(
    built: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from coursekit.errors import CourseError
    from coursekit.sandbox import forkserver_client

    classroom = Classroom(tmp_path / "class")
    for number in range(5):
        hand_in(built, classroom, f"s{number}", model_answers(built, LESSON))
    monkeypatch.setattr(forkserver_client.sys, "executable", "/bin/false")
    with pytest.raises(CourseError, match="did not start") as caught:
        grade(built, classroom, LESSON, say=lambda _: None)
    assert len(caught.value.problems) == 1
