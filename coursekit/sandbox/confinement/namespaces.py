"""Namespaces: no network, no message queues, and a tree of files that holds only what is named.

As root (with CAP_SYS_ADMIN) they are made directly; otherwise in a user namespace, where the kernel
allows these. Sources: man pages user_namespaces(7), mount_namespaces(7), pivot_root(2),
mount_setattr(2).
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterable
from pathlib import Path

from coursekit.sandbox.confinement.libc import call

CLONE_NEWNS, CLONE_NEWIPC, CLONE_NEWUSER, CLONE_NEWNET = 0x20000, 0x8000000, 0x10000000, 0x40000000
MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_BIND, MS_REC, MS_PRIVATE = 2, 4, 8, 0x1000, 0x4000, 0x40000
MNT_DETACH = 2
MOUNT_SETATTR = 442  # the same on every architecture
MOUNT_ATTR_RDONLY, MOUNT_ATTR_NOSUID = 1, 2
AT_FDCWD, AT_RECURSIVE = -100, 0x8000


def leave(scratch: Path, readable: Iterable[Path], scratch_bytes: int, user: int | None) -> None:
    """Leave the machine's network and files behind. Raises OSError.

    Left are ``readable``, read only, and at ``scratch`` a tmpfs of limited size that belongs to
    ``user``, all under the names that they have outside. None: the process has no right to do this,
    and gets it in a user namespace.
    """
    spaces = CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC
    if user is None:
        _unshare_as_user(spaces)
        user = os.geteuid()
    else:
        call("unshare", spaces)
    call("mount", b"none", b"/", None, MS_REC | MS_PRIVATE, None)
    places = _outermost(readable)
    # The new tree is built where scratch is, so that it needs no folder outside.
    _mount_tmpfs(scratch, "size=1m,mode=755")
    for place in places:
        _bind(place, _below(scratch, place))
    # TensorFlow asks for its program's name and stops where there is none.
    program = _below(scratch, Path("/proc/self/exe"))
    program.parent.mkdir(parents=True, exist_ok=True)
    program.symlink_to(Path("/proc/self/exe").readlink())
    inner = _below(scratch, scratch)
    inner.mkdir(parents=True, exist_ok=True)
    _make_read_only(scratch)
    _mount_tmpfs(inner, f"size={scratch_bytes},nr_inodes=2000,mode=700,uid={user},gid={user}")
    os.chdir(scratch)
    # man 2 pivot_root, "pivot_root(".", ".")": the old root then lies over the new one.
    call("pivot_root", b".", b".")
    call("umount2", b".", MNT_DETACH)
    os.chdir("/")


def _unshare_as_user(spaces: int) -> None:
    """A user namespace in which this process may mount; and none more inside it."""
    user, group = os.geteuid(), os.getegid()
    call("unshare", CLONE_NEWUSER | spaces)
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
    Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    Path("/proc/sys/user/max_user_namespaces").write_text("0")


def _outermost(paths: Iterable[Path]) -> list[Path]:
    """The paths that lie below no other one, also as they are without symbolic links.

    Libraries remember either: a virtual environment may be a link.
    """
    places: list[Path] = []
    named = list(paths)
    for path in sorted({*named, *(path.resolve() for path in named)}):
        if path.exists() and not any(path.is_relative_to(place) for place in places):
            places.append(path)
    return places


def _below(root: Path, path: Path) -> Path:
    return root / path.relative_to("/")


def _mount_tmpfs(place: Path, options: str) -> None:
    flags = MS_NOSUID | MS_NODEV | MS_NOEXEC
    call("mount", b"tmpfs", os.fsencode(place), b"tmpfs", flags, options.encode())


def _bind(place: Path, target: Path) -> None:
    """Show the file or folder ``place`` at ``target``, which is made."""
    if place.is_dir():
        target.mkdir(parents=True, exist_ok=True)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()
    call("mount", os.fsencode(place), os.fsencode(target), None, MS_BIND | MS_REC, None)


class _Attributes(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint64) for name in ("set", "clear", "propagation", "user")]


def _make_read_only(root: Path) -> None:
    """Everything mounted at and below ``root``. Devices can be written to all the same."""
    wanted = _Attributes(MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID, 0, 0, 0)
    size = ctypes.c_size_t(ctypes.sizeof(wanted))
    call(
        "syscall",
        MOUNT_SETATTR,
        AT_FDCWD,
        os.fsencode(root),
        AT_RECURSIVE,
        ctypes.byref(wanted),
        size,
    )
