"""Pairs of students whose answers are nearer to each other than to anything else that is known.

That two answers are alike says little: a short exercise has few good answers. So what two students
share counts only as far as it goes beyond what either shares with the release, the model answer,
any answer of the bank, and the nearest classmates but those of a small group (`GROUP`). What
remains is the pair's own, and a reason to look; whether it is anything more, both texts side by
side must tell. `benchmarks/similar.py` says how often copies are found, and strangers paired.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coursekit.report.fragments import LENGTH, Fragments, fragments

GROUP = 5  # students: what more of them share is a common form
ALIKE = 0.7  # of an answer's fragments: what a pair must share for its exercise to count
COLUMNS = 4096  # fragments that are counted at a time: 33 MB for 2,000 students
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
) -> Iterator[tuple[tuple[str, str], Alike]]:
    """Pairs with fragments of their own. Equal answers are compared once for all who gave them."""
    parts = {text: fragments(text) for text in {*texts.values(), *known}}
    explained = [parts[text] for text in known]
    givers: dict[frozenset[int], list[str]] = {}
    for student in sorted(texts):
        if own := parts[texts[student]]:
            givers.setdefault(frozenset(own), []).append(student)
    forms, students = list(givers), list(givers.values())
    beyond, share = _beyond(forms, [len(them) for them in students], explained)
    common = _common(givers).union(*explained)
    for one, other in np.argwhere(np.triu((beyond >= LENGTH) & (share >= ALIKE))):
        both = (forms[one] & forms[other]) - common
        for pair in _pairs(students[one], students[other]):
            first, second = (texts[student] for student in pair)
            lines = (_lines(parts[first], both), _lines(parts[second], both))
            count, part = int(beyond[one, other]), float(share[one, other])
            yield pair, Alike(exercise, count, part, (first, second), lines)


def _pairs(some: list[str], others: list[str]) -> set[tuple[str, str]]:
    """Of one with another, each in order."""
    return {(min(a, b), max(a, b)) for a in some for b in others if a != b}


def _beyond(
    forms: list[frozenset[int]], givers: list[int], known: list[Fragments]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """For each two forms: fragments that they share beyond what explains them; the share of all.

    givers: how many students gave each form.
    """
    shared, explained = _shared(forms, known)
    sizes = shared.diagonal()
    share = 2 * shared / np.maximum(1, sizes[:, None] + sizes[None, :])
    base = explained.max(1, initial=0)
    for number, row in enumerate(shared):
        nearest = np.argsort(-row, kind="stable")
        others = np.array(givers)
        others[number] -= 1
        # The classmate whose answer is the GROUP-th nearest.
        outside = np.searchsorted(np.cumsum(others[nearest]), GROUP)
        if outside < len(forms):
            base[number] = max(base[number], row[nearest[outside]])
    return shared - np.maximum(base[:, None], base[None, :]), share


def _shared(
    forms: list[frozenset[int]], known: list[Fragments]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """How many fragments each two forms share, and each form and each known answer."""
    holders: dict[int, list[int]] = {}
    for number, form in enumerate(forms):
        for fragment in form:
            holders.setdefault(fragment, []).append(number)
    shared = np.zeros((len(forms), len(forms)), np.float32)
    explained = np.zeros((len(forms), len(known)), np.float32)
    columns = list(holders.items())
    for start in range(0, len(columns), COLUMNS):
        part = columns[start : start + COLUMNS]
        held = np.zeros((len(forms), len(part)), np.float32)
        theirs = np.zeros((len(known), len(part)), np.float32)
        for place, (fragment, them) in enumerate(part):
            held[them, place] = 1
            theirs[[number for number, one in enumerate(known) if fragment in one], place] = 1
        shared += held @ held.T
        explained += held @ theirs.T
    return shared, explained


def _common(givers: Mapping[frozenset[int], list[str]]) -> set[int]:
    """Fragments that more than a small group has."""
    counts: Counter[int] = Counter()
    for form, students in givers.items():
        for fragment in form:
            counts[fragment] += len(students)
    return {fragment for fragment, count in counts.items() if count > GROUP}


def _lines(own: Fragments, fragments: frozenset[int]) -> frozenset[int]:
    return frozenset[int]().union(*(own[fragment] for fragment in fragments))
