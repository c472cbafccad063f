"""Run many submissions at a time with Dask: on this machine, or on a scheduler's workers."""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from coursekit.errors import CourseError, Problem
from coursekit.grading.cluster import Refused, Workers, connected, course_version, refuse_unless
from coursekit.grading.execute import run_here
from coursekit.package import ROOT
from coursekit.sandbox.forkserver_client import Fault, SandboxError
from coursekit.sandbox.job import Job, Results
from coursekit.sandbox.limits import Limits

Key = TypeVar("Key")
HOPELESS = 10  # jobs one after the other in which the machine failed alone, too
AHEAD = 4  # jobs for each worker that wait or run: enough to keep it busy, and few to run again


def run_jobs(
    jobs: Iterable[tuple[Key, Job]],
    limits: Limits,
    workers: int | None = None,
    scheduler: str | None = None,
) -> Iterator[tuple[Key, Results | Fault]]:
    """Yield each job's key with its results, or with the machine's fault, as they come.

    A job in which the machine failed runs once more at the end, alone.
    workers: how many at a time on this machine (default: one for each core).
    scheduler: address of a Dask scheduler whose workers run them instead; each needs this course.
    A worker may leave: Dask gives its jobs to another. One that joins with another version of the
    course is sent away, and what it was given runs elsewhere. Raises CourseError for a wrong
    address, and where nothing can be run at all.
    """
    from distributed import as_completed

    with _client(workers, scheduler) as (client, theirs):
        # Those on this machine have no other version.
        wanted = course_version() if theirs else None
        waiting = iter(jobs)
        keys: dict[Any, tuple[Key, Job]] = {}
        again: list[tuple[Key, Job]] = []
        sent_back: set[Key] = set()

        def send(job: Job, alone: bool = False) -> Any:
            return client.submit(_run, wanted, job.as_dict(), limits.as_dict(), alone, pure=False)

        def submit() -> list[Any]:
            for key, job in waiting:
                future = send(job)
                keys[future] = (key, job)
                return [future]
            return []

        ahead = AHEAD * max(1, sum(client.ncores().values()))
        running = as_completed([future for _ in range(ahead) for future in submit()])
        for future in running:
            if theirs:
                theirs.look()
            running.update(submit())
            key, job = keys.pop(future)
            results = _results(future)
            if isinstance(results, _NotRun) and key not in sent_back:
                sent_back.add(key)
                other = send(job)
                keys[other] = (key, job)
                running.add(other)
            elif isinstance(results, Fault):
                again.append((key, job))
            else:
                yield key, results
        in_a_row = 0
        for key, job in again:
            if in_a_row < HOPELESS:
                if theirs:
                    theirs.look()
                results = _results(send(job, alone=True))
                in_a_row = in_a_row + 1 if isinstance(results, Fault) else 0
            yield key, results


class _NotRun(Fault):
    """A worker has not what it takes: the job goes to another."""


def _results(future: Any) -> Results | Fault:
    """What a worker gave. Raises CourseError where it says that nothing can be run there."""
    try:
        found = future.result()
        if isinstance(found, Fault):
            return found
        return {int(cell): outputs for cell, outputs in found.items()}
    except Fault as fault:
        return fault
    except (Refused, ImportError) as error:  # the latter from a worker without the course
        return _NotRun(f"a worker cannot run this course: {error}")
    except SandboxError as error:
        way_out = (
            "the lines above say why (`make install` mends a broken .venv); what is graded stays"
        )
        raise CourseError(
            Problem(Path("coursekit"), f"nothing can be run: {error}", way_out)
        ) from None
    except Exception as error:  # Dask's: a worker that was killed, a line that broke
        return Fault(f"{type(error).__name__}: {error}")


@contextlib.contextmanager
def _client(workers: int | None, scheduler: str | None) -> Iterator[tuple[Any, Workers | None]]:
    """A client, and the scheduler's workers where they are not this process's own."""
    import dask
    from distributed import Client, LocalCluster

    # A submission that hangs ends by its own limits; Dask must not take that for a dead worker.
    dask.config.set(
        {"distributed.worker.daemon": False, "distributed.comm.timeouts.connect": "10s"}
    )
    if scheduler:
        with connected(scheduler) as client_and_workers:
            yield client_and_workers
        return
    # Threads suffice: each only waits for the processes that the pool forks.
    with (
        LocalCluster(
            n_workers=1,
            threads_per_worker=workers or os.cpu_count() or 1,
            processes=False,
            dashboard_address=":0",
            memory_limit=0,
            silence_logs=logging.ERROR,
        ) as cluster,
        Client(cluster) as client,
    ):
        yield client, None


def _run(
    wanted: str | None, job: dict[str, Any], limits: dict[str, Any], alone: bool
) -> dict[str, Any] | Fault:
    """What a worker does. The data lies where the sender has it, or beside the worker's course.

    A fault is returned: Dask shows what is raised in the terminal, traceback and all.

    wanted: the sender's version of the course; None where it is this process's own.
    """
    if not Path(job["data"]).is_dir():
        job = job | {"data": str(ROOT / "data")}
    if wanted is not None:
        refuse_unless(wanted, Path(job["data"]))
    try:
        results = run_here(Job.of(job), Limits(**limits), alone)
    except Fault as fault:
        return fault
    return {str(cell): outputs for cell, outputs in results.items()}
