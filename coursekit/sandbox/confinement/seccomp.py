"""A seccomp filter: system calls that reach beyond this process fail as if it had no permission.

Threads may be made, processes may not. Signals go to the process itself only.
Source: Documentation/userspace-api/seccomp_filter.rst, man 2 seccomp, and the kernel's system call
tables for x86_64 and arm64.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
import sys

from coursekit.sandbox.confinement.libc import call

PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 22, 2
LOAD, JUMP_EQUAL, JUMP_GREATER_EQUAL, JUMP_BITS, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
NUMBER, ARCHITECTURE, ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data
X32 = 0x40000000
CLONE_THREAD = 0x10000

# name: (number on x86_64, number on arm64 or None where it does not exist)
BARRED: dict[str, tuple[int, int | None]] = {
    "fork": (57, None),
    "vfork": (58, None),
    "execve": (59, 221),
    "execveat": (322, 281),
    "socket": (41, 198),
    "connect": (42, 203),
    "bind": (49, 200),
    "listen": (50, 201),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "kcmp": (312, 272),
    "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424),
    "process_madvise": (440, 440),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "unshare": (272, 97),
    "setns": (308, 268),
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    # Memory and files that outlive the process or escape its limits:
    "shmget": (29, 194),
    "shmat": (30, 196),
    "semget": (64, 190),
    "msgget": (68, 186),
    "mq_open": (240, 180),
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    # Other processes of the same user:
    "setpriority": (141, 140),
    "sched_setparam": (142, 118),
    "sched_setscheduler": (144, 119),
    "sched_setattr": (314, 274),
    "ioprio_set": (251, 30),
    "move_pages": (279, 239),
    "migrate_pages": (256, 238),
}
# The first argument must be 0 or this process: kill, tgkill; prlimit64, sched_setaffinity.
OWN_PROCESS = {
    "kill": (62, 129),
    "tgkill": (234, 131),
    "prlimit64": (302, 261),
    "sched_setaffinity": (203, 122),
}
CLONE = (56, 220)
CLONE3 = (435, 435)
TKILL = (200, 130)
MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}


def supported() -> bool:
    """Whether this kernel filters system calls and we know its numbers."""
    if sys.platform != "linux" or platform.machine() not in MACHINES:
        return False
    try:
        call("prctl", PR_SET_SECCOMP, SECCOMP_MODE_FILTER, 0, 0, 0)
    except OSError as error:
        return error.errno == errno.EFAULT  # not EINVAL: it looked for our filter
    return False


def restrict() -> None:
    """Install the filter in this process, for good; needs NO_NEW_PRIVS. Raises OSError."""
    program = _program(os.getpid())

    class Program(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]

    code = b"".join(struct.pack("HBBI", *instruction) for instruction in program)
    holder = Program(len(program), code)
    call("prctl", PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(holder), 0, 0)


def _program(own: int) -> list[tuple[int, int, int, int]]:
    """The filter in classic BPF: (code, jump if true, jump if false, operand)."""
    column, architecture = MACHINES[platform.machine()]
    refused = ERRNO | errno.EPERM
    program = [
        (LOAD, 0, 0, ARCHITECTURE),
        (JUMP_EQUAL, 1, 0, architecture),
        (RETURN, 0, 0, KILL),
        (LOAD, 0, 0, NUMBER),
        (JUMP_GREATER_EQUAL, 0, 1, X32),
        (RETURN, 0, 0, refused),
    ]
    # Without clone3 the C library falls back to clone, whose flags a filter can see.
    program += _when(CLONE3[column], [(RETURN, 0, 0, ERRNO | errno.ENOSYS)])
    program += _when(
        CLONE[column],
        [
            (LOAD, 0, 0, ARGUMENT),
            (JUMP_BITS, 1, 0, CLONE_THREAD),
            (RETURN, 0, 0, refused),
            (RETURN, 0, 0, ALLOW),
        ],
    )
    for numbers in OWN_PROCESS.values():
        program += _when(
            numbers[column],
            [
                (LOAD, 0, 0, ARGUMENT),
                (JUMP_EQUAL, 2, 0, own),
                (JUMP_EQUAL, 1, 0, 0),
                (RETURN, 0, 0, refused),
                (RETURN, 0, 0, ALLOW),
            ],
        )
    barred: list[tuple[int, int | None]] = [*BARRED.values(), TKILL]
    for entry in barred:
        number = entry[column]
        if number is not None:
            program += _when(number, [(RETURN, 0, 0, refused)])
    return [*program, (RETURN, 0, 0, ALLOW)]


def _when(number: int | None, then: list[tuple[int, int, int, int]]) -> list:
    """``then``, which ends in RETURN, for the system call ``number``."""
    assert number is not None
    return [(JUMP_EQUAL, 0, len(then), number), *then]
