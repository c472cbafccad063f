"""Whom the instructor may want to speak to, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import mean, median

from coursekit.grading.results import NOTHING, Result

LOW = 0.5  # share of the points
FALLS = 0.3  # share of the points, compared with the class's median, that the last lesson lost
EMPTY = 0.5  # share of a submission's criteria that were not attempted

# Why, in order of weight. The locale's report_why_… say them.
MISSING, LOW_SCORE, FALLING, NOT_ATTEMPTED = "missing", "low", "falling", "not_attempted"


@dataclass(frozen=True)
class Standing:
    """One student over the lessons. shares: of each lesson's points, 0 to 1; None without a score.

    above: by lesson with a score, how far above the class's median. missing: lessons without a
    submission. empty: lessons of whose criteria `EMPTY` or more were not attempted.
    """

    student: str
    name: str
    shares: Mapping[str, float | None]
    above: Sequence[float]
    missing: tuple[str, ...]
    empty: tuple[str, ...]

    @property
    def known(self) -> list[float]:
        """The shares of the lessons with a score, in order."""
        return [share for share in self.shares.values() if share is not None]

    @property
    def reasons(self) -> list[str]:
        """Why to speak to them; empty where nothing calls for it."""
        found = []
        if self.missing:
            found.append(MISSING)
        if self.known and mean(self.known) < LOW:
            found.append(LOW_SCORE)
        if len(self.above) > 1 and mean(self.above[:-1]) - self.above[-1] >= FALLS:
            found.append(FALLING)
        if self.empty:
            found.append(NOT_ATTEMPTED)
        return found


def standings(results: Mapping[str, Sequence[Result]]) -> list[Standing]:
    """Of everybody, in order. results: by lesson, in the lessons' order."""
    own: dict[str, dict[str, Result]] = {}
    for lesson, found in results.items():
        for result in found:
            own.setdefault(result.student, {})[lesson] = result
    medians = {lesson: _median(found) for lesson, found in results.items()}
    return [_standing(own[student], medians) for student in sorted(own)]


def to_speak_to(everybody: Sequence[Standing]) -> list[Standing]:
    """Those with a reason, the most pressing first: by lessons missing, then by points."""
    return sorted(
        (one for one in everybody if one.reasons),
        key=lambda one: (-len(one.missing), mean(one.known or [0.0]), one.student),
    )


def share(result: Result) -> float | None:
    """Of the lesson's points, as they count; None without a score."""
    if result.score is None or not result.possible:
        return None
    return float(result.score / result.possible)


def handed_in(result: Result) -> bool:
    return not result.note.startswith(NOTHING)


def _median(results: Sequence[Result]) -> float:
    known = [one for one in map(share, results) if one is not None]
    return median(known) if known else 0.0


def _standing(own: Mapping[str, Result], medians: Mapping[str, float]) -> Standing:
    there = {lesson: own[lesson] for lesson in medians if lesson in own and handed_in(own[lesson])}
    shares = {lesson: share(there[lesson]) if lesson in there else None for lesson in medians}
    one = next(iter(own.values()))
    return Standing(
        student=one.student,
        name=one.name,
        shares=shares,
        above=[known - medians[lesson] for lesson, known in shares.items() if known is not None],
        missing=tuple(lesson for lesson in medians if lesson not in there),
        empty=tuple(lesson for lesson, result in there.items() if _is_empty(result)),
    )


def _is_empty(result: Result) -> bool:
    untouched = sum(mark.outcome == "not attempted" for mark in result.marks)
    return bool(result.marks) and untouched >= EMPTY * len(result.marks)
