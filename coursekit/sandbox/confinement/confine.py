"""Take away from this process, for good, what a student's code has no use for.

Linux only, and without any privilege: Landlock (files, TCP, signals), seccomp (processes, sockets,
other processes' memory), resource limits; where the kernel allows user namespaces also a network of
its own and a small disk of its own. `mechanisms` says which of these there are; the others are
skipped.

Sources: the kernel's Documentation/userspace-api/landlock.rst and seccomp_filter.rst; man pages
landlock(7), seccomp(2), user_namespaces(7), prctl(2).
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import os
import resource
import sys
from collections.abc import Iterable
from pathlib import Path

from coursekit.sandbox.confinement import landlock, seccomp
from coursekit.sandbox.confinement.libc import call
from coursekit.sandbox.limits import Limits

CLONE_NEWNS, CLONE_NEWIPC, CLONE_NEWUSER, CLONE_NEWNET = 0x20000, 0x8000000, 0x10000000, 0x40000000
MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REC, MS_PRIVATE = 2, 4, 8, 0x4000, 0x40000
PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS = 1, 4, 24, 38
SIGKILL = 9
CAPABILITY_VERSION_3 = 0x20080522
MOST_FILES = 256


@functools.cache
def mechanisms() -> dict[str, bool]:
    """What this machine offers: "landlock", "seccomp", "namespaces". Tried in a child, once."""
    if sys.platform != "linux":
        return {"landlock": False, "seccomp": False, "namespaces": False}
    return {
        "landlock": landlock.version() > 0,
        "seccomp": seccomp.supported(),
        "namespaces": _can_unshare(),
    }


def _can_unshare() -> bool:
    child = os.fork()
    if child == 0:
        try:
            _namespaces(Path("/tmp"), 1 << 20)
        except BaseException:
            os._exit(1)
        os._exit(0)
    return os.waitpid(child, 0)[1] == 0


def confine(scratch: Path, readable: Iterable[Path], limits: Limits) -> None:
    """Confine this process: it can write to ``scratch`` only and read ``readable`` and libraries.

    Must be called before the process starts threads. Raises OSError where a mechanism that
    `mechanisms` promised fails: then nothing of a student's may run here.
    """
    have = mechanisms()
    if have["namespaces"]:
        _namespaces(scratch, limits.scratch_bytes)
    os.chdir(scratch)
    _resources(limits)
    if sys.platform == "linux":
        call("prctl", PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0)
        # Not before the namespaces: it makes /proc/self, where they are set up, root's.
        call("prctl", PR_SET_DUMPABLE, 0, 0, 0, 0)
        call("prctl", PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if have["landlock"]:
        landlock.restrict([*library_paths(), *readable], [scratch, Path("/dev/null")])
    if have["seccomp"]:
        seccomp.restrict()


def library_paths() -> list[Path]:
    """What Python and its libraries read after they were imported."""
    own = {sys.prefix, sys.base_prefix, sys.exec_prefix}
    # Not all of sys.path: the course's own folder, with its hidden tests, is there, too.
    own |= {path for path in sys.path if Path(path).name in ("site-packages", "dist-packages")}
    package = Path(__file__).resolve().parent.parent
    system = ["/usr", "/lib", "/lib64", "/etc/localtime", "/etc/fonts", "/etc/ld.so.cache"]
    # TensorFlow reads its own command line (which says nothing) and stops where it cannot.
    own_process = ["/proc/self/cmdline"]
    devices = ["/dev/zero", "/dev/urandom", "/dev/random", "/sys/devices/system/cpu"]
    return [
        Path(p) for p in [*sorted(own), *system, *own_process, *devices] if Path(p).exists()
    ] + [package]


def _namespaces(scratch: Path, scratch_bytes: int) -> None:
    """A network with no way out, and a tmpfs of limited size at ``scratch``; then no privilege."""
    user, group = os.geteuid(), os.getegid()
    call("unshare", CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC)
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
    Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    call("mount", b"none", b"/", None, MS_REC | MS_PRIVATE, None)
    options = f"size={scratch_bytes},nr_inodes=2000,mode=700".encode()
    flags = MS_NOSUID | MS_NODEV | MS_NOEXEC
    call("mount", b"tmpfs", os.fsencode(scratch), b"tmpfs", flags, options)
    Path("/proc/sys/user/max_user_namespaces").write_text("0")
    _drop_capabilities()


def _drop_capabilities() -> None:
    with contextlib.suppress(OSError):  # past the last one that this kernel knows
        for capability in range(64):
            call("prctl", PR_CAPBSET_DROP, capability, 0, 0, 0)
    head = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0)
    call("capset", ctypes.byref(head), ctypes.byref((ctypes.c_uint32 * 6)()))


def _resources(limits: Limits) -> None:
    """Limits that the process cannot raise again."""
    cores = os.cpu_count() or 1
    table = {
        resource.RLIMIT_AS: mapped_bytes() + limits.memory_bytes,
        resource.RLIMIT_FSIZE: limits.scratch_bytes,
        resource.RLIMIT_NOFILE: MOST_FILES,
        resource.RLIMIT_CPU: int(limits.submission_seconds * cores) + 1,
        resource.RLIMIT_CORE: 0,
    }
    for kind, amount in table.items():
        most = resource.getrlimit(kind)[1]
        if most != resource.RLIM_INFINITY:
            amount = min(amount, most)
        try:
            resource.setrlimit(kind, (amount, amount))
        except (ValueError, OSError):
            if sys.platform == "linux":
                raise
            # macOS refuses RLIMIT_AS; README says what is not limited there


def mapped_bytes() -> int:
    """The process's address space now."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except OSError:
        return 0
    return pages * resource.getpagesize()


def missing() -> list[str]:
    """Names of the mechanisms that this machine lacks."""
    return [name for name, there in mechanisms().items() if not there]
