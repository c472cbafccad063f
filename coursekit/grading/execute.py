"""From submission to results: the job of a repaired notebook, and the fork servers that run it.

``nbgrader autograde``, formgrader and `coursekit grade` all come through here.
"""

from __future__ import annotations

import atexit
import contextlib
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

from nbformat import NotebookNode

from coursekit.build.exercises import exercises_of
from coursekit.course import Course
from coursekit.grading.repair import read_own
from coursekit.nbgrader_api import load_config
from coursekit.optional_packages import needs
from coursekit.sandbox.forkserver_client import Fault, ForkServer, SandboxError
from coursekit.sandbox.import_order import first
from coursekit.sandbox.job import Job, Results, plan
from coursekit.sandbox.limits import Limits
from coursekit.sandbox.pool import Pool

# Results of a batch by their job's digest, until nbgrader asks for them.
known: dict[str, Results] = {}
# False in the process that records: it runs no cells, and says so if it is asked to.
may_run = True


def job_of(course: Course, lesson: str, notebook: NotebookNode) -> Job:
    """The job of a repaired submission, whose locked cells are the course's own."""
    exercises = exercises_of(read_own(course.source_notebook(lesson)))
    return plan(notebook, exercises, str(course.data), course.words)


def modules_of(course: Course, lessons: Iterable[str]) -> dict[str, list[str]]:
    """By lesson: what its fork server must have imported, the same for all with the same needs.

    Extra packages count for the lessons that need them, so that the rest does not wait for these.
    """
    own, extra = {}, {}
    for lesson in lessons:
        own[lesson] = job_of(course, lesson, read_own(course.source_notebook(lesson))).modules
        extra[lesson] = set(needs(course, lesson))
    found: dict[str, set[str]] = {}
    for lesson in own:
        found[lesson] = set().union(*(own[other] for other in own if extra[other] <= extra[lesson]))
    return {lesson: sorted(modules) for lesson, modules in found.items()}


def limits_of(course: Course, class_folder: Path) -> Limits:
    """What nbgrader_config.py sets, without importing nbgrader."""
    table = load_config(course, class_folder).get("ExecuteIsolated", {})
    names = ("cell_seconds", "submission_seconds", "memory_mb")
    return Limits.configured(**{name: table[name] for name in names if name in table})


def run_here(job: Job, limits: Limits, alone: bool = False) -> Results:
    """Run the job with this process's own fork server, which serves the next, too.

    alone: nothing else runs meanwhile (see `Pool.run`). Raises Fault, and SandboxError where
    nothing can be run here.
    """
    with _server(job.modules) as server:
        return Pool(server, limits, job.words["output_cut"]).run(job, alone)


def run_surely(job: Job, limits: Limits) -> Results:
    """`run_here`, once more where the machine may be to blame. Raises Fault if it is."""
    if not may_run:
        raise SandboxError("the job is not the one that was run")
    try:
        return run_here(job, limits)
    except Fault:
        return run_here(job, limits, alone=True)


def start_here(modules: Iterable[str]) -> None:
    """Begin to import the modules in a fork server, while the caller goes on."""

    def start() -> None:
        with contextlib.suppress(SandboxError, Fault), _server(modules) as server:
            server.start()  # where it fails, the first job will meet it again

    threading.Thread(target=start, daemon=True).start()


class _Servers:
    """This process's fork server; for a moment two, while another one takes its place.

    A job that needs more modules makes it grow: a new one, forked from it, imports them and serves
    everybody from then on. The old one ends with its last job, so that its memory is free.
    """

    def __init__(self) -> None:
        self.lock = threading.RLock()  # Dask's threads all ask at once
        self.current: ForkServer | None = None
        self.jobs: dict[ForkServer, int] = {}  # under way

    def take(self, modules: Iterable[str]) -> ForkServer:
        with self.lock:
            old = self.current
            if old is None or old.ended or not {*modules} <= {*old.modules}:
                wanted = sorted({*modules, *(old.modules if old else [])})
                # Some modules come too late in a process that has imported others.
                parent = None if old is None or old.ended or first(wanted) else old
                self.current = ForkServer(wanted, parent=parent)
                self.jobs[self.current] = 0
                self._close_idle()
            assert self.current is not None
            self.jobs[self.current] += 1
            return self.current

    def give(self, server: ForkServer) -> None:
        with self.lock:
            self.jobs[server] -= 1
            if server.ended and server is self.current:
                self.current = None
            self._close_idle()

    def _close_idle(self) -> None:
        """All without a job but the current one, and its parent until it has grown."""
        needed = [self.current]
        if self.current and not self.current.started:
            needed.append(self.current.parent)
        for server in [s for s, under_way in self.jobs.items() if not under_way]:
            if server not in needed:
                self._close(server)

    def _close(self, server: ForkServer) -> None:
        del self.jobs[server]
        server.close()

    def close(self) -> None:
        with self.lock:
            self.current = None
            for server in reversed(list(self.jobs)):
                self._close(server)


_servers = _Servers()
atexit.register(_servers.close)


@contextlib.contextmanager
def _server(modules: Iterable[str]) -> Iterator[ForkServer]:
    """The fork server for a job of these modules, while it runs."""
    server = _servers.take(modules)
    try:
        yield server
    finally:
        _servers.give(server)
