"""The fork server, seen from outside: it has imported the libraries, and forks a child on request.

`forkserver` is what runs in it. One fork server can be grown from another: forked from it, and then
it imports more.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from coursekit.sandbox.protocol import BadMessage, PeerGone, PeerLate, receive, send

START_SECONDS = 300.0
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
    "CUDA_VISIBLE_DEVICES": "",  # a forked child cannot use its parent's GPU
    # One submission, one core: there are as many at a time as there are cores.
    "TF_NUM_INTRAOP_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MALLOC_ARENA_MAX": "2",
}


class SandboxError(Exception):
    """The machinery itself failed; no submission is to blame."""


class ForkServer:
    """A process that imports ``modules``, in a new Python or grown from another fork server.

    Its methods may be called from several threads.
    """

    def __init__(
        self,
        modules: list[str],
        warn: Callable[[str], None] = lambda text: print(text, file=sys.stderr),
        parent: ForkServer | None = None,
    ) -> None:
        """Begins the imports at once in a new Python; a grown one begins them in `start`.

        warn: told what confinement is missing here. Raises SandboxError where this platform
        cannot fork.
        """
        if not hasattr(os, "fork") or not hasattr(socket, "send_fds"):
            raise SandboxError("grading needs a Unix system (on Windows: WSL)")
        self.parent, self.modules, self.warn = parent, modules, warn
        self.home = tempfile.mkdtemp(prefix="grading-")
        self.hello = {"modules": modules, "home": self.home}
        self.lock = threading.Lock()
        self.started = False
        self.line, self._far = socket.socketpair()
        if parent is None:
            self._open_python()

    def _open_python(self) -> None:
        root = str(Path(__file__).resolve().parent.parent.parent)
        environment = {name: os.environ[name] for name in ENVIRONMENT if name in os.environ} | FIXED
        searched = [root, environment.get("PYTHONPATH", "")]
        environment["IPYTHONDIR"] = self.home
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, searched))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "coursekit.sandbox.forkserver", str(self._far.fileno())],
            pass_fds=[self._far.fileno()],
            env=environment,
            cwd="/",
            stdin=subprocess.DEVNULL,
        )
        self.pid = self.process.pid
        self._far.close()
        send(self.line, self.hello)

    def start(self) -> None:
        """Wait until the imports are done. Raises SandboxError."""
        with self.lock:
            self._start()

    def _start(self) -> None:
        if self.started:
            return
        if self.parent:
            self.pid = self.parent.fork({"role": "forkserver", **self.hello}, self._far)
        try:
            message, _ = receive(self.line, MOST_REPLY, time.monotonic() + START_SECONDS)
        except (PeerGone, PeerLate, BadMessage) as error:
            raise SandboxError(f"the fork server did not start: {error}") from None
        self.started = True
        if message["missing"] and not self.parent:  # which has said so
            self.warn(
                f"grading: this machine has no {', '.join(message['missing'])}; "
                "README says what that means"
            )

    def fork(self, request: dict[str, Any], far: socket.socket) -> int:
        """The number of a child with the request's "role", which serves ``far``; closed here."""
        with self.lock, far:
            self._start()
            return int(self._ask(request, far)["pid"])

    def end(self, pid: int) -> float:
        """Kill a child. Returns the CPU seconds that it used."""
        with self.lock:
            return float(self._ask({"kill": pid})["seconds"])

    def _ask(self, request: dict[str, Any], far: socket.socket | None = None) -> Any:
        try:
            send(self.line, request)
            if far:
                socket.send_fds(self.line, [b"f"], [far.fileno()])
            return receive(self.line, MOST_REPLY)[0]
        except (PeerGone, OSError) as error:
            raise SandboxError(f"the fork server ended: {error}") from None

    def close(self) -> None:
        """End it, and with it its children."""
        self.line.close()
        self._far.close()
        if self.parent:
            with contextlib.suppress(SandboxError):  # the parent may have ended before
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
