"""Other machines, as README says it: its very lines, as processes of their own."""

import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from classes import expected, full_class, scores
from conftest import LESSON, REPOSITORY

from coursekit.course import Course, read_course
from coursekit.errors import CourseError
from coursekit.grading import cluster
from coursekit.grading.batch import run_jobs
from coursekit.grading.grade import How, grade
from coursekit.sandbox.confinement import confine
from coursekit.sandbox.job import STUDENT, Job, Step
from coursekit.sandbox.limits import Limits

README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}


def lines_with(words: str) -> list[str]:
    """README's command lines that hold the words, without comments."""
    blocks = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    lines = [line.split("#")[0].strip() for block in blocks for line in block.split("\n")]
    return [line for line in lines if words in line]


def copy_of_the_folder(course: Course, place: Path) -> Path:
    shutil.copytree(course.root, place)
    shutil.copytree(
        REPOSITORY / "coursekit",
        place / "coursekit",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    return place


def folder_without_the_course(place: Path) -> Path:
    """There, ``coursekit`` is something else: `make` has put the course's own beside TensorFlow."""
    (place / "coursekit").mkdir(parents=True)
    (place / "coursekit" / "__init__.py").touch()
    return place


class Machines:
    """Starts README's lines in folders, with a free port in place of 8786."""

    def __init__(self, place: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.place, self.started = place, []
        self.environment = dict(ENVIRONMENT)

    def start(self, line: str, folder: Path, *more: str) -> subprocess.Popen[bytes]:
        with (self.place / f"log{len(self.started)}").open("wb") as log:
            process = subprocess.Popen(
                [*self.words(line), *more], cwd=folder, env=self.environment, stdout=log, stderr=log
            )
        self.started.append(process)
        return process

    def words(self, line: str) -> list[str]:
        line = line.replace(".venv/bin/python", sys.executable)
        line = line.replace("HOST:8786", f"127.0.0.1:{self.port}").replace(" 07", f" {LESSON}")
        return shlex.split(line)

    def log(self, number: int) -> str:
        return (self.place / f"log{number}").read_text(errors="replace")

    def logged(self, number: int, words: str) -> bool:
        """Whether it says so within a while."""
        for _ in range(900):
            if words in self.log(number):
                return True
            time.sleep(0.1)
        return False

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """With all that it has started, so that nothing is told."""
        for one in [*psutil.Process(process.pid).children(recursive=True), process]:
            one.send_signal(signal.SIGKILL)
        process.wait()

    def close(self) -> None:
        for process in self.started:
            if process.poll() is None:
                self.kill(process)


@pytest.fixture
def machines(tmp_path: Path) -> Iterator[Machines]:
    made = Machines(tmp_path)
    yield made
    made.close()


def test_readmes_lines_with_workers_that_die_and_one_that_is_late(
    built: Course, tmp_path: Path, machines: Machines
) -> None:
    scheduler, worker, grading = (
        lines_with("dask scheduler")[0],
        lines_with("dask worker tcp")[0],
        lines_with("coursekit grade 07 --scheduler tcp")[0],
    )
    folders = [copy_of_the_folder(built, tmp_path / f"copy{number}") for number in range(3)]
    classroom = full_class(built, tmp_path / "class", size=9)
    port = f"--port={machines.port}"
    machines.start(scheduler, folders[0], port)
    first, second = (machines.start(worker, folder, "--nthreads=1") for folder in folders[:2])
    assert machines.logged(1, "Registered to") and machines.logged(2, "Registered to")
    command = [*machines.words(grading), "--class", str(classroom.folder)]
    process = subprocess.Popen(
        command,
        cwd=folders[2],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout and process.stderr
    for line in process.stdout:
        if line.rstrip().endswith("graded"):
            break
    machines.kill(first)
    machines.kill(second)
    for line in process.stderr:
        if "no worker is left" in line:
            break
    machines.start(worker, folders[2], "--nthreads=1")
    rest, _ = process.communicate(timeout=240)
    assert process.returncode == 0, rest
    assert scores(built, classroom) == expected(9)


def test_a_worker_of_another_version_is_refused_by_name(
    built: Course, tmp_path: Path, machines: Machines
) -> None:
    scheduler, worker = lines_with("dask scheduler")[0], lines_with("dask worker tcp")[0]
    same = copy_of_the_folder(built, tmp_path / "same")
    other = copy_of_the_folder(built, tmp_path / "other")
    with (other / "coursekit" / "cells.py").open("a") as file:
        file.write("# changed\n")
    nothing = folder_without_the_course(tmp_path / "nothing")
    classroom = full_class(built, tmp_path / "class", size=1)
    how = How(scheduler=f"tcp://127.0.0.1:{machines.port}")
    machines.start(scheduler, same, f"--port={machines.port}")
    assert machines.logged(0, "Scheduler at")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cluster, "WORKER_SECONDS", 1)
        with pytest.raises(CourseError, match="has no worker"):
            grade(built, classroom, LESSON, how=how, say=lambda _: None)
    for folder in (other, nothing):
        machines.start(worker, folder, "--nthreads=1")
    assert machines.logged(1, "Registered to") and machines.logged(2, "Registered to")
    with pytest.raises(CourseError) as caught:
        grade(built, classroom, LESSON, how=how, say=lambda _: None)
    assert len(caught.value.problems) == 2
    assert "has another version" in str(caught.value)
    assert "cannot run this course (" in str(caught.value)
    assert not classroom.gradebook.exists()


def jobs(size: int) -> Iterator[tuple[int, Job]]:
    words = read_course(REPOSITORY).words
    for number in range(size):
        code = f"import time\ntime.sleep(0.3)\n{number}"
        yield number, Job([Step(STUDENT, 0, 1, code)], [], "/not/on/this/machine", words)


def test_late_workers_that_cannot_grade_are_sent_away_and_change_nothing(
    built: Course, tmp_path: Path, machines: Machines, capsys: pytest.CaptureFixture[str]
) -> None:
    scheduler, worker = lines_with("dask scheduler")[0], lines_with("dask worker tcp")[0]
    same = copy_of_the_folder(built, tmp_path / "same")
    nothing = folder_without_the_course(tmp_path / "nothing")
    bare = copy_of_the_folder(built, tmp_path / "bare")
    shutil.rmtree(bare / "data")
    other = copy_of_the_folder(built, tmp_path / "other")
    with (other / "coursekit" / "grading" / "execute.py").open("a") as file:
        file.write("\ndef run_here(*_):\n    return {0: []}\n")
    machines.start(scheduler, same, f"--port={machines.port}")
    machines.start(worker, same, "--nthreads=1")
    assert machines.logged(1, "Registered to")
    address = f"tcp://127.0.0.1:{machines.port}"
    found = {}
    for key, results in run_jobs(jobs(24), Limits(cell_seconds=9), scheduler=address):
        if not found:
            for folder in (nothing, bare, other):
                machines.start(worker, folder, "--nthreads=1")
            assert all(machines.logged(number, "Registered to") for number in (2, 3, 4))
        found[key] = results
    shown = {key: results[0][0]["data"]["text/plain"] for key, results in found.items()}
    assert shown == {number: str(number) for number in range(24)}
    said = capsys.readouterr().err
    for words in ("has no data/", "has another version"):
        assert said.count(words) == 1, said
    # Given a job before anybody has asked it, it cannot read it, and leaves by itself.
    assert all(machines.logged(number, "End worker") for number in (2, 3, 4))


def test_a_scheduler_outlives_a_version(built: Course, tmp_path: Path, machines: Machines) -> None:
    """Who grades with a new version meets the workers of that version, whoever graded before."""
    scheduler, worker = lines_with("dask scheduler")[0], lines_with("dask worker tcp")[0]
    old = copy_of_the_folder(built, tmp_path / "old")
    new = copy_of_the_folder(built, tmp_path / "new")
    with (new / "coursekit" / "cells.py").open("a") as file:
        file.write("# changed\n")
    machines.start(scheduler, old, f"--port={machines.port}")
    first = machines.start(worker, old, "--nthreads=1")
    assert machines.logged(1, "Registered to")
    with cluster.connected(f"tcp://127.0.0.1:{machines.port}"):
        pass
    machines.kill(first)
    machines.start(worker, new, "--nthreads=1")
    assert machines.logged(2, "Registered to")
    classroom = full_class(built, tmp_path / "class", size=1)
    line = lines_with("coursekit grade 07 --scheduler tcp")[0]
    command = [*machines.words(line), "--class", str(classroom.folder)]
    done = subprocess.run(command, cwd=new, env=ENVIRONMENT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert scores(built, classroom) == expected(1)


def test_what_a_worker_lacks_is_said(monkeypatch: pytest.MonkeyPatch, capsys) -> None:  # type: ignore[no-untyped-def]
    from distributed import LocalCluster

    assert cluster._missing() == confine.missing()
    monkeypatch.setattr(cluster, "_missing", lambda: ["landlock"])
    with (
        LocalCluster(n_workers=1, processes=False, dashboard_address=":0") as local,
        cluster.connected(local.scheduler_address),
    ):
        pass
    assert re.search(r"the worker \S+ has no landlock", capsys.readouterr().err)


def test_a_wrong_scheduler_is_named(
    built: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "CONNECT_SECONDS", 1)
    classroom = full_class(built, tmp_path / "class", size=1)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    with pytest.raises(CourseError, match="no Dask scheduler answers"):
        grade(built, classroom, LESSON, how=How(scheduler=address), say=lambda _: None)


def test_readmes_lines_with_tls(built: Course, tmp_path: Path, machines: Machines) -> None:
    if not shutil.which("openssl"):
        pytest.skip("no openssl to make certificates with")
    folder = copy_of_the_folder(built, tmp_path / "copy")
    make_certificates(folder)
    classroom = full_class(built, tmp_path / "class", size=1)
    machines.start(lines_with("dask scheduler")[1], folder, f"--port={machines.port}")
    assert machines.logged(0, "Scheduler at"), machines.log(0)
    machines.start(lines_with("dask worker tls")[0], folder, "--nthreads=1")
    assert machines.logged(1, "Registered to"), machines.log(1)
    (export,) = lines_with("export DASK")
    variables = dict(pair.split("=") for pair in export.split()[1:])
    grading = lines_with("coursekit grade 07 --scheduler tls")[0]
    command = [*machines.words(grading), "--class", str(classroom.folder)]
    for extra, code in (({}, 1), (variables, 0)):
        done = subprocess.run(
            command, cwd=folder, env=ENVIRONMENT | extra, capture_output=True, text=True
        )
        assert done.returncode == code, done.stdout + done.stderr
    assert scores(built, classroom) == expected(1)


def make_certificates(folder: Path) -> None:
    """An authority, and a certificate by it that all use."""
    for line in (
        "openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj /CN=ca",
        "openssl req -newkey rsa:2048 -nodes -keyout key.pem -out one.csr -subj /CN=one",
        "openssl x509 -req -in one.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out cert.pem -days 2",
    ):
        subprocess.run(shlex.split(line), cwd=folder, check=True, capture_output=True)
