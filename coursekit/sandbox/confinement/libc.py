"""The C library's functions that Python has no call for."""

import ctypes
import os


def call(name: str, *arguments: object) -> int:
    """Call a function that returns -1 and sets errno where it fails. Raises OSError."""
    result: int = getattr(ctypes.CDLL(None, use_errno=True), name)(*arguments)
    if result == -1:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")
    return result
