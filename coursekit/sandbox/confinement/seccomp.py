"""A seccomp filter: the system calls of `syscalls` work, some with some arguments only; no others.

Threads may be made, processes may not. Signals go to the process itself only, and never SIGKILL or
SIGSTOP: no call is left by which it could have the kernel send these either (timers with a signal
of their own, F_SETSIG, lower limits, PR_SET_PDEATHSIG). So a confined process that dies by SIGKILL
was killed from outside, by the engine or by a machine out of memory; `pool` relies on that.

Source: Documentation/userspace-api/seccomp_filter.rst, man 2 seccomp.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
import sys

from coursekit.sandbox.confinement import syscalls
from coursekit.sandbox.confinement.libc import call

PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 22, 2
ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}

CLONE_THREAD = 0x10000
CLONE_NAMESPACES = 0x7E020000
AF_UNIX = 1
SIGKILL, SIGSTOP = 9, 19
# F_DUPFD … F_GETFL, F_SETFL, locks; F_OFD_ locks; F_DUPFD_CLOEXEC; F_GETPIPE_SZ. Not F_SETOWN,
# F_SETSIG, F_SETLEASE, F_NOTIFY: they make the kernel send signals.
FCNTL = (0, 1, 2, 3, 4, 5, 6, 7, 36, 37, 38, 1030, 1032)
# TCGETS (is it a terminal?), TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX
IOCTL = (0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)
# NVIDIA's driver: every number of type "F"; those of its unified memory, which have no type.
NVIDIA, NVIDIA_UVM = 0x4600, [(0x1, 0xFF), (0x30000001, 0x30000002)]
# PR_GET_PDEATHSIG, _GET_DUMPABLE, _SET_NAME, _GET_NAME, _GET_SECCOMP, _CAPBSET_READ,
# _GET_TIMERSLACK, _GET_NO_NEW_PRIVS, _GET_THP_DISABLE, _SVE_GET_VL, _SET_VMA (a name for memory)
PRCTL = (2, 3, 15, 16, 21, 23, 30, 39, 42, 51, 0x53564D41)

Instruction = tuple[int, int, int, int]  # code, jump if true, jump if false, operand
Code = list[Instruction]


def supported() -> bool:
    """Whether this kernel filters system calls and we know its numbers."""
    if sys.platform != "linux" or platform.machine() not in MACHINES:
        return False
    try:
        call("prctl", PR_SET_SECCOMP, SECCOMP_MODE_FILTER, 0, 0, 0)
    except OSError as error:
        return error.errno == errno.EFAULT  # not EINVAL: it looked for our filter
    return False


def restrict(gpu: bool = False) -> None:
    """Install the filter in this process, for good; needs NO_NEW_PRIVS. Raises OSError.

    gpu: let it speak to NVIDIA's driver.
    """
    program = _program(os.getpid(), gpu)

    class Program(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]

    code = b"".join(struct.pack("HBBI", *instruction) for instruction in program)
    holder = Program(len(program), code)
    call("prctl", PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(holder), 0, 0)


def _program(own: int, gpu: bool) -> Code:
    """The filter in classic BPF."""
    column, architecture = MACHINES[platform.machine()]
    leaves: dict[int, Code] = {}
    for table, code in [
        (syscalls.ALLOWED, _end(ALLOW)),
        (syscalls.SILENT, _fail(0)),
        (syscalls.ABSENT, _fail(errno.ENOSYS)),
    ]:
        leaves |= {number: code for name, number in _numbers(table, column)}
    checks = _checks(own, gpu)
    for name, number in _numbers(syscalls.CHECKED, column):
        leaves[number] = [*checks[name], *_end(ALLOW)]
    return [
        *_load(ARCHITECTURE),
        *_unless(EQUAL, architecture, _end(KILL)),
        *_load(NUMBER),
        *_search(_ranges(leaves)),
    ]


def _numbers(table: syscalls.Table, column: int) -> list[tuple[str, int]]:
    return [(name, row[column]) for name, row in table.items() if row[column] is not None]  # type: ignore[misc]


def _checks(own: int, gpu: bool) -> dict[str, Code]:
    """For each call of CHECKED: code that returns where an argument is not allowed."""
    no_kill = _never(2, [SIGKILL, SIGSTOP])
    return {
        # As chmod: nothing, and no error, since shutil.copy2 sets its copy's times. But with NULL,
        # "now", an error: Path.touch() takes success to mean that the file is there.
        "utimensat": [*_not_null(2), *_fail(0)],
        "clone": _bits(0, CLONE_THREAD, CLONE_NAMESPACES),
        "kill": _only(0, [own, 0]) + _never(1, [SIGKILL, SIGSTOP]),
        "tgkill": _only(0, [own]) + no_kill,
        # Limits are read only: at RLIMIT_CPU the kernel sends SIGKILL.
        "prlimit64": _only(0, [own, 0]) + _null(2),
        # No address: else what socketpair made could write to any Unix socket of the machine.
        # sendmsg is not allowed at all: its address is in memory, where a filter cannot look.
        "sendto": _null(4),
        "socketpair": _only(0, [AF_UNIX]),
        "fcntl": _only(1, FCNTL),
        "ioctl": _only_ioctl(gpu),
        "prctl": _only(0, PRCTL),
    }


def _ranges(leaves: dict[int, Code]) -> list[tuple[int, Code]]:
    """Where each stretch of numbers with the same code begins, in order, from 0 on."""
    every = {number: _fail(errno.EPERM) for number in range(syscalls.NEWEST + 1)} | leaves
    beyond = max(every) + 1
    ranges: list[tuple[int, Code]] = []
    for number in range(beyond + 1):  # beyond: also the numbers of the x32 calls
        code = every.get(number, _fail(errno.ENOSYS))
        if not ranges or ranges[-1][1] != code:
            ranges.append((number, code))
    return ranges


# Classic BPF, as far as it is needed. All jumps go forward, by 255 instructions at most; only
# ALWAYS goes further.

NUMBER, ARCHITECTURE, ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data
LOAD, AND, RETURN = 0x20, 0x54, 0x06
ALWAYS, EQUAL, AT_LEAST, ANY_BIT = 0x05, 0x15, 0x35, 0x45  # jumps on what was loaded last


def _load(offset: int) -> Code:
    return [(LOAD, 0, 0, offset)]


def _end(verdict: int) -> Code:
    return [(RETURN, 0, 0, verdict)]


def _fail(number: int) -> Code:
    """The system call is not made. It fails with this errno; with 0 it returns 0."""
    return _end(ERRNO | number)


def _unless(test: int, operand: int, code: Code) -> Code:
    """Run ``code`` where the test fails, else skip it."""
    return [(test, len(code), 0, operand), *code]


def _when(test: int, operand: int, code: Code) -> Code:
    return [(test, 0, len(code), operand), *code]


def _argument(place: int, high: bool = False) -> Code:
    """Load half of an argument: the low 32 bits are all of an int. (Both machines: little end.)"""
    return _load(ARGUMENTS + 8 * place + 4 * high)


def _load_bits(place: int, mask: int) -> Code:
    """Those bits of an argument's low half."""
    return [*_argument(place), (AND, 0, 0, mask)]


def _only(place: int, values: list[int] | tuple[int, ...], error: int = errno.EPERM) -> Code:
    tests: Code = [(EQUAL, len(values) - k, 0, value) for k, value in enumerate(values)]
    return [*_argument(place), *tests, *_fail(error)]


def _only_ioctl(gpu: bool) -> Code:
    """gpu: also the numbers of NVIDIA's driver, of which there are hundreds."""
    rest: Code = _only(1, IOCTL, errno.ENOTTY)
    if gpu:
        own = [*_load_bits(1, 0xFF00), (EQUAL, 0, 1, NVIDIA), *_end(ALLOW)]
        for first, last in NVIDIA_UVM:
            own += [
                *_argument(1),
                (AT_LEAST, 0, 2, first),
                (AT_LEAST, 1, 0, last + 1),
                *_end(ALLOW),
            ]
        rest = own + rest
    return rest


def _never(place: int, values: list[int]) -> Code:
    tests = [step for value in values for step in _when(EQUAL, value, _fail(errno.EPERM))]
    return [*_argument(place), *tests]


def _bits(place: int, needed: int, barred: int) -> Code:
    return [
        *_argument(place),
        *_unless(ANY_BIT, needed, _fail(errno.EPERM)),
        *_when(ANY_BIT, barred, _fail(errno.EPERM)),
    ]


def _null(place: int) -> Code:
    """A pointer, all 64 bits of it, must be NULL."""
    refuse = _unless(EQUAL, 0, _fail(errno.EPERM))
    return [*_argument(place), *refuse, *_argument(place, high=True), *refuse]


def _not_null(place: int) -> Code:
    high = [*_argument(place, high=True), *_when(EQUAL, 0, _fail(errno.EPERM))]
    return [*_argument(place), *_when(EQUAL, 0, high)]


def _search(ranges: list[tuple[int, Code]]) -> Code:
    """A binary search for the loaded number: seven or eight comparisons for each call.

    (From Linux 5.11 on the kernel remembers which numbers it need not ask about.)
    """
    if len(ranges) == 1:
        return ranges[0][1]
    middle = len(ranges) // 2
    below, above = _search(ranges[:middle]), _search(ranges[middle:])
    # A test jumps over one ALWAYS, which may go as far as it must.
    return [(AT_LEAST, 0, 1, ranges[middle][0]), (ALWAYS, 0, 0, len(below)), *below, *above]
