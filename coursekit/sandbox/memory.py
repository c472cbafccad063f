"""What a process maps of its libraries, and how to let go of what it no longer uses."""

from __future__ import annotations

import ctypes
import re
import sys
from pathlib import Path

from coursekit.sandbox.confinement.libc import call

MADV_DONTNEED = 4
MAPPING = re.compile(r"([0-9a-f]+)-([0-9a-f]+) r[-w][-x]p [0-9a-f]+ \S+ ([1-9]\d*) ", re.ASCII)


def release_clean_pages() -> None:
    """Unmap the pages of libraries that importing touched: what is used again is mapped again.

    Only mappings without a page that was written (as relocations are): these would be lost.
    TensorFlow's libraries are 300 MB, of which a lesson uses a fraction.
    """
    if sys.platform != "linux":
        return
    found: tuple[int, int] | None = None
    for line in Path("/proc/self/smaps").read_text().split("\n"):
        if mapping := MAPPING.match(line):
            found = int(mapping[1], 16), int(mapping[2], 16)
        elif line.startswith("Anonymous:"):
            if found and line.split()[1] == "0":
                start, end = found
                call("madvise", ctypes.c_void_p(start), ctypes.c_size_t(end - start), MADV_DONTNEED)
            found = None
