"""Run a submission in place of nbgrader's Execute: student's code and tests in separate processes.

``nbgrader autograde``, formgrader and `coursekit grade` all come through here.
"""

from __future__ import annotations

import atexit
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any, ClassVar

import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Float, Integer, Unicode

from coursekit.course import Course, read_course
from coursekit.grading.outputs import safe
from coursekit.grading.repair import read_own
from coursekit.sandbox.job import Job, Results, names_of, plan
from coursekit.sandbox.limits import Limits
from coursekit.sandbox.pool import Pool, SandboxError


class ExecuteIsolated(NbGraderPreprocessor):
    """The outputs of every cell but demos, from a job that `coursekit.sandbox` runs.

    `known` holds results that were made before, by the job's digest: what the batch has run on its
    workers is not run again.
    """

    course_root = Unicode(help="The course's top folder").tag(config=True)
    cell_seconds = Float(60.0, help="Wall time for one cell").tag(config=True)
    submission_seconds = Float(600.0, help="Wall time for all cells").tag(config=True)
    memory_mb = Integer(4096, help="Memory of the student's process").tag(config=True)

    known: ClassVar[dict[str, Results]] = {}

    @property
    def limits(self) -> Limits:
        return Limits(self.cell_seconds, self.submission_seconds, self.memory_mb << 20)

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        course = read_course(Path(self.course_root))
        job = job_of(course, resources["nbgrader"]["notebook"], nb)
        results = self.known.pop(job.digest(), None)
        if results is None:
            results = run_here(job, self.limits)
        show_results(nb, job, results)
        return nb, resources


def job_of(course: Course, lesson: str, notebook: NotebookNode) -> Job:
    """The job of a repaired submission, whose locked cells are the course's own."""
    names = names_of(read_own(course.source_notebook(lesson)))
    return plan(notebook, names, str(course.data), course.words)


def modules_of(course: Course, lessons: Iterable[str]) -> list[str]:
    """What the lessons' setup cells import: one warm process serves them all."""
    found: set[str] = set()
    for lesson in lessons:
        found.update(job_of(course, lesson, read_own(course.source_notebook(lesson))).modules)
    return sorted(found)


def show_results(notebook: NotebookNode, job: Job, results: Results) -> None:
    """Put the outputs into the notebook's cells."""
    for step in job.steps:
        cell = notebook.cells[step.cell]
        cell.outputs = [nbformat.from_dict(safe(output)) for output in results.get(step.cell, [])]
        cell.execution_count = step.count


def run_here(job: Job, limits: Limits) -> Results:
    """Run the job with this process's own pool, which stays warm for the next.

    Raises SandboxError if that fails twice.
    """
    key = (tuple(job.modules), limits, job.words["output_cut"])
    pool = _pool(key)
    try:
        return pool.run(job)
    except SandboxError:  # say the system had no memory left for the warm process
        with _lock:
            if _pools.get(key) is pool:
                del _pools[key]
        pool.close()
        return _pool(key).run(job)


def start_here(modules: list[str], limits: Limits, words: dict[str, str]) -> None:
    """Have this process's pool import the modules while the caller goes on."""
    _pool((tuple(modules), limits, words["output_cut"]))


Key = tuple[tuple[str, ...], Limits, str]
_pools: dict[Key, Pool] = {}
_lock = threading.Lock()


def _pool(key: Key) -> Pool:
    """This process's pool for lessons that import these modules, within these limits."""
    with _lock:  # Dask's threads all ask at once
        if key not in _pools:
            if not _pools:
                atexit.register(_close_pools)
            modules, limits, cut = key
            _pools[key] = Pool(list(modules), limits, cut)
        return _pools[key]


def _close_pools() -> None:
    while _pools:
        _pools.popitem()[1].close()
