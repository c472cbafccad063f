"""Runs in a replayed notebook's kernel: compares as Python does, and keeps how wide the gap was.

It stands alone, since the kernel's Python may have other packages than this course's tools need.
"""

import operator
from collections.abc import Callable
from typing import Any

import numpy as np

OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
kept: dict[str, list[float]] = {}  # by place of the comparison: one gap for each time it ran


def watch(place: str, operators: list[str], *values: Any) -> Any:
    """``values[0] operators[0] values[1] …``, as it stands in the cell.

    Keeps the gap: positive where the comparison holds, the smallest of a chain or an array. An
    array of which some elements hold and some do not has none.
    """
    pairs = list(zip(values, operators, values[1:], strict=False))
    holds = [OPERATORS[name](left, right) for left, name, right in pairs]
    try:
        gaps = [_gap(left, name, right) for left, name, right in pairs]
    except (TypeError, ValueError):  # texts, lists
        gaps = []
    if gaps and all(gap.size for gap in gaps):
        smallest = float(min(gap.min() for gap in gaps))
        widest = float(min(gap.max() for gap in gaps))
        if len(gaps) > 1 or smallest >= 0:
            kept.setdefault(place, []).append(smallest)
        elif widest <= 0:
            kept.setdefault(place, []).append(widest)
    return holds[0] if len(holds) == 1 else all(holds)


def _gap(left: Any, name: str, right: Any) -> "np.ndarray[Any, Any]":
    gap = np.asarray(right, float) - np.asarray(left, float)
    return gap if name[0] == "<" else -gap
