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

from coursekit.course import Course
from coursekit.grading.repair import read_own
from coursekit.nbgrader_api import load_config
from coursekit.optional_packages import needs
from coursekit.sandbox.forkserver_client import Fault, ForkServer, SandboxError
from coursekit.sandbox.import_order import first
from coursekit.sandbox.job import Job, Results, names_of, plan
from coursekit.sandbox.limits import Limits
from coursekit.sandbox.pool import Pool

# Results of a batch by their job's digest, until nbgrader asks for them.
known: dict[str, Results] = {}
# False in the process that records: it runs no cells, and says so if it is asked to.
may_run = True


def job_of(course: Course, lesson: str, notebook: NotebookNode) -> Job:
    """The job of a repaired submission, whose locked cells are the course's own."""
    names = names_of(read_own(course.source_notebook(lesson)))
    return plan(notebook, names, str(course.data), course.words)


def modules_of(course: Course, lessons: Iterable[str]) -> dict[str, list[str]]:
    """By lesson: what its fork server imports, which is one for all lessons with the same needs.

    Lessons that need an extra package get another, so that the rest does not wait for its import.
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
    known = {
        "cell_seconds": "cell_seconds",
        "submission_seconds": "submission_seconds",
        "memory_mb": "memory_bytes",
    }
    found = {known[key]: table[key] for key in known if key in table}
    if "memory_bytes" in found:
        found["memory_bytes"] <<= 20
    return Limits(**found)


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
                if old and not self.jobs[old] and old is not parent:
                    self._close(old)
            assert self.current is not None
            self.jobs[self.current] += 1
            return self.current

    def give(self, server: ForkServer) -> None:
        with self.lock:
            self.jobs[server] -= 1
            if server.ended and server is self.current:
                self.current = None
            retired = [s for s, under_way in self.jobs.items() if not under_way]
            for other in retired:
                # A grown one still needs its parent until it has started.
                if other is not self.current and not (
                    self.current and self.current.parent is other and not self.current.started
                ):
                    self._close(other)

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
