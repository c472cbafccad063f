"""The C library's functions that Python has no call for."""

import ctypes
import functools
import os


def call(name: str, *arguments: object) -> int:
    """Call a function that returns -1 and sets errno where it fails. Raises OSError."""
    result: int = getattr(_library(), name)(*arguments)
    if result == -1:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")
    return result


@functools.cache
def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
