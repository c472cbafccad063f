"""From submission to results: the job of a repaired notebook, and the fork servers that run it.

``nbgrader autograde``, formgrader and `coursekit grade` all come through here.
"""

from __future__ import annotations

import atexit
import contextlib
import threading
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from nbformat import NotebookNode

from coursekit.build.exercises import exercises_of
from coursekit.cells import is_setup
from coursekit.course import Course
from coursekit.grading.repair import read_own
from coursekit.nbgrader_api import load_config
from coursekit.optional_packages import needs
from coursekit.sandbox.forkserver_client import Fault, ForkServer, SandboxError, Unfit
from coursekit.sandbox.import_order import first
from coursekit.sandbox.job import SETUP, STUDENT, Job, Results, plan
from coursekit.sandbox.limits import Limits
from coursekit.sandbox.pool import Pool
from coursekit.student_id import is_bare

# Cells, each with its number, that a fork server runs ahead of all submissions.
Setup = tuple[tuple[int, str], ...]

# Results of a batch by their job's digest, until nbgrader asks for them.
known: dict[str, Results] = {}
# False in the process that records: it runs no cells, and says so if it is asked to.
may_run = True


def job_of(course: Course, lesson: str, notebook: NotebookNode) -> Job:
    """The job of a repaired submission, whose locked cells are the course's own."""
    source = read_own(course.source_notebook(lesson))
    job = plan(notebook, exercises_of(source), str(course.data), course.words)
    release = read_own(course.release_notebook(lesson))
    own = {cell.source for cell in [*source.cells, *release.cells] if is_setup(cell)}
    ahead = []
    for step in job.steps:
        if step.kind == SETUP and step.source in own:
            ahead.append(step.cell)
        elif step.kind != STUDENT or not is_bare(step.source):
            break
    return replace(job, ahead=ahead)


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
    setup = tuple((step.count, step.source) for step in job.steps if step.cell in job.ahead)
    with _server(job.modules) as base, _ahead(base, setup, job.data) as server:
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
    everybody as soon as it has. The old one ends with its last job, so that its memory is free.
    For each lesson under way one is grown from it that has run the lesson's first setup cells, too.
    """

    def __init__(self) -> None:
        self.lock = threading.RLock()  # Dask's threads all ask at once
        self.current: ForkServer | None = None
        self.before: ForkServer | None = None  # whose place that takes
        self.jobs: dict[ForkServer, int] = {}  # under way
        self.lessons: dict[Setup, ForkServer] = {}  # the latest last
        self.unfit: set[Setup] = set()

    def take(self, modules: Iterable[str]) -> ForkServer:
        with self.lock:
            old = self.current
            if old is None or old.ended or not {*modules} <= {*old.modules}:
                wanted = sorted({*modules, *(old.modules if old else [])})
                # Some modules come too late in a process that has imported others.
                parent = None if old is None or old.ended or first(wanted) else old
                self.current, self.before = ForkServer(wanted, parent=parent), old
                self.jobs[self.current] = 0
                self._close_idle()
            assert self.current is not None
            server = self.current
            if (before := self._still_serving()) and {*modules} <= {*before.modules}:
                server = before  # meanwhile
            self.jobs[server] += 1
            return server

    def _still_serving(self) -> ForkServer | None:
        """The one before, while the current one imports."""
        growing = self.current is not None and not self.current.started
        return self.before if growing and self.before and not self.before.ended else None

    def take_ahead(self, base: ForkServer, setup: Setup, data: str) -> ForkServer | None:
        """The fork server of ``base`` that has run ``setup`` (or will); None where none can."""
        with self.lock:
            if setup in self.unfit:
                return None
            server = self.lessons.pop(setup, None)
            if server is None or server.ended or server.parent is not base:
                readable = [data] if data else []
                server = ForkServer(base.modules, parent=base, setup=setup, readable=readable)
                self.jobs[server] = 0
            self.lessons[setup] = server
            self.jobs[server] += 1
            return server

    def is_fit(self, server: ForkServer, setup: Setup) -> bool:
        """Whether submissions can start from ``server``, after ``setup``. Raises Fault."""
        try:
            server.start()
        except (Unfit, SandboxError):  # each submission shows what is wrong with a cell
            with self.lock:
                self.unfit.add(setup)
                self.lessons.pop(setup, None)
            return False
        return True

    def give(self, server: ForkServer) -> None:
        with self.lock:
            self.jobs[server] -= 1
            if server.ended and server is self.current:
                self.current = None
            self._close_idle()

    def _close_idle(self) -> None:
        """All without a job but the current one, the one before until that has grown, and the
        latest lesson's of each.
        """
        needed = [server for server in (self.current, self._still_serving()) if server]
        for base in list(needed):
            needed += [s for s in self.lessons.values() if s.parent is base][-1:]
        # Those grown from another first.
        for server in [s for s, under_way in reversed(self.jobs.items()) if not under_way]:
            if server not in needed:
                self._close(server)

    def _close(self, server: ForkServer) -> None:
        del self.jobs[server]
        self.lessons = {setup: s for setup, s in self.lessons.items() if s is not server}
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


@contextlib.contextmanager
def _ahead(base: ForkServer, setup: Setup, data: str) -> Iterator[ForkServer]:
    """One grown from ``base`` that has run ``setup``, or ``base`` where there is none."""
    server = _servers.take_ahead(base, setup, data) if setup else None
    try:
        yield server if server and _servers.is_fit(server, setup) else base
    finally:
        if server:
            _servers.give(server)
