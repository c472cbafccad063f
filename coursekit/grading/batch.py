"""Run many submissions at a time with Dask: on this machine, or on a scheduler's workers."""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import coursekit
from coursekit.errors import CourseError, Problem
from coursekit.grading.execute import run_here
from coursekit.sandbox.forkserver_client import SandboxError
from coursekit.sandbox.job import Job, Results
from coursekit.sandbox.limits import Limits

Key = TypeVar("Key")
AHEAD = 4  # jobs for each worker that wait or run: enough to keep it busy, and few to run again


def run_jobs(
    jobs: Iterable[tuple[Key, Job]],
    limits: Limits,
    workers: int | None = None,
    scheduler: str | None = None,
) -> Iterator[tuple[Key, Results | SandboxError]]:
    """Yield each job's key with its results, or with the failure of the machinery, as they come.

    workers: how many at a time on this machine (default: one for each core).
    scheduler: address of a Dask scheduler whose workers run them instead; each needs this course.
    A worker may leave: Dask gives its jobs to another. Raises CourseError for a wrong address.
    """
    from distributed import as_completed

    with _client(workers, scheduler) as client:
        waiting = iter(jobs)
        keys: dict[Any, Key] = {}

        def submit() -> list[Any]:
            for key, job in waiting:
                future = client.submit(_run, job.as_dict(), limits.as_dict(), pure=False)
                keys[future] = key
                return [future]
            return []

        ahead = AHEAD * max(1, sum(client.ncores().values()))
        running = as_completed([future for _ in range(ahead) for future in submit()])
        for future in running:
            running.update(submit())
            key = keys.pop(future)
            try:
                yield key, {int(cell): outputs for cell, outputs in future.result().items()}
            except Exception as error:  # the worker's, whatever it was
                yield key, SandboxError(f"{type(error).__name__}: {error}")


@contextlib.contextmanager
def _client(workers: int | None, scheduler: str | None) -> Iterator[Any]:
    import dask
    from distributed import Client, LocalCluster

    # A submission that hangs ends by its own limits; Dask must not take that for a dead worker.
    dask.config.set(
        {"distributed.worker.daemon": False, "distributed.comm.timeouts.connect": "10s"}
    )
    if scheduler:
        try:
            client = Client(scheduler, timeout=10)
        except (OSError, ValueError, TimeoutError) as error:
            way_out = "dask scheduler; dask worker ADDRESS (in the course's folder)"
            raise CourseError(
                Problem(Path(scheduler), f"no Dask scheduler answers there ({error})", way_out)
            ) from None
        with client:
            yield client
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
        yield client


def _run(job: dict[str, Any], limits: dict[str, Any]) -> dict[str, Any]:
    """What a worker does. The data lies where the sender has it, or beside the worker's course."""
    if not Path(job["data"]).is_dir():
        job = job | {"data": str(Path(coursekit.__file__).resolve().parent.parent / "data")}
    results = run_here(Job.of(job), Limits(**limits))
    return {str(cell): outputs for cell, outputs in results.items()}
