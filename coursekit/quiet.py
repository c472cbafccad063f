"""Keep kernels' and TensorFlow's start-up chatter off the screen, but not out of reach."""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def stderr_to(path: Path) -> Iterator[None]:
    """Append to ``path`` whatever this process and the kernels it starts write to stderr.

    It works on the file descriptor, which kernels inherit; sys.stderr alone would not reach them.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    sys.stderr.flush()
    screen = os.dup(2)
    try:
        with path.open("ab") as log:
            os.dup2(log.fileno(), 2)
        yield
    finally:
        sys.stderr.flush()
        os.dup2(screen, 2)
        os.close(screen)
