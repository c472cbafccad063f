"""Whose process it is: another user's where the engine is root, and with no capability left.

A user of its own owns no file of the class, so that DAC guards them, too, and is counted alone in
RLIMIT_NPROC. Sources: man pages capabilities(7), credentials(7), prctl(2).
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import stat
import sys
from collections.abc import Iterable
from pathlib import Path

from coursekit.sandbox.confinement.libc import call

FIRST_UNUSED = 2_000_000_000  # far above what distributions, LDAP and containers give out
NOBODY = 65534
CHOWN, KILL, SETGID, SETUID, SYS_ADMIN = 0, 5, 6, 7, 21  # capabilities
PR_SET_DUMPABLE, PR_CAPBSET_DROP = 4, 24
PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL = 47, 4
CAPABILITY_VERSION_3 = 0x20080522


def holds(*capabilities: int) -> bool:
    """Whether this process has all of these capabilities now."""
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        return False
    effective = int(status.partition("CapEff:")[2].split()[0], 16)
    return all(effective >> capability & 1 for capability in capabilities)


def other_user() -> int | None:
    """A user, and group, that this process can become and the engine can end; None: it cannot.

    Each process gets its own. In a container without numbers that high: nobody.
    """
    if sys.platform != "linux" or not holds(CHOWN, KILL, SETGID, SETUID):
        return None
    if Path("/proc/self/setgroups").read_text().strip() != "allow":
        return None
    users, groups = _mapped("uid_map"), _mapped("gid_map")
    for user in (FIRST_UNUSED + os.getpid(), NOBODY):
        if any(user in part for part in users) and any(user in part for part in groups):
            return user
    return None


def _mapped(table: str) -> list[range]:
    lines = Path("/proc/self", table).read_text().splitlines()
    numbers = [list(map(int, line.split())) for line in lines]
    return [range(first, first + count) for first, _, count in numbers]


def is_own(user: int | None) -> bool:
    """Whether no other process has this user."""
    return user is not None and user >= FIRST_UNUSED


def hand_over(scratch: Path, user: int) -> None:
    """Make a folder that the engine made the user's. Raises OSError."""
    os.chown(scratch, user, user)
    scratch.parent.chmod(0o711)  # the engine's temporary folder: through, not in


def become(user: int) -> None:
    """Be this user, in no other group. Raises OSError."""
    drop_bounding_set()
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)
    # Another user's /proc/self is root's until then; `confine` switches it off in the end.
    call("prctl", PR_SET_DUMPABLE, 1, 0, 0, 0)


def drop_capabilities() -> None:
    """All of them, and for good."""
    drop_bounding_set()
    with contextlib.suppress(OSError):  # before Linux 4.3 there are none
        call("prctl", PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0)
    head = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0)
    call("capset", ctypes.byref(head), ctypes.byref((ctypes.c_uint32 * 6)()))


def drop_bounding_set() -> None:
    """What no program that it starts could get back; only who has capabilities can drop it."""
    with contextlib.suppress(OSError):  # past the last one that this kernel knows
        for capability in range(64):
            call("prctl", PR_CAPBSET_DROP, capability, 0, 0, 0)


def open_to_all(paths: Iterable[Path], above: bool) -> bool:
    """Whether every user can read these files and folders. above: and get there from "/"."""
    found = {path for path in paths if path.exists()}
    on_the_way: set[Path] = set()
    if above:
        for path in found:
            on_the_way |= {*path.parents, *path.resolve().parents}
    return all(map(_readable, found)) and all(_grants(path, stat.S_IXOTH) for path in on_the_way)


def _readable(path: Path) -> bool:
    return _grants(path, stat.S_IROTH | stat.S_IXOTH if path.is_dir() else stat.S_IROTH)


def _grants(path: Path, bits: int) -> bool:
    return path.stat().st_mode & bits == bits
