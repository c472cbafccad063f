"""Plain data on its way between the student's process and the tests'.

Numbers, strings, None, lists, tuples, dicts, sets, ranges, slices and NumPy arrays travel by value.
In the JSON tree a list is a list; everything else that JSON lacks is a dict with one key, its kind.
What is no plain data (a function, an object of a class of the student's) is up to the two sides'
``other`` hooks. Both sides list the arrays, lists, dicts and sets that they meet in the same order
(``met``): so either can name one to the other (`sandbox/mirror.py`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

DEEPEST = 60
MOST_ITEMS = 2_000_000
DTYPE_KINDS = "biufcSUmM"
MUTABLE = (list, np.ndarray, dict, set, frozenset)  # the last arrives as a set


class NotPlain(Exception):
    """A value that cannot travel.

    reason, kind: parts of keys of the words for it, ``kind_`` before the latter. They are no text
    of their own: the student's process sends them, and could put the input of a hidden test there.
    """

    def __init__(self, reason: str, kind: str = "other") -> None:
        super().__init__(f"{reason} ({kind})")
        self.reason, self.kind = reason, kind


class Encoder:
    """Turns one value into a tree that JSON can hold, and a list of buffers.

    other: called with what is no plain data; returns a one-key dict for it.
    known: called with what can change in place; returns what stands for it in the tree beside its
    content, where the other side has it, else None.
    most_bytes: raises NotPlain("value_too_large") above it.
    """

    def __init__(
        self,
        most_bytes: int,
        other: Callable[[Any, Encoder], dict[str, Any]] | None = None,
        known: Callable[[Any], list[Any] | None] | None = None,
    ) -> None:
        self.most_bytes, self.other, self.known = most_bytes, other, known
        self.buffers: list[memoryview] = []
        self.met: list[Any] = []
        self.bytes = self.items = 0

    def encode(self, value: Any, depth: int = 0) -> Any:
        if self.known is not None and isinstance(value, MUTABLE):
            known = self.known(value)
            if known is not None:
                return {"known": [known, self.content(value, depth)]}
        return self.content(value, depth)

    def content(self, value: Any, depth: int = 0) -> Any:
        """The value's tree, whether the other side has it or not."""
        if depth > DEEPEST:
            raise NotPlain("value_too_deep")
        kind = type(value)
        if value is None or kind is bool:
            return value
        if kind is str:
            self._count(len(value))
            return value
        if kind is int:
            return value if -(2**63) <= value < 2**63 else {"int": hex(value)}
        if kind is float:
            return value if math.isfinite(value) else {"float": repr(value)}
        made = self._each(value, depth) if kind is list else self._less_common(value, depth)
        if isinstance(value, MUTABLE):
            self.met.append(value)
        return made

    def _less_common(self, value: Any, depth: int) -> Any:
        if isinstance(value, np.ndarray):
            return self._array(np.asarray(value), depth)
        if isinstance(value, np.generic) and value.dtype.kind in DTYPE_KINDS:
            return {"number": self._array(np.asarray(value), depth)["array"]}
        if isinstance(value, tuple):
            return {"tuple": self._each(value, depth)}
        if isinstance(value, dict):
            pairs = [item for pair in dict.items(value) for item in pair]
            return {"dict": self._each(pairs, depth)}
        if isinstance(value, list):
            return self._each(value, depth)
        if isinstance(value, set | frozenset):
            return {"set": self._each(value, depth)}
        if isinstance(value, str):
            return self.encode(str.__str__(value), depth)
        if isinstance(value, bool | int):
            return self.encode(int(value), depth)
        if isinstance(value, float):
            return self.encode(float(value), depth)
        if isinstance(value, complex):
            return {"complex": [self.encode(value.real), self.encode(value.imag)]}
        if isinstance(value, bytes | bytearray):
            return {"bytes": self._buffer(memoryview(bytes(value)))}
        if isinstance(value, range):
            return {"range": [value.start, value.stop, value.step]}
        if isinstance(value, slice):
            return {"slice": self._each((value.start, value.stop, value.step), depth)}
        if value is Ellipsis:
            return {"ellipsis": None}
        if isinstance(value, np.dtype):
            return {"dtype": value.str}
        if self.other is None:
            raise NotPlain("value_not_plain")
        return self.other(value, self)

    def _each(self, values: Iterable[Any], depth: int) -> list[Any]:
        made = []
        for value in values:
            made.append(self.encode(value, depth + 1))
            self._count(1)
        return made

    def _array(self, array: np.ndarray, depth: int) -> dict[str, Any]:
        if array.dtype.kind == "O":
            return {"objects": [list(array.shape), self._each(array.ravel().tolist(), depth)]}
        if array.dtype.kind == "V" and array.dtype.names is None:  # bfloat16 and the like
            array = array.astype(np.float32)
        if array.dtype.kind not in DTYPE_KINDS:
            raise NotPlain("value_not_plain", "structured_array")
        self._count(array.nbytes)
        layout: list[Any] = []
        if not array.flags.c_contiguous:  # the other side's gets the same order in memory
            backward = [stride < 0 for stride in array.strides]
            axes = np.argsort([-abs(stride) for stride in array.strides], kind="stable").tolist()
            array, layout = _flipped(array, backward).transpose(axes), [axes, backward]
        data: Any = b""
        if array.size:
            data = np.ascontiguousarray(array).reshape(-1).view(np.uint8)
        shape = list(array.shape)
        return {"array": [array.dtype.str, shape, self._buffer(memoryview(data)), *layout]}

    def _buffer(self, data: memoryview) -> int:
        self._count(data.nbytes)
        self.buffers.append(data)
        return len(self.buffers) - 1

    def _count(self, size: int) -> None:
        self.bytes += size
        self.items += 1
        if self.bytes > self.most_bytes or self.items > MOST_ITEMS:
            raise NotPlain("value_too_large")


class Decoder:
    """The way back. Makes only plain types, whatever the sender claims.

    other: called with a kind that is not known here and its content.
    known: called with what stands for something that this side has, and the value decoded.
    Raises NotPlain("value_broken") for a tree that no Encoder makes.
    """

    def __init__(
        self,
        buffers: list[bytearray],
        other: Callable[[str, Any, Decoder], Any] | None = None,
        known: Callable[[Any, Any], Any] | None = None,
    ) -> None:
        self.buffers, self.other, self.known = buffers, other, known
        self.met: list[Any] = []

    def decode(self, tree: Any, depth: int = 0) -> Any:
        if depth > 2 * DEEPEST:
            raise NotPlain("value_too_deep")
        if isinstance(tree, list):
            self.met.append(made := [self.decode(item, depth + 1) for item in tree])
            return made
        if not isinstance(tree, dict):
            return tree
        if len(tree) != 1:
            raise NotPlain("value_broken")
        ((kind, content),) = tree.items()
        try:
            made = self._kind(kind, content, depth + 1)
        except NotPlain:
            raise
        except Exception:  # a forged tree may break any assumption
            raise NotPlain("value_broken") from None
        if kind in {"array", "objects", "dict", "set"}:
            self.met.append(made)
        return made

    def _kind(self, kind: str, content: Any, depth: int) -> Any:
        match kind:
            case "array":
                return self._array(content)
            case "number":
                return self._array(content)[()]
            case "objects":
                shape, items = content
                array = np.empty(len(items), dtype=object)
                for place, item in enumerate(items):
                    array[place] = self.decode(item, depth)
                return array.reshape(shape)
            case "tuple":
                return tuple(self.decode(item, depth) for item in content)
            case "dict":
                flat = [self.decode(item, depth) for item in content]
                return dict(zip(flat[::2], flat[1::2], strict=True))
            case "set":
                return {self.decode(item, depth) for item in content}
            case "int":
                return int(content, 16)
            case "float":
                return {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}[content]
            case "complex":
                return complex(*(float(self.decode(part)) for part in content))
            case "bytes":
                return bytes(self.buffers[content])
            case "range":
                return range(*content)
            case "slice":
                return slice(*(self.decode(part) for part in content))
            case "ellipsis":
                return ...
            case "dtype":
                return self._dtype(content)
            case "known":
                place, made = content[0], self.decode(content[1], depth)
                return self.known(place, made) if self.known else made
        if self.other is None:
            raise NotPlain("value_broken")
        return self.other(kind, content, self)

    def _dtype(self, name: Any) -> np.dtype:
        dtype = np.dtype(str(name))
        if dtype.kind not in DTYPE_KINDS or dtype.itemsize > 1 << 20:
            raise NotPlain("value_broken")
        return dtype

    def _array(self, content: Any) -> np.ndarray:
        name, shape, place, *layout = content
        dtype, data = self._dtype(name), self.buffers[place]
        if math.prod(shape) * dtype.itemsize != len(data) or min(shape, default=0) < 0:
            raise NotPlain("value_broken")
        made = np.frombuffer(data, dtype).reshape(shape) if data else np.empty(shape, dtype)
        if layout:
            axes, backward = layout
            made = _flipped(made.transpose(np.argsort(axes)), backward)
        return made


def _flipped(array: np.ndarray, axes: Iterable[bool]) -> np.ndarray:
    """A view that goes backward along those axes for which ``axes`` says so."""
    return array[tuple(slice(None, None, -1 if backward else 1) for backward in axes)]
