"""Other machines: a Dask scheduler whose workers must have this very course."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
import platform
import subprocess
import sys
import threading
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from coursekit.errors import CourseError, Problem
from coursekit.package import PACKAGE, ROOT, search_path

PACKAGES = ("tensorflow", "tensorflow-cpu", "keras", "numpy", "torch", "distributed")
CONNECT_SECONDS = 10
WORKER_SECONDS = 20  # for a first worker to be there
WATCH_SECONDS = 5
ANOTHER = (
    "The rest waits for one: python -m dask worker ADDRESS, in a copy of the course's folder. "
    "Ctrl-C ends it; what is graded stays"
)
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
        "missing": _missing(),
        "data": (ROOT / "data").is_dir(),
    }


def _missing() -> list[str]:
    """`confine.missing` in a new Python: it forks; a worker has threads."""
    code = "import coursekit.sandbox.confinement.confine as c; print('\\n'.join(c.missing()))"
    environment = os.environ | {"PYTHONPATH": search_path(os.environ)}
    command = [sys.executable, "-c", code]
    return subprocess.check_output(command, env=environment, text=True).strip().splitlines()


class Refused(Exception):
    """A worker will not run a job, because it has not what the sender has."""


def refuse_unless(wanted: str, data: Path) -> None:
    """On a worker: raise Refused where a job from a course of version ``wanted`` may not run."""
    if course_version() != wanted:
        raise Refused(f"has another version: {course_version()}; here it is {wanted}")
    if not data.is_dir():
        raise Refused("has no data/ beside the course")


class Workers:
    """A scheduler's workers: asked what they have before there are jobs, and when one joins."""

    def __init__(self, client: Any) -> None:
        self.client = client
        self.asked: set[str] = set()

    @contextlib.contextmanager
    def watched(self) -> Iterator[None]:
        """Meanwhile, say so when no worker is left: jobs then wait for one, however long."""
        ended = threading.Event()

        def watch() -> None:
            said = False
            while not ended.wait(WATCH_SECONDS):
                with contextlib.suppress(Exception):  # the scheduler may be gone: others say so
                    gone = not self.client.ncores()
                    if gone and not said:
                        print(f"grading: no worker is left. {ANOTHER}", file=sys.stderr, flush=True)
                    said = gone

        thread = threading.Thread(target=watch, daemon=True)
        thread.start()
        try:
            yield
        finally:
            ended.set()
            thread.join()

    def check(self) -> None:
        """Raise CourseError for those that cannot grade as this course does."""
        if problems := list(self._ask_new().values()):
            raise CourseError(*problems)

    def look(self) -> None:
        """Send away, and name, those that have joined and cannot grade as this course does.

        They may get jobs before anybody has asked them, and refuse them (`refuse_unless`); one
        without the course cannot read them, and leaves by itself. No Dask plugin does this, since
        that would stay with the scheduler for whoever grades next, and would have to be read, too.
        """
        wrong = self._ask_new()
        for problem in wrong.values():
            print(f"grading: a worker was sent away: {problem}", file=sys.stderr)
        if wrong:
            self.client.retire_workers(list(wrong), close_workers=True)

    def _ask_new(self) -> dict[str, Problem]:
        """What is wrong with those not asked before. What confinement they lack is said."""
        new = [address for address in self.client.ncores() if address not in self.asked]
        if not new:
            return {}
        answers = self.client.run(about_this_worker, workers=new, on_error="return")
        there = self.client.ncores()
        self.asked.update(answers)
        wrong = {}
        for address, found in answers.items():
            if address not in there:  # it has left meanwhile: nothing to complain about
                continue
            worker = address.partition("://")[2]
            if what := _fault_of(found):
                wrong[address] = Problem(Path(worker), what, NEW_COPY)
            elif found["missing"]:
                lacking = ", ".join(found["missing"])
                print(
                    f"grading: the worker {worker} has no {lacking}; README says what that means",
                    file=sys.stderr,
                )
        return wrong


def _fault_of(found: Any) -> str:
    """Why a worker that answers so cannot grade as this course does; empty if it can."""
    if isinstance(found, BaseException):
        return f"cannot run this course ({str(found)[:200]})"
    if found["version"] != course_version():
        return f"has another version: {found['version']}; here it is {course_version()}"
    return "" if found["data"] else "has no data/ beside the course"


@contextlib.contextmanager
def connected(scheduler: str) -> Iterator[tuple[Any, Workers]]:
    """A client of the scheduler, and its workers, which have been asked for what they have.

    Raises CourseError where no scheduler or no worker answers, and for a worker that has another
    version of the course. What confinement a worker lacks is said.
    """
    from distributed import Client

    try:
        client = Client(scheduler, timeout=CONNECT_SECONDS)
    except Exception as error:  # OSError, ValueError, TimeoutError, TLS's own
        way_out = "README shows how to start one: python -m dask scheduler, in the course's folder"
        what = f"no Dask scheduler answers there ({type(error).__name__}: {error})"
        raise CourseError(Problem(Path(scheduler), what, way_out)) from None
    with client:
        try:
            client.wait_for_workers(1, timeout=WORKER_SECONDS)
        except Exception:  # a TimeoutError, of whatever module Dask takes it from
            way_out = f"in a copy of the course's folder: python -m dask worker {scheduler}"
            raise CourseError(Problem(Path(scheduler), "has no worker", way_out)) from None
        workers = Workers(client)
        workers.check()
        with workers.watched():
            yield client, workers
