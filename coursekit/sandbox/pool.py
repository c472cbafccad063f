"""Run submissions in processes of their own: `Pool.run` takes a job, gives what its cells showed.

Every submission gets two children of the fork server, made for it and ended with it: a confined one
for the student's code, and a grader for the course's cells. Nothing of a submission is left when
the next one begins, so none can change what another gets. (A grader that stayed would save the 7 %
of processor time that a new one needs to warm up TensorFlow.)
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from coursekit.sandbox.forkserver_client import Fault, ForkServer
from coursekit.sandbox.job import GRADED, STUDENT, Job, Output, Results, error_output
from coursekit.sandbox.limits import START_SECONDS, Limits
from coursekit.sandbox.protocol import BadMessage, PeerGone, PeerLate, receive, send

SLACK_SECONDS = 30.0  # after a submission's own time, for the grader to say so
MOST_RESULT = 1 << 28

_lock = threading.Lock()
cpu_seconds = {"student": 0.0, "grader": 0.0}  # of all children that have ended, for benchmarks


class GraderEnded(Fault):
    """The grader ended by itself in this cell, say on a value that it could not hold.

    -1: it did not say where.
    """

    def __init__(self, cell: int) -> None:
        super().__init__("the grader's process ended by itself")
        self.cell = cell


class Pool:
    """Runs jobs in children of a fork server. Its methods may be called from several threads."""

    def __init__(self, server: ForkServer, limits: Limits | None = None, cut: str = "…") -> None:
        """cut: what stands in place of output beyond the limit. The process stays the caller's."""
        self.server, self.limits, self.cut = server, limits or Limits(), cut

    def run(self, job: Job, alone: bool = False) -> Results:
        """What every cell of the job showed, by its place in the notebook.

        A crash, a hang or a flood of the student's is told in the outputs of the cell that it hits.
        Raises Fault where it may have been the machine: then run the job again with ``alone``,
        while nothing else runs. What happens then is the submission's own doing, unless a child is
        killed from outside: that is a Fault again.
        """
        ends = time.monotonic() + self.limits.submission_seconds
        if not alone:
            results = self._run_once(job, {}, ends)
            if any(_is_shortage(output) for shown in results.values() for output in shown):
                raise Fault("memory or disk ran short")
            return results
        skipped: Results = {}
        kinds = {step.cell: step.kind for step in job.steps}
        while True:
            try:
                return self._run_once(job, skipped, ends, tell=True)
            except GraderEnded as ended:
                # In a setup cell it may be the course's own doing, or the machine's.
                own = kinds.get(ended.cell) in (GRADED, STUDENT)
                if not own or ended.cell in skipped:
                    raise
                skipped[ended.cell] = [error_output("DeadKernelError", job.words["kernel_died"])]

    def _run_once(self, job: Job, skipped: Results, ends: float, tell: bool = False) -> Results:
        """Run all but the skipped cells.

        tell: have the grader say which cell it begins. Each such message wakes a thread here.
        """
        steps = [step for step in job.steps if step.cell not in skipped]
        rest = replace(job, steps=steps)
        try:
            with _Submission(self, rest) as children:
                return skipped | children.results(ends, tell)
        except OSError as error:  # no room for a scratch folder, no descriptors left, …
            raise Fault(f"{type(error).__name__}: {error}") from None


class _Submission:
    """The two processes of one submission, on one core."""

    def __init__(self, pool: Pool, job: Job) -> None:
        self.pool, self.job = pool, job
        self.place = Path(tempfile.mkdtemp(dir=pool.server.home))
        self.grader = self.student = 0
        self.line: socket.socket | None = None
        self.core = _cores.take()

    def __enter__(self) -> _Submission:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        if self.line:
            self.line.close()
        with contextlib.suppress(Fault):  # the fork server may be gone, and its children with it
            self._end("student")
            self._end("grader")
        _cores.give(self.core)
        shutil.rmtree(self.place, ignore_errors=True)

    def results(self, ends: float, tell: bool) -> Results:
        """Have the grader run the job. Raises Fault."""
        running = -1
        last = ends + SLACK_SECONDS
        self.line, theirs = socket.socketpair()
        self.grader = self._fork("grader", theirs)
        try:
            receive(self.line, MOST_RESULT, min(time.monotonic() + START_SECONDS, last))
        except (PeerGone, PeerLate) as error:
            raise Fault(f"the grader's process did not start: {error}") from None
        try:
            order = {"job": self.job.as_dict(), "tell": tell, "seconds": ends - time.monotonic()}
            send(self.line, order, deadline=last)
            self._new_student()
            while True:
                message, _ = receive(self.line, MOST_RESULT, last)
                if "begin" in message:
                    running = message["begin"]
                elif "student" in message:
                    self._student_ended(message["student"])
                    self._new_student()
                else:
                    return dict(message["done"])
        except (PeerGone, BadMessage):
            if self._end("grader", gone=True) == -signal.SIGKILL:
                raise Fault("the grader's process was killed from outside") from None
            raise GraderEnded(running) from None
        except PeerLate:
            raise Fault("the grader's process took too long") from None

    def _student_ended(self, how: str) -> None:
        """how: "again" where the grader wants another; "died"; "unborn" if it never was ready.

        Nothing that a student's code can do ends its process with SIGKILL (confinement/seccomp),
        so that comes from outside: from the kernel, say, which needs memory.
        """
        code = self._end("student", gone=how != "again")
        if how == "unborn":
            raise Fault("the student's process did not start")
        if how == "died" and code == -signal.SIGKILL:
            raise Fault("the student's process was killed from outside")

    def _new_student(self) -> None:
        """Fork a student's process and hand its line to the grader."""
        near, far = socket.socketpair()
        with near:
            self.student = self._fork("student", far)
            assert self.line is not None
            try:
                socket.send_fds(self.line, [b"s"], [near.fileno()])
            except OSError as error:
                raise PeerGone(str(error)) from None

    def _fork(self, role: str, far: socket.socket) -> int:
        """A child that serves ``far``, which is closed here."""
        scratch = self.place / role
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir(0o700)
        request = {
            "role": role,
            "scratch": str(scratch),
            "readable": [self.job.data] if self.job.data else [],
            "limits": self.pool.limits.as_dict(),
            "cut": self.pool.cut,
            "core": self.core,
        }
        return self.pool.server.fork(request, far)

    def _end(self, role: str, gone: bool = False) -> int | None:
        """Kill the child. Its exit code, as subprocess has it, where it had ended before."""
        pid = getattr(self, role)
        if pid <= 0:
            return None
        setattr(self, role, 0)
        ended = self.pool.server.end(pid, gone)
        with _lock:
            cpu_seconds[role] += ended.seconds
        return ended.code


class _Cores:
    """Gives each submission a core: what its threads use, they take from itself alone."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        known = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()
        self.used = dict.fromkeys(sorted(known), 0)

    def take(self) -> int | None:
        """The one that fewest use; None where the platform cannot tell them apart."""
        with self.lock:
            core = min(self.used, key=lambda known: self.used[known], default=None)
            if core is not None:
                self.used[core] += 1
            return core

    def give(self, core: int | None) -> None:
        with self.lock:
            if core is not None:
                self.used[core] -= 1


_cores = _Cores()


def _is_shortage(output: Output) -> bool:
    """Whether an error says that memory or disk ran out: the machine's, or the submission's own."""
    if output["output_type"] != "error":
        return False
    numbers = ("[Errno 12]", "[Errno 28]")  # ENOMEM, ENOSPC
    return output["ename"] == "MemoryError" or output["evalue"].startswith(numbers)
