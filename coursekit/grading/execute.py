"""From submission to results: the job of a repaired notebook, and the fork servers that run it.

``nbgrader autograde``, formgrader and `coursekit grade` all come through here.
"""

from __future__ import annotations

import atexit
import contextlib
import threading
from collections.abc import Iterable
from pathlib import Path

from nbformat import NotebookNode

from coursekit.course import Course
from coursekit.extras import needs
from coursekit.grading.repair import read_own
from coursekit.nbgrader_api import load_config
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
    """Run the job with this process's own pool, whose fork server serves the next, too.

    alone: nothing else runs meanwhile (see `Pool.run`). Raises Fault, and SandboxError where
    nothing can be run here.
    """
    pool = _pool(job, limits)
    try:
        return pool.run(job, alone)
    finally:
        if pool.server.ended:
            _forget(pool)


def run_surely(job: Job, limits: Limits) -> Results:
    """`run_here`, once more where the machine may be to blame. Raises Fault if it is."""
    if not may_run:
        raise SandboxError("the job is not the one that was run")
    try:
        return run_here(job, limits)
    except Fault:
        return run_here(job, limits, alone=True)


def start_here(sets: Iterable[Iterable[str]]) -> None:
    """Begin to import each set of modules in a fork server, while the caller goes on."""
    distinct = sorted({tuple(modules) for modules in sets}, key=len)
    processes = [_server(modules) for modules in distinct]

    def start() -> None:
        with contextlib.suppress(SandboxError, Fault):  # the first job will meet it again
            for process in processes:
                process.start()

    threading.Thread(target=start, daemon=True).start()


# By what the process has imported; and by process, limits and the note in place of long output.
_servers: dict[tuple[str, ...], ForkServer] = {}
_pools: dict[tuple[ForkServer, Limits, str], Pool] = {}
_lock = threading.RLock()  # Dask's threads all ask at once


def _pool(job: Job, limits: Limits) -> Pool:
    """This process's pool for jobs of these modules and words, within these limits."""
    with _lock:
        key = (_server(tuple(job.modules)), limits, job.words["output_cut"])
        if key not in _pools:
            _pools[key] = Pool(*key)
        return _pools[key]


def _server(modules: tuple[str, ...]) -> ForkServer:
    """The process that has imported these modules: a new one grows from what has most of them."""
    with _lock:
        if modules not in _servers:
            if not _servers:
                atexit.register(_close)
            others = [other for other in _servers if {*other} < {*modules}]
            others = [other for other in others if not _servers[other].ended]
            if first(modules):  # too late in a process that has imported others
                others = []
            parent = _servers[max(others, key=len)] if others else None
            _servers[modules] = ForkServer(list(modules), parent=parent)
        return _servers[modules]


def _forget(pool: Pool) -> None:
    """Drop a pool whose fork server has ended; the next job gets new ones."""
    with _lock:
        _pools.pop((pool.server, pool.limits, pool.cut), None)
        modules = tuple(pool.server.modules)
        if _servers.get(modules) is pool.server:  # another thread may have been here
            del _servers[modules]
    pool.server.close()


def _close() -> None:
    _pools.clear()
    while _servers:
        _servers.popitem()[1].close()
