"""Pairs of students whose answers are nearer to each other than to anything else that is known.

That two answers are alike says little: a short exercise has few good answers. So what two students
share counts only as far as it goes beyond what either shares with the release, the model answer,
any answer of the bank, and the nearest classmates but those of a small group (`GROUP`). What
remains is the pair's own, and a reason to look; whether it is anything more, both texts side by
side must tell. `benchmarks/similar.py` says how often copies are found, and strangers paired.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coursekit.report.fragments import LENGTH, Fragments, fragments

GROUP = 5  # students: what more of them share is a common form
ALIKE = 0.7  # of an answer's fragments: what a pair must share for its exercise to count
OWN = 24  # fragments of a pair's own, over all exercises of a lesson, from which on it is shown


@dataclass(frozen=True)
class Alike:
    """An exercise that both solve alike.

    own: fragments that they share beyond what explains them. share: of all their fragments, 0 to 1.
    texts: both answers. lines: of each, those (from 1) with fragments that only they share.
    """

    exercise: str
    own: int
    share: float
    texts: tuple[str, str]
    lines: tuple[frozenset[int], frozenset[int]]


@dataclass(frozen=True)
class Pair:
    """Two students, and the exercises that they solve alike, the most telling first."""

    students: tuple[str, str]
    exercises: tuple[Alike, ...]

    @property
    def own(self) -> int:
        return sum(found.own for found in self.exercises)


def similar(
    answers: Mapping[str, Mapping[str, str]], known: Mapping[str, Iterable[str]]
) -> list[Pair]:
    """The pairs of a lesson to look at, the most alike first.

    answers: text of the fill-in cell by exercise and student. known: by exercise, texts that
    students can come to on their own: the release, the model answer, the bank's.
    """
    found: dict[tuple[str, str], list[Alike]] = {}
    for exercise, texts in answers.items():
        for students, alike in _alike(exercise, texts, known.get(exercise, ())):
            found.setdefault(students, []).append(alike)
    pairs = [
        Pair(students, tuple(sorted(alike, key=lambda one: (-one.own, one.exercise))))
        for students, alike in found.items()
    ]
    return sorted(
        (pair for pair in pairs if pair.own >= OWN), key=lambda pair: (-pair.own, pair.students)
    )


def _alike(
    exercise: str, texts: Mapping[str, str], known: Iterable[str]
) -> list[tuple[tuple[str, str], Alike]]:
    students = sorted(texts)
    parts = {text: fragments(text) for text in {*texts.values(), *known}}
    own = [parts[texts[student]] for student in students]
    explained = [parts[text] for text in known]
    beyond, share = _beyond(own, explained)
    common = _common(own, explained)
    found = []
    for one, other in np.argwhere(np.triu((beyond >= LENGTH) & (share >= ALIKE), 1)):
        both = (own[one].keys() & own[other].keys()) - common
        alike = Alike(
            exercise,
            int(beyond[one, other]),
            float(share[one, other]),
            (texts[students[one]], texts[students[other]]),
            (_lines(own[one], both), _lines(own[other], both)),
        )
        found.append(((students[one], students[other]), alike))
    return found


def _beyond(
    own: list[Fragments], known: list[Fragments]
) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
    """For each pair: fragments that it shares beyond what explains them, and the share of all."""
    holders: dict[int, list[int]] = {}
    for student, found in enumerate(own):
        for fragment in found:
            holders.setdefault(fragment, []).append(student)
    shared = np.zeros((len(own), len(own)), np.int32)
    for them in holders.values():
        shared[np.ix_(them, them)] += 1
    explained = np.zeros((len(own), len(known)), np.int32)
    for number, found in enumerate(known):
        for fragment in found.keys() & holders.keys():
            explained[holders[fragment], number] += 1
    sizes = shared.diagonal().copy()
    np.fill_diagonal(shared, 0)
    base = explained.max(1, initial=0)
    if len(own) > GROUP:
        base = np.maximum(base, np.partition(shared, -GROUP, axis=1)[:, -GROUP])
    share = 2 * shared / np.maximum(1, sizes[:, None] + sizes[None, :])
    return shared - np.maximum(base[:, None], base[None, :]), share


def _common(own: list[Fragments], known: list[Fragments]) -> set[int]:
    counts: dict[int, int] = {}
    for found in own:
        for fragment in found:
            counts[fragment] = counts.get(fragment, 0) + 1
    often = {fragment for fragment, count in counts.items() if count > GROUP}
    return often.union(*known)


def _lines(own: Fragments, fragments: set[int]) -> frozenset[int]:
    return frozenset().union(*(own[fragment] for fragment in fragments))
