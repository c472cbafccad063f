"""Resource limits: none can be raised again. Source: man 2 getrlimit."""

from __future__ import annotations

import os
import platform
import resource
import sys
from pathlib import Path

from coursekit.sandbox.limits import Limits

MOST_FILES = 256
MOST_SIGNALS = 64
LATE_SECONDS = 60
# TensorFlow, PyTorch, OpenBLAS start a few for each core; what is left is for the lesson's own.
THREADS, THREADS_PER_CORE = 256, 8
# Python has no names for these. The numbers are the same on x86_64 and arm64.
RLIMIT_SIGPENDING, RLIMIT_MSGQUEUE, RLIMIT_NICE, RLIMIT_RTPRIO = 11, 12, 13, 14


def limit(limits: Limits, mapped: int, alone: bool) -> None:
    """Limit what this process can use.

    mapped: the address space that it has already. alone: whether it is its user's only process, as
    far as the kernel counts, which counts threads by user and not by process.
    """
    cores = os.cpu_count() or 1
    seconds = int(limits.submission_seconds * cores) + 1
    table: dict[int, tuple[int, int]] = {
        kind: (most, most)
        for kind, most in {
            # CUDA reserves addresses by the hundred gigabytes: only what can be written counts.
            (resource.RLIMIT_DATA if limits.gpu else resource.RLIMIT_AS): mapped
            + limits.memory_bytes,
            resource.RLIMIT_FSIZE: limits.scratch_bytes,
            resource.RLIMIT_NOFILE: MOST_FILES,
            resource.RLIMIT_CORE: 0,
        }.items()
    }
    # First SIGXCPU, then SIGKILL; the engine's clock comes before either.
    table[resource.RLIMIT_CPU] = (seconds, seconds + LATE_SECONDS)
    if sys.platform == "linux":
        table[resource.RLIMIT_MEMLOCK] = (0, 0)
        table[RLIMIT_SIGPENDING] = (MOST_SIGNALS, MOST_SIGNALS)
        table |= dict.fromkeys((RLIMIT_MSGQUEUE, RLIMIT_NICE, RLIMIT_RTPRIO), (0, 0))
        if alone:
            threads = THREADS + THREADS_PER_CORE * cores
            table[resource.RLIMIT_NPROC] = (threads, threads)
    for kind, (soft, hard) in table.items():
        _set(kind, soft, hard)


def _set(kind: int, soft: int, hard: int) -> None:
    most = resource.getrlimit(kind)[1]
    if most != resource.RLIM_INFINITY:
        soft, hard = min(soft, most), min(hard, most)
    try:
        resource.setrlimit(kind, (soft, hard))
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


def counts_by_namespace() -> bool:
    """Whether the kernel counts a user's threads in each user namespace anew (Linux 5.14)."""
    major, minor = platform.release().split(".")[:2]
    return (int(major), int("".join(filter(str.isdigit, minor)) or 0)) >= (5, 14)
