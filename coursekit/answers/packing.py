"""Which answers share a notebook when they are graded: one for each exercise, where that is safe."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

from coursekit.build.names import defined, needed


class OfExercise(Protocol):
    """What is said of one exercise: an answer, a mutant."""

    @property
    def exercise(self) -> str: ...


Item = TypeVar("Item", bound=OfExercise)


def side_by_side(
    items: Iterable[Item], apart: Mapping[str, set[str]] | None = None
) -> list[dict[str, Item]]:
    """The items in rows, by exercise: each row one notebook, each item in one row.

    apart: by exercise, those that must not be in a row with it (see `entangled`).
    """
    waiting: dict[str, deque[Item]] = {}
    for item in items:
        waiting.setdefault(item.exercise, deque()).append(item)
    rows = []
    while any(waiting.values()):
        row: dict[str, Item] = {}
        # Those with most to come go first, so that there are few rows.
        for exercise in sorted(waiting, key=lambda name: -len(waiting[name])):
            bad = (apart or {}).get(exercise, set())
            if waiting[exercise] and not bad & row.keys():
                row[exercise] = waiting[exercise].popleft()
        rows.append(row)
    return rows


def entangled(answers: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """By exercise: the others whose answers change what its own ones do, or the other way round.

    answers: exercise and text. One calls what another defines, in so many steps, or both define the
    same name, which the later one gives its own meaning.
    """
    defines: dict[str, set[str]] = {}
    needs: dict[str, set[str]] = {}
    for exercise, text in answers:
        defines.setdefault(exercise, set()).update(defined(text))
        needs.setdefault(exercise, set()).update(needed(text))
    apart: dict[str, set[str]] = {}
    for exercise in defines:
        used = {exercise}
        while True:
            called = set().union(*(needs[name] for name in used))
            more = {name for name in defines if defines[name] & called} - used
            if not more:
                break
            used |= more
        used |= {name for name in defines if defines[name] & defines[exercise]}
        for other in used - {exercise}:
            apart.setdefault(exercise, set()).add(other)
            apart.setdefault(other, set()).add(exercise)
    return apart
