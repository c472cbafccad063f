"""How each criterion of a lesson went: who got it, and whether it tells who knows the lesson."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import StatisticsError, correlation

from coursekit.grading.marks import Mark

ENOUGH = 20  # students: with fewer, chance moves a correlation by more than 0.2
NOT_SEPARATING = 0.1  # discrimination below which a criterion says little of the rest
HARD = 0.5  # share of the points below which a criterion counts as hard


@dataclass(frozen=True)
class CriterionStats:
    """One graded cell over the class. right, wrong, not_attempted: how many students.

    rate: share of the points that it gave, 0 to 1. discrimination: the correlation of its points
    with those of the lesson's other criteria (corrected item-total correlation); None where fewer
    than `ENOUGH` students were graded, or where all have the same points.
    """

    criterion: str
    exercise: str
    right: int
    wrong: int
    not_attempted: int
    rate: float
    discrimination: float | None

    @property
    def students(self) -> int:
        return self.right + self.wrong + self.not_attempted

    @property
    def is_hard(self) -> bool:
        return self.rate < HARD

    @property
    def does_not_separate(self) -> bool:
        return self.discrimination is not None and self.discrimination < NOT_SEPARATING


def criteria(lesson_marks: Iterable[Mark]) -> list[CriterionStats]:
    """Of each criterion of one lesson, in the notebook's order."""
    by_criterion: dict[str, list[Mark]] = {}
    totals: dict[str, float] = {}
    for mark in lesson_marks:
        by_criterion.setdefault(mark.criterion, []).append(mark)
        totals[mark.student] = totals.get(mark.student, 0) + mark.score
    return [_criterion(own, totals) for own in by_criterion.values()]


def _criterion(own: list[Mark], totals: dict[str, float]) -> CriterionStats:
    outcomes = [mark.outcome for mark in own]
    possible = sum(mark.max_score for mark in own)
    return CriterionStats(
        criterion=own[0].criterion,
        exercise=own[0].exercise,
        right=outcomes.count("right"),
        wrong=outcomes.count("wrong"),
        not_attempted=outcomes.count("not attempted"),
        rate=sum(mark.score for mark in own) / possible if possible else 0.0,
        discrimination=_discrimination(own, totals),
    )


def _discrimination(own: list[Mark], totals: dict[str, float]) -> float | None:
    if len(own) < ENOUGH:
        return None
    scores = [mark.score for mark in own]
    rest = [totals[mark.student] - mark.score for mark in own]
    try:
        return correlation(scores, rest)
    except StatisticsError:  # one of them is the same for all
        return None
