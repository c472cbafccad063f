"""Take away from this process, for good, what a student's code has no use for.

Linux only. Without any privilege: Landlock (files, TCP, signals), seccomp (a list of system calls),
resource limits; where the kernel allows user namespaces also a network and a tree of files of its
own. As root also a user of its own. `mechanisms` says which of these there are; the others are
skipped.

Sources: the kernel's Documentation/userspace-api/landlock.rst and seccomp_filter.rst; man pages
landlock(7), seccomp(2), user_namespaces(7), prctl(2).
"""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from coursekit.sandbox import gpu
from coursekit.sandbox.confinement import identity, landlock, namespaces, resources, seccomp
from coursekit.sandbox.confinement.libc import call
from coursekit.sandbox.limits import Limits

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_NO_NEW_PRIVS = 1, 4, 38
# Whom a kernel short of memory ends first: -1000 to 1000.
OOM_SCORES = {"student": 1000, "grader": 500}


@functools.cache
def mechanisms() -> dict[str, bool]:
    """What this machine offers: "landlock", "seccomp", "namespaces"; for root also "other user".

    Tried in a child, once.
    """
    if sys.platform != "linux":
        return {"landlock": False, "seccomp": False, "namespaces": False}
    scratch = Path(tempfile.mkdtemp(prefix="confine-"))
    have = {
        "landlock": landlock.version() > 0,
        "seccomp": seccomp.supported(),
        "namespaces": _works(lambda: _leave(scratch, _shown([]), 1 << 20, os.geteuid())),
    }
    if os.geteuid() == 0:
        user = identity.other_user()
        have["other user"] = (
            user is not None
            and identity.open_to_all(_loaded(), above=not (have["namespaces"] and _is_admin()))
            and _works(lambda: identity.become(user))
        )
    shutil.rmtree(scratch)
    return have


def missing() -> list[str]:
    """Names of the mechanisms that this machine lacks."""
    return [name for name, there in mechanisms().items() if not there]


def _works(attempt: Callable[[], None]) -> bool:
    child = os.fork()
    if child == 0:
        try:
            attempt()
        except BaseException:
            os._exit(1)
        os._exit(0)
    return os.waitpid(child, 0)[1] == 0


def confine(
    scratch: Path,
    readable: Iterable[Path],
    limits: Limits,
    oom_score: int = OOM_SCORES["student"],
) -> None:
    """Confine this process: it can write to ``scratch`` only and read ``readable`` and libraries.

    With ``limits.gpu`` it can also open the GPUs' device nodes.
    oom_score: whether it goes first when the machine runs out of memory (1000) or never (-1000).
    Must be called before the process starts threads. Raises OSError where a mechanism that
    `mechanisms` promised fails: then nothing of a student's may run here.
    """
    have = mechanisms()
    devices = gpu.nodes() if limits.gpu else []
    data = list(readable)
    readable = [*data, *(gpu.about() if limits.gpu else [])]
    mapped = resources.mapped_bytes()
    with contextlib.suppress(OSError):  # only a hint to the kernel; none on macOS
        Path("/proc/self/oom_score_adj").write_text(str(oom_score))
    own_tree, admin = have["namespaces"], _is_admin()
    user = None
    if have.get("other user") and identity.open_to_all(
        _with_contents(data), above=not (own_tree and admin)
    ):
        user = identity.other_user()
    if user is not None and not (own_tree and admin):
        identity.hand_over(scratch, user)
    # What root may do, it does as root; in a user namespace it is the other user who may.
    if own_tree and admin:
        _leave(scratch, _shown(readable + devices), limits.scratch_bytes, user or os.geteuid())
    if user is not None:
        identity.become(user)
    if own_tree and not admin:
        _leave(scratch, _shown(readable + devices), limits.scratch_bytes, os.geteuid())
    os.chdir(scratch)
    by_namespace = own_tree and not admin and resources.counts_by_namespace()
    resources.limit(limits, mapped, alone=identity.is_own(user) or by_namespace)
    if sys.platform == "linux":
        identity.drop_capabilities()
        # Not before the user is another: a new user forgets it.
        call("prctl", PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        # Not before the namespaces: it makes /proc/self, where they are set up, root's.
        call("prctl", PR_SET_DUMPABLE, 0, 0, 0, 0)
        call("prctl", PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if have["landlock"]:
        landlock.restrict([*library_paths(), *readable], [scratch, Path(os.devnull), *devices])
    if have["seccomp"]:
        seccomp.restrict(limits.gpu)


def _leave(scratch: Path, shown: list[Path], scratch_bytes: int, owner: int) -> None:
    namespaces.leave(scratch, shown, scratch_bytes, owner if _is_admin() else None)


def _is_admin() -> bool:
    return identity.holds(identity.SYS_ADMIN)


def _shown(readable: list[Path]) -> list[Path]:
    return [*library_paths(), *readable, Path(os.devnull)]


@functools.cache
def library_paths() -> tuple[Path, ...]:
    """What Python and its libraries read after they were imported."""
    own = {sys.prefix, sys.base_prefix, sys.exec_prefix}
    # Not all of sys.path: the course's own folder, with its hidden tests, is there, too.
    own |= {path for path in sys.path if Path(path).name in ("site-packages", "dist-packages")}
    package = Path(__file__).resolve().parent.parent
    system = ["/usr", "/lib", "/lib64", "/etc/localtime", "/etc/fonts", "/etc/ld.so.cache"]
    # Debian's libblas.so is a link to a link there.
    system.append("/etc/alternatives")
    # TensorFlow reads its own command line (which says nothing) and stops where it cannot.
    own_process = ["/proc/self/cmdline"]
    devices = ["/dev/zero", "/dev/urandom", "/dev/random", "/sys/devices/system/cpu"]
    paths = map(Path, [*sorted(own), *system, *own_process, *devices])
    return (*(path for path in paths if path.exists()), package)


def _loaded() -> list[Path]:
    """The library paths, the files of the modules that are loaded, and the folders between."""
    roots = library_paths()
    files = [getattr(module, "__file__", None) for module in list(sys.modules.values())]
    found = set(roots)
    for file in map(Path, filter(None, files)):
        below = [root for root in roots if file.is_relative_to(root)]
        if below:
            found |= {file, *(folder for folder in file.parents if folder.is_relative_to(below[0]))}
    return sorted(found)


def _with_contents(paths: list[Path]) -> list[Path]:
    return [*paths, *(inner for path in paths for inner in path.rglob("*"))]
