"""Run submissions in confined processes: `Pool.run` takes a job and gives what cells showed.

A pool has up to as many pairs of children of one fork server as there are callers at a time: a
confined one for the student's code, made for each submission, and one for the tests, kept for the
next. Its methods may be called from several threads.
"""

from __future__ import annotations

import contextlib
import queue
import shutil
import socket
import tempfile
import threading
import time
from pathlib import Path

from coursekit.sandbox.forkserver_client import ForkServer, SandboxError
from coursekit.sandbox.job import GRADED, Job, Results, error_output
from coursekit.sandbox.limits import Limits
from coursekit.sandbox.protocol import BadMessage, PeerGone, PeerLate, receive, send

SLACK_SECONDS = 30.0  # after a submission's own time, for the grader to say so
MOST_RESULT = 1 << 28
SUBMISSIONS_EACH = 50  # then the grader is made anew, so that its memory cannot grow for ever


class TestsEnded(Exception):
    """The tests' side ended in this cell; -1: it did not say where."""

    def __init__(self, cell: int, reason: str) -> None:
        super().__init__(reason)
        self.cell = cell


class Tests:
    """The tests' side of one pair, with its line to here."""

    def __init__(self, pid: int, line: socket.socket) -> None:
        self.pid, self.line, self.left = pid, line, SUBMISSIONS_EACH


class Pool:
    """Runs jobs in children of a fork server."""

    def __init__(self, server: ForkServer, limits: Limits | None = None, cut: str = "…") -> None:
        """cut: what stands in place of output beyond the limit. The process stays the caller's."""
        self.server, self.limits, self.cut = server, limits or Limits(), cut
        self.lock = threading.Lock()
        self.cpu_seconds = {"student": 0.0, "grader": 0.0}  # of children that have ended
        self.idle: queue.LifoQueue[Tests] = queue.LifoQueue()

    def run(self, job: Job) -> Results:
        """What every cell of the job showed, by its place in the notebook.

        A crash, a hang or a flood is told in the outputs of the cell that it hits.
        Raises SandboxError if the machinery fails.
        """
        try:
            return self._run_once(job, {})
        except TestsEnded:
            return self._run_around(job)

    def _run_around(self, job: Job) -> Results:
        """The job again and again, without the graded cells in which the grader itself ends.

        It may run out of memory on what it got. It says which cell it begins here; otherwise it
        does not, since each message wakes a thread of this process.
        """
        skipped: Results = {}
        kinds = {step.cell: step.kind for step in job.steps}
        while True:
            try:
                return self._run_once(job, skipped, tell=True)
            except TestsEnded as ended:
                if kinds.get(ended.cell) != GRADED or ended.cell in skipped:
                    raise SandboxError(f"the tests' process ended: {ended}") from None
                skipped[ended.cell] = [error_output("DeadKernelError", job.words["kernel_died"])]

    def _run_once(self, job: Job, skipped: Results, tell: bool = False) -> Results:
        """Run all but the skipped cells. Raises TestsEnded."""
        steps = [step for step in job.steps if step.cell not in skipped]
        rest = Job(steps, job.modules, job.data, job.words)
        running = -1
        scratch = tempfile.mkdtemp(dir=self.server.home)
        ends = time.monotonic() + self.limits.submission_seconds + SLACK_SECONDS
        student = 0
        tests = self._tests(job)
        try:
            send(tests.line, {"job": rest.as_dict(), "tell": tell}, deadline=ends)
            student = self._student(tests, job, scratch)
            while True:
                message, _ = receive(tests.line, MOST_RESULT, ends)
                if "begin" in message:
                    running = message["begin"]
                elif "student" in message:
                    self._end(student, "student")
                    student = self._student(tests, job, scratch)
                else:
                    break
            self._keep(tests)
            return skipped | dict(message["done"])
        except (PeerGone, PeerLate, BadMessage) as error:
            self._drop(tests)
            raise TestsEnded(running, str(error)) from None
        finally:
            self._end(student, "student")
            shutil.rmtree(scratch, ignore_errors=True)

    def _tests(self, job: Job) -> Tests:
        try:
            return self.idle.get_nowait()
        except queue.Empty:
            ours, theirs = socket.socketpair()
            place = tempfile.mkdtemp(dir=self.server.home)
            return Tests(self._fork("grader", theirs, place, job.data), ours)

    def _student(self, tests: Tests, job: Job, scratch: str) -> int:
        """Fork a student's process, hand its line to the grader; its number."""
        near, far = socket.socketpair()
        shutil.rmtree(scratch, ignore_errors=True)
        Path(scratch).mkdir(0o700)
        pid = self._fork("student", far, scratch, job.data)
        try:
            socket.send_fds(tests.line, [b"s"], [near.fileno()])
        except OSError as error:
            self._end(pid, "student")
            raise PeerGone(str(error)) from None
        finally:
            near.close()
        return pid

    def _fork(self, role: str, far: socket.socket, scratch: str, data: str) -> int:
        """A child that serves ``far``, which is closed here."""
        request = {
            "role": role,
            "scratch": scratch,
            "readable": [data] if data else [],
            "limits": self.limits.as_dict(),
            "cut": self.cut,
        }
        return self.server.fork(request, far)

    def _end(self, pid: int, role: str) -> None:
        if pid <= 0:
            return
        seconds = self.server.end(pid)
        with self.lock:
            self.cpu_seconds[role] += seconds

    def _keep(self, tests: Tests) -> None:
        tests.left -= 1
        if tests.left:
            self.idle.put(tests)
        else:
            self._drop(tests)

    def _drop(self, tests: Tests) -> None:
        tests.line.close()
        self._end(tests.pid, "grader")

    def close(self) -> None:
        """End the tests' processes."""
        with contextlib.suppress(SandboxError):
            while not self.idle.empty():
                self._drop(self.idle.get())

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
