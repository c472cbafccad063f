"""The fork server: imports the libraries once, then forks a child for each request.

It holds nothing worth stealing: a child starts with a copy of its memory, so it never sees a
submission, a test or an environment variable beyond a few. It runs no TensorFlow operation either,
since a fork of a process whose TensorFlow has started threads can hang.

Started by `forkserver_client` as ``python -m coursekit.sandbox.forkserver DESCRIPTOR JSON``, where
JSON says what to import. One that is grown for a lesson also runs the lesson's first setup cells,
the course's own, which both processes of each submission would run.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import shutil
import signal
import socket
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any, NoReturn

from coursekit.sandbox import class_checks, gpu, grader, import_order, student
from coursekit.sandbox.confinement import confine
from coursekit.sandbox.confinement.resources import MOST_FILES
from coursekit.sandbox.limits import Limits
from coursekit.sandbox.memory import release_clean_pages
from coursekit.sandbox.notebook_shell import Outputs, Shell, new_shell, run_cell
from coursekit.sandbox.protocol import PeerGone, receive, send

MOST_REQUEST = 1 << 20
ROLES = {"student": student.main, "grader": grader.main}
SELDOM = (100_000, 50, 50)  # Keras makes many objects; searching them for garbage is for nothing


def main() -> None:
    """Read what to import, then serve."""
    gc.disable()  # imports make objects that stay
    engine = socket.socket(fileno=int(sys.argv[1]))
    serve(engine, json.loads(sys.argv[2]))


def serve(engine: socket.socket, first: dict[str, Any]) -> NoReturn:
    """Import ``first["modules"]``, say that it is done, fork on request until the line closes."""
    warm_up(first["modules"])
    shell = new_shell(Outputs(0, 0))
    if "setup" in first:
        send(engine, {"fit": _run_setup(shell, first)})
    else:
        release_clean_pages()
        send(engine, {"missing": confine.missing()})
    gc.freeze()  # children leave these objects' memory shared
    while True:
        try:
            request, _ = receive(engine, MOST_REQUEST)
        except PeerGone:
            # Also after a kill -9 of the other side. Children lose their lines and end, too.
            shutil.rmtree(first["home"], ignore_errors=True)
            os._exit(0)
        if "end" in request:
            send(engine, _end(request["end"], request["kill"]))
            continue
        _, descriptors, _, _ = socket.recv_fds(engine, 1, 1)
        try:
            child = os.fork()
        except OSError as error:  # no memory, no process numbers
            os.close(descriptors[0])
            send(engine, {"error": f"no other process can be made: {error}"})
            continue
        if child == 0:
            engine.close()
            peer = socket.socket(fileno=descriptors[0])
            if request["role"] == "forkserver":
                serve(peer, request)
            _become(request, peer, shell)
        os.close(descriptors[0])
        send(engine, {"pid": child})


def warm_up(modules: list[str]) -> None:
    """Import what the lessons import, as far as it is there: the cells say what they miss."""
    for name in import_order.ordered(modules):
        # Another version may keep a part elsewhere: a little slower, no harm.
        with warnings.catch_warnings(action="ignore"), contextlib.suppress(ImportError):
            importlib.import_module(name)
    class_checks.answer_ahead()


def _run_setup(shell: Shell, first: dict[str, Any]) -> bool:
    """Run ``first["setup"]`` (number and text of cells) for all children.

    Whether they can start from here: not after an error, which the cell is to show in each, and not
    beside new threads, which a fork leaves behind.
    """
    limits = Limits()
    shell.attach(Outputs(limits.output_bytes, limits.picture_bytes))
    os.chdir(first["home"])
    for place in map(Path, first["readable"]):
        place_here(place, Path())
    threads = _threads()
    for count, source in first["setup"]:
        outputs = run_cell(shell, source, count)
        if any(output["output_type"] == "error" for output in outputs):
            return False
        shell.ran_before[count, source] = outputs
    os.chdir("/")
    return threads > 0 and _threads() == threads


def _threads() -> int:
    """Of this process, those of C libraries included; 0 where the platform does not tell."""
    with contextlib.suppress(OSError):
        return sum(1 for _ in Path("/proc/self/task").iterdir())
    return 0


def place_here(folder: Path, place: Path) -> None:
    """Have ``folder`` appear in ``place`` under its own name: lessons look for data/ there."""
    if folder.is_dir():
        (place / folder.name).symlink_to(folder)


def _end(child: int, kill: bool) -> dict[str, Any]:
    """Whether the child has ended, its CPU seconds, its exit code; kill it if it has not.

    It never waits: a large process takes a while to go, and others want children meanwhile.
    """
    try:
        ended, status, usage = os.wait4(child, os.WNOHANG)
        if ended:
            seconds = usage.ru_utime + usage.ru_stime
            return {"ended": True, "seconds": seconds, "code": os.waitstatus_to_exitcode(status)}
        if kill:
            os.kill(child, signal.SIGKILL)
    except (ProcessLookupError, ChildProcessError):
        return {"ended": True, "seconds": 0.0, "code": None}
    return {"ended": False}


def _become(request: dict[str, Any], peer: socket.socket, shell: Shell) -> None:
    """In the child: confine it, then serve in its role. Does not return."""
    try:
        gc.enable()
        gc.set_threshold(*SELDOM)
        limits = Limits(**request["limits"])
        shell.attach(Outputs(limits.output_bytes, limits.picture_bytes, request["cut"]))
        os.setsid()
        if request["core"] is not None:
            os.sched_setaffinity(0, {request["core"]})
        scratch = Path(request["scratch"])
        readable = [Path(path) for path in request["readable"]]
        confine.confine(scratch, readable, limits, confine.OOM_SCORES[request["role"]])
        for place in readable:
            place_here(place, scratch)
        os.environ |= {"HOME": str(scratch), "TMPDIR": str(scratch)}
        tempfile.tempdir = str(scratch)
        if limits.gpu:
            gpu.show()
        _close_descriptors(peer)
        send(peer, {"ready": True})  # until here, an end is the machine's doing
        ROLES[request["role"]](shell, peer, limits)
    except BaseException as error:
        print(f"{request['role']}: {type(error).__name__}: {error}", file=sys.__stderr__)
    finally:
        os._exit(1)


def _close_descriptors(peer: socket.socket) -> None:
    """Keep only standard streams and the line. What C code prints goes nowhere."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    os.closerange(3, peer.fileno())
    os.closerange(peer.fileno() + 1, MOST_FILES)


if __name__ == "__main__":
    main()
