"""The fork server, seen from outside: it has imported the libraries, and forks a child on request.

`forkserver` is what runs in it. One fork server can be grown from another: forked from it, and then
it imports more.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from coursekit.package import search_path
from coursekit.sandbox.protocol import BadMessage, PeerGone, PeerLate, receive, send

START_SECONDS = 300.0
DYING_SECONDS = 0.5
STUCK_SECONDS = 30.0
MOST_REPLY = 1 << 20
# All that the process and its children see of this one's environment.
ENVIRONMENT = (
    "PATH",
    "LANG",
    "LC_ALL",
    "PYTHONPATH",
    "VIRTUAL_ENV",
    "KERAS_BACKEND",
    "MPLCONFIGDIR",
    # Which instructions the libraries may use: some processors need to be told.
    "OPENBLAS_CORETYPE",
    "OPENBLAS_L2_SIZE",
    "NPY_DISABLE_CPU_FEATURES",
    "ONEDNN_MAX_CPU_ISA",
)
FIXED = {
    "PYTHONHASHSEED": "0",
    "PYTHONDONTWRITEBYTECODE": "1",
    "MPLBACKEND": "module://matplotlib_inline.backend_inline",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",
    # Wider vectors: every child would generate machine code for them anew (15 ms); and so matrix
    # products come out the same on all processors since 2013.
    "ONEDNN_MAX_CPU_ISA": "AVX2",
    "CUDA_VISIBLE_DEVICES": "",  # a forked child cannot use its parent's GPU
    # One submission, one core: there are as many at a time as there are cores.
    "TF_NUM_INTRAOP_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MALLOC_ARENA_MAX": "2",
}


class SandboxError(Exception):
    """The machinery cannot work here: no submission can be run."""


class Fault(Exception):
    """The machine failed while a submission ran: worth another try, and no fault of its own."""


class Unfit(Exception):
    """A lesson's setup cells cannot be run ahead of its submissions: each runs them itself."""


class Ended(NamedTuple):
    """How a child ended. seconds: of CPU. code: as subprocess has it; None if it was killed."""

    seconds: float
    code: int | None


class ForkServer:
    """A process that imports ``modules``, in a new Python or grown from another fork server.

    setup: cells (number, text) of the course's own that it runs then, for all of its children;
    readable: folders that these find in the working directory. `start` raises Unfit where the
    children cannot begin after them.

    Its methods may be called from several threads.
    """

    def __init__(
        self,
        modules: list[str],
        warn: Callable[[str], None] = lambda text: print(text, file=sys.stderr),
        parent: ForkServer | None = None,
        setup: Sequence[tuple[int, str]] = (),
        readable: Sequence[str] = (),
    ) -> None:
        """Begins the imports at once in a new Python; a grown one begins them in `start`.

        warn: told what confinement is missing here. Raises SandboxError where this platform
        cannot fork.
        """
        if not hasattr(os, "fork") or not hasattr(socket, "send_fds"):
            raise SandboxError("grading needs a Unix system (on Windows: WSL)")
        self.parent, self.modules, self.warn = parent, modules, warn
        self.home = tempfile.mkdtemp(prefix="grading-")
        # A child that becomes another user passes through to its scratch folder, and sees no other.
        Path(self.home).chmod(0o711)
        self.hello: dict[str, Any] = {"modules": modules, "home": self.home}
        if setup:
            self.hello |= {"setup": list(setup), "readable": list(readable)}
        self.lock = threading.Lock()
        self.started = self.ended = False
        self.fit = True
        self.line, self._far = socket.socketpair()
        if parent is None:
            self._open_python()

    def _open_python(self) -> None:
        environment = {name: os.environ[name] for name in ENVIRONMENT if name in os.environ} | FIXED
        environment["IPYTHONDIR"] = self.home
        environment["PYTHONPATH"] = search_path(environment)
        arguments = [str(self._far.fileno()), json.dumps(self.hello)]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "coursekit.sandbox.forkserver", *arguments],
            pass_fds=[self._far.fileno()],
            env=environment,
            cwd="/",
            stdin=subprocess.DEVNULL,
        )
        self.pid = self.process.pid
        self._far.close()

    def start(self) -> None:
        """Wait until the imports and the setup cells are done. Raises SandboxError, Unfit."""
        with self.lock:
            self._start()
        if not self.fit:
            raise Unfit

    def _start(self) -> None:
        if self.started:
            return
        try:
            if self.parent:
                self.pid = self.parent.fork({"role": "forkserver", **self.hello}, self._far)
        except Fault:
            self.ended = True
            raise
        try:
            message, _ = receive(self.line, MOST_REPLY, time.monotonic() + START_SECONDS)
        except (PeerGone, PeerLate, BadMessage) as error:
            self.ended = True
            if self._was_killed():
                raise Fault("the fork server was killed from outside") from None
            raise SandboxError(f"the fork server did not start: {error}") from None
        self.started, self.fit = True, message.get("fit", True)
        if message.get("missing") and not self.parent:  # which has said so
            self.warn(
                f"grading: this machine has no {', '.join(message['missing'])}; "
                "README says what that means"
            )

    def _was_killed(self) -> bool:
        try:
            if self.parent:
                return self.parent.end(self.pid, gone=True).code == -signal.SIGKILL
            return self.process.wait(DYING_SECONDS) == -signal.SIGKILL
        except (Fault, subprocess.TimeoutExpired):
            return self.parent is not None  # with its parent

    def fork(self, request: dict[str, Any], far: socket.socket) -> int:
        """The number of a child with the request's "role", which serves ``far``; closed here.

        Raises Fault where the system has no room for another process.
        """
        with self.lock, far:
            self._start()
            reply = self._ask(request, far)
        if "error" in reply:
            raise Fault(reply["error"])
        return int(reply["pid"])

    def end(self, pid: int, gone: bool = False) -> Ended:
        """Kill a child. gone: it has closed its line, so it may be about to end by itself.

        (The kernel closes a process's sockets a moment before its end can be waited for.)
        """
        started, killed, pause = time.monotonic(), False, 0.0005
        while True:
            kill = not killed and (not gone or time.monotonic() - started > DYING_SECONDS)
            with self.lock:
                reply = self._ask({"end": pid, "kill": kill})
            if reply["ended"]:
                return Ended(reply["seconds"], None if killed else reply["code"])
            if time.monotonic() - started > STUCK_SECONDS:
                return Ended(0.0, None)  # in the kernel's hands: it ends some time
            killed = killed or kill
            time.sleep(pause)
            pause = min(2 * pause, 0.05)

    def _ask(self, request: dict[str, Any], far: socket.socket | None = None) -> Any:
        try:
            send(self.line, request)
            if far:
                socket.send_fds(self.line, [b"f"], [far.fileno()])
            return receive(self.line, MOST_REPLY)[0]
        except (PeerGone, BadMessage, OSError) as error:
            self.ended = True
            raise Fault(f"the fork server ended: {error}") from None

    def close(self) -> None:
        """End it, and with it its children."""
        self.line.close()
        self._far.close()
        if self.parent:
            with contextlib.suppress(Fault):  # the parent may have ended before
                if self.started:
                    self.parent.end(self.pid)
        else:
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def __enter__(self) -> ForkServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
