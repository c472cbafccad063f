"""Runs snippets, each in a confined process of its own: what `test_confinement` starts.

Standard input: {"snippets": {name: code}, "data": folder, "without": mechanisms, "modules": [...],
"gpu": true where the limits show GPUs, whose node is then /dev/full}.
Standard output: {name: what the code left in ``result``, or the name of its error}.
"""

import ctypes
import errno
import importlib
import json
import os
import signal
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

from coursekit.sandbox import gpu
from coursekit.sandbox.confinement import confine, identity, namespaces
from coursekit.sandbox.limits import Limits

LIMITS = Limits(scratch_bytes=8 << 20)


def libc(name: str, *arguments: Any) -> str:
    """ "0", or the name of the error in which a function of the C library ends."""
    ctypes.set_errno(0)
    done = getattr(ctypes.CDLL(None, use_errno=True), name)(*arguments)
    return errno.errorcode[ctypes.get_errno()] if done == -1 else str(done)


def not_here(*_: Any) -> NoReturn:
    raise PermissionError


def attempt(code: str, data: Path, limits: Limits, home: str, answer: int) -> None:
    """In the child: confine it, run the code, write what came of it."""
    scratch = Path(tempfile.mkdtemp(dir=home))
    try:
        confine.confine(scratch, [data], limits)
        (scratch / "data").symlink_to(data)
    except OSError as error:
        os.write(answer, f"not confined: {error}".encode())
        return
    os.environ["HOME"] = tempfile.tempdir = str(scratch)
    names: dict[str, Any] = {"libc": libc, "data": str(data), "result": None}
    try:
        exec(code, names)
        text = str(names["result"])
    except BaseException as error:
        text = f"{type(error).__name__}: {error}"
    os.write(answer, text.encode())


def main() -> None:
    order = json.load(sys.stdin)
    for module in order["modules"]:
        importlib.import_module(module)
    if "namespaces" in order["without"]:
        namespaces.leave = not_here
    if "other user" in order["without"]:
        identity.other_user = lambda: None
    limits = replace(LIMITS, gpu=order["gpu"])
    gpu.nodes = lambda: [Path("/dev/full")]
    results: dict[str, Any] = {"mechanisms": confine.mechanisms()}
    with tempfile.TemporaryDirectory() as home:
        for name, code in order["snippets"].items():
            ours, theirs = os.pipe()
            child = os.fork()
            if child == 0:
                attempt(code, Path(order["data"]), limits, home, theirs)
                os._exit(0)
            os.close(theirs)
            text = Path(f"/dev/fd/{ours}").read_text()
            os.close(ours)
            status = os.waitpid(child, 0)[1]
            died = signal.Signals(os.WTERMSIG(status)).name if os.WIFSIGNALED(status) else ""
            results[name] = text or died
    print(json.dumps(results))


if __name__ == "__main__":
    main()
