"""Other machines: a Dask scheduler whose workers have this course, checked before they get jobs."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import platform
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from distributed import Client, WorkerPlugin

import coursekit
from coursekit.errors import CourseError, Problem
from coursekit.sandbox.confinement import confine

PACKAGE = Path(coursekit.__file__).resolve().parent
PACKAGES = ("tensorflow", "tensorflow-cpu", "keras", "numpy", "torch", "distributed")
CONNECT_SECONDS = 10
WORKER_SECONDS = 20  # for a first worker to be there
NEW_COPY = "copy the course's folder there anew, `make install` in it, and start the worker again"


@functools.cache
def course_version() -> str:
    """What must be the same on all machines: the code, Python, the libraries that grade."""
    total = hashlib.sha256()
    for path in sorted(PACKAGE.rglob("*.py")):
        total.update(str(path.relative_to(PACKAGE)).encode() + path.read_bytes())
    versions = []
    for name in PACKAGES:
        with contextlib.suppress(PackageNotFoundError):
            versions.append(f"{name} {version(name)}")
    python = ".".join(platform.python_version_tuple()[:2])
    return f"{total.hexdigest()[:12]}, Python {python}, {', '.join(versions)}"


def about_this_worker() -> dict[str, Any]:
    """What a worker says of itself."""
    return {
        "version": course_version(),
        "missing": confine.missing(),
        "data": (PACKAGE.parent / "data").is_dir(),
    }


@contextlib.contextmanager
def connected(scheduler: str) -> Iterator[Any]:
    """A client of the scheduler, whose workers have been asked for what they have.

    Raises CourseError where no scheduler or no worker answers, and for a worker that has another
    version of the course. What confinement a worker lacks is said.
    """
    try:
        client = Client(scheduler, timeout=CONNECT_SECONDS)
    except Exception as error:  # OSError, ValueError, TimeoutError, TLS's own
        way_out = "README shows how to start one: python -m dask scheduler, in the course's folder"
        what = f"no Dask scheduler answers there ({type(error).__name__}: {error})"
        raise CourseError(Problem(Path(scheduler), what, way_out)) from None
    with client:
        _check(client, scheduler)
        # Those that join later are asked, too.
        client.register_plugin(SameCourse(course_version()), name="same-course")
        yield client


def _check(client: Any, scheduler: str) -> None:
    try:
        client.wait_for_workers(1, timeout=WORKER_SECONDS)
    except Exception:  # a TimeoutError, of whatever module Dask takes it from
        way_out = f"in a copy of the course's folder: python -m dask worker {scheduler}"
        raise CourseError(Problem(Path(scheduler), "has no worker", way_out)) from None
    own, problems = course_version(), []
    for address, found in client.run(about_this_worker, on_error="return").items():
        worker = address.partition("://")[2]
        if isinstance(found, BaseException):
            what = f"cannot run this course ({str(found)[:200]})"
            problems.append(Problem(Path(worker), what, NEW_COPY))
        elif found["version"] != own:
            what = f"has another version: {found['version']}; here it is {own}"
            problems.append(Problem(Path(worker), what, NEW_COPY))
        elif not found["data"]:
            problems.append(Problem(Path(worker), "has no data/ beside the course", NEW_COPY))
        elif found["missing"]:
            lacking = ", ".join(found["missing"])
            print(
                f"grading: the worker {worker} has no {lacking}; README says what that means",
                file=sys.stderr,
            )
    if problems:
        raise CourseError(*problems)


class SameCourse(WorkerPlugin):
    """A Dask worker plugin: a worker with another version of the course leaves again."""

    def __init__(self, wanted: str) -> None:
        self.wanted = wanted

    def setup(self, worker: Any) -> None:
        if course_version() != self.wanted:
            print(
                f"this worker has another version of the course: {course_version()}; "
                f"who grades has {self.wanted}\n    help: {NEW_COPY}",
                file=sys.stderr,
                flush=True,
            )
            worker.loop.add_callback(worker.close, reason="another version of the course")
