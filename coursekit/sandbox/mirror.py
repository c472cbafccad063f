"""Arguments and results that both sides have: what changes in place here changes there, too.

A call travels as copies, but a test may ask what only one process can show: whether a function
changed its argument, gave back the argument itself or a part of it, or one array again and again.
So the student's process keeps what went over the line in this graded cell (`Originals`), says which
of it has changed since, and which result is, or lies within, something known. The grader keeps the
other copy of each under the same number (`Copies`) and does the same to it.

What the student's process says here it may have made up. It concerns only what the test itself
passed to it or got from it, as in a notebook, where the function holds the very same objects.
"""

from __future__ import annotations

import operator
from typing import Any

import numpy as np

MOST_HELD = 100
MOST_HELD_BYTES = 1 << 20
MOST_COPIED = 64 << 20


class Originals:
    """The student's side. Numbers of arguments are the grader's; results get negative ones."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        self.held: dict[int, tuple[Any, Any]] = {}  # value, what it was like
        self.numbers: dict[int, int] = {}  # by id; the values are kept, so ids stay theirs
        self.stretches: dict[int, tuple[int, int]] = {}  # of memory that dense arrays fill
        self.bytes = 0

    def hold(self, number: int, step: int, values: list[Any]) -> None:
        """Keep the values of one message, numbered from ``number`` on in its order."""
        for place, value in enumerate(values):
            if id(value) not in self.numbers:
                own = number + step * place
                self.held[own] = value, _state(value)
                self.numbers[id(value)] = own
                self.bytes += _size(value)
                if isinstance(value, np.ndarray) and value.size and _is_dense(value):
                    self.stretches[own] = _bounds(value)

    def trim(self) -> None:
        """Forget the oldest, before a call, so that a cell with many calls stays quick."""
        while len(self.held) > MOST_HELD or self.bytes > MOST_HELD_BYTES:
            number = next(iter(self.held))
            value, _ = self.held.pop(number)
            del self.numbers[id(value)]
            self.stretches.pop(number, None)
            self.bytes -= _size(value)

    def mark(self, value: Any) -> list[Any] | None:
        """The number of a known value; for a part of a known array also its place there, in bytes,
        and its strides. None for anything else.
        """
        if (number := self.numbers.get(id(value))) is not None:
            return [number]
        if not isinstance(value, np.ndarray) or value.base is None or not value.size:
            return None
        start, end = _bounds(value)
        for number, (low, high) in self.stretches.items():
            if low <= start < end <= high:
                return [number, start - low + _offset(value), list(value.strides)]
        return None

    def changed(self) -> dict[int, Any]:
        """What is not as it was when this was last asked, by number."""
        found = {}
        for number, (value, state) in self.held.items():
            if _differs(value, state):
                self.held[number] = value, _state(value)
                found[number] = value
        return found


class Copies:
    """The grader's side."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        self.held: dict[int, Any] = {}
        self.bytes = 0

    def hold(self, number: int, step: int, values: list[Any]) -> None:
        """Keep the values of one message, numbered from ``number`` on in its order."""
        for place, value in enumerate(values):
            self.held[number + step * place] = value
            self.bytes += _size(value)
        while len(self.held) > 2 * MOST_HELD + len(values) or self.bytes > MOST_COPIED:
            self.bytes -= _size(self.held.pop(next(iter(self.held))))

    def same(self, known: Any, made: Any) -> Any:
        """What the other side says is known already: one of these, or lies within it.

        known: as `Originals.mark` has it. made: a copy of it, for where that does not hold.
        """
        number, *place = known
        old = self.held.get(number)
        if not place:
            return old if type(old) is type(made) else made
        if not isinstance(old, np.ndarray) or not isinstance(made, np.ndarray):
            return made
        if made.dtype.hasobject or old.dtype.hasobject or not _is_dense(old):
            return made
        start, strides = place
        memory = _in_memory_order(old).reshape(-1).view(np.uint8)
        try:
            return np.ndarray(made.shape, made.dtype, memory, start, tuple(strides))
        except (TypeError, ValueError):
            return made

    def change(self, number: Any, new: Any) -> None:
        """Make the content of a known value that of ``new``, where they are of a kind."""
        match self.held.get(number), new:
            case np.ndarray() as old, np.ndarray() if old.dtype == new.dtype:
                if old.shape == new.shape and old.flags.writeable:
                    old[...] = new
            case list() as old, list():
                old[:] = new
            case (dict() as old, dict()) | (set() as old, set()):
                old.clear()
                old.update(new)


def _size(value: Any) -> int:
    return value.nbytes if isinstance(value, np.ndarray) else 0


def _state(value: Any) -> Any:
    """What tells whether the value changes: an array's bytes, the items of anything else."""
    if isinstance(value, np.ndarray):
        return value.tobytes()
    if isinstance(value, dict):
        return [*value, *value.values()]
    return list(value)


def _differs(value: Any, state: Any) -> bool:
    if isinstance(value, np.ndarray):
        return bool(value.tobytes() != state)
    now = _state(value)
    # By identity: what items hold themselves is looked at on its own.
    return len(now) != len(state) or not all(map(operator.is_, now, state))


def _offset(array: np.ndarray) -> int:
    """From the array's lowest byte to its first element's."""
    return sum(-s * (n - 1) for s, n in zip(array.strides, array.shape, strict=True) if s < 0 < n)


def _bounds(array: np.ndarray) -> tuple[int, int]:
    """The addresses of its lowest byte and of the one after its highest."""
    if not array.size:
        return 0, 0
    low = array.__array_interface__["data"][0] - _offset(array)
    reach = sum(abs(s) * (n - 1) for s, n in zip(array.strides, array.shape, strict=True))
    return low, low + reach + array.itemsize


def _is_dense(array: np.ndarray) -> bool:
    """Whether its elements fill their stretch of memory, in whatever order."""
    low, high = _bounds(array)
    return high - low == array.nbytes and 0 not in array.strides


def _in_memory_order(array: np.ndarray) -> np.ndarray:
    """A view of a dense array that goes through memory from its lowest byte on."""
    turned = array[tuple(slice(None, None, -1 if s < 0 else 1) for s in array.strides)]
    return turned.transpose(np.argsort([-s for s in turned.strides], kind="stable"))
