"""What fails around a submission: machines, children, disks. The honest get full marks or none."""

import json
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
from coursekit.grading import batch, recorder
from coursekit.grading.classroom import Classroom
from coursekit.grading.grade import grade
from coursekit.sandbox import pool as pools
from coursekit.sandbox.forkserver_client import Fault, ForkServer
from coursekit.sandbox.job import GRADED, SETUP, STUDENT, Job, Results, Step
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


def run_alone_after_the_grader_ended(steps: list[Step]) -> Results:
    """Run beside others they are the machine's fault, the first time; then they run alone."""
    job = Job(steps, [], "", WORDS)
    with ForkServer([]) as server:
        pool = Pool(server, Limits(cell_seconds=5))
        with pytest.raises(Fault, match="ended by itself"):
            pool.run(job)
        return pool.run(job, alone=True)


def test_a_grader_that_ends_by_itself_costs_that_cell_alone() -> None:
    steps = [
        Step(STUDENT, 0, 1, "def f():\n    return 1\ndef g():\n    return 2"),
        Step(GRADED, 1, 2, "import os\nf()\nos._exit(3)", ["f"]),
        Step(GRADED, 2, 3, "assert g() == 2", ["g"]),
    ]
    results = run_alone_after_the_grader_ended(steps)
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


FORGED_OUTPUTS = {
    "count": "[{'output_type': 'execute_result', 'data': {'text/plain': 'x'}, 'execution_count': float('inf')}]",
    "no tables": "[[], 3, None, {'output_type': {}}, {'output_type': 'display_data', 'data': ['text/plain']}]",
    "deep": "json.loads('[{\"output_type\": \"stream\", \"name\": \"\", \"text\": ' + 900 * '[' + 900 * ']' + '}]')",
    "without end": "[[]] * 1_000_000",
}  # fmt: skip


@pytest.mark.parametrize("name", FORGED_OUTPUTS)
def test_forged_outputs_are_no_fault_of_the_machine(name: str) -> None:
    """Each once ended the grader, or held it for longer than the submission may take."""
    code = f"""
import json
import coursekit.sandbox.protocol as protocol
import coursekit.sandbox.student as student
def send(peer, message, buffers=(), deadline=None):
    if "outputs" in message:
        message["outputs"] = {FORGED_OUTPUTS[name]}
    text = json.dumps(message).encode()
    rest = memoryview(protocol.HEAD.pack(len(text), 0) + text)
    while rest:
        rest = rest[peer.send(rest) :]
student.send = send
def f():
    return 1
"""
    steps = [
        Step(STUDENT, 0, 1, code),
        Step(STUDENT, 1, 2, "def f():\n    return 1"),
        Step(GRADED, 2, 3, "assert f() == 1", ["f"]),
        Step(GRADED, 3, 4, "assert f() == 2", ["f"]),
    ]
    started = time.monotonic()
    with ForkServer([]) as server:
        results = Pool(server, Limits(cell_seconds=10)).run(Job(steps, [], "", WORDS))
    assert results[2] == [] and results[3][-1]["ename"] == "AssertionError"
    assert time.monotonic() - started < 20


def test_a_grader_that_ends_in_a_cell_of_the_students_costs_that_cell_alone() -> None:
    """Whatever their process sent that this one could not hold: nothing else is lost by it."""
    fragile = """
import os
import coursekit.sandbox.grader as grader
real = grader.Grader._checked
def checked(self, outputs):
    if "fatal" in str(outputs):
        os._exit(3)
    return real(self, outputs)
grader.Grader._checked = checked
"""
    steps = [
        Step(SETUP, 0, 1, fragile),
        Step(STUDENT, 1, 2, "print('fatal')"),
        Step(STUDENT, 2, 3, "def g():\n    return 2"),
        Step(GRADED, 3, 4, "assert g() == 2", ["g"]),
    ]
    results = run_alone_after_the_grader_ended(steps)
    assert results[1][-1]["ename"] == "DeadKernelError" and results[3] == []


SHOWN = {
    "control characters": "print('\\0' * 100_000)",
    "wide characters": "print('\U0001f600' * 100_000)",
    "errors": "for _ in range(5):\n    get_ipython()._showtraceback(ValueError, ValueError('x' * 20_000), ['y' * 20_000] * 50)",
}  # fmt: skip


@pytest.mark.parametrize("where", ["above", "below"])
@pytest.mark.parametrize("name", SHOWN)
def test_all_that_cells_show_fits_into_one_message(name: str, where: str) -> None:
    """What did not was taken for a fault of the machine, run by run."""
    own = [Step(STUDENT, place, place, SHOWN[name]) for place in range(1, 31)]
    answer = Step(STUDENT, 100, 100, "def f():\n    return 1")
    test = Step(GRADED, 101, 101, "assert f() == 1", ["f"])
    steps = [*own, answer, test] if where == "above" else [answer, test, *own]
    limits = Limits(cell_seconds=10, output_bytes=1 << 18, results_bytes=1 << 20)
    with ForkServer([]) as server:
        results = Pool(server, limits).run(Job(steps, [], "", WORDS))
    assert results[101] == []
    assert len(json.dumps(list(results.items()))) < (1 << 20) + 30 * 10_000


def test_a_fault_that_passes_is_not_told(
    built: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture
) -> None:
    """Dask shows what a job raises, with its traceback and a part of the job."""
    classroom, run = Classroom(tmp_path / "class"), batch.run_here
    hand_in(built, classroom, "ann", model_answers(built, LESSON))

    def failing(job: Job, limits: Limits, alone: bool = False) -> Results:
        if not alone:
            raise Fault("memory or disk ran short")
        return run(job, limits, alone)

    monkeypatch.setattr(batch, "run_here", failing)
    assert grade(built, classroom, LESSON, say=lambda _: None) == []
    assert scores(built, classroom) == {"ann": FULL}
    shown = capfd.readouterr()
    assert "ran short" not in shown.out + shown.err
