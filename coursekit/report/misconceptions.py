"""What a class got wrong, by the cause that the graded cells name, and how many had it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from coursekit.answers.program import plain
from coursekit.grading.marks import Mark

NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")
SEVERAL = "…"  # stands for a number that is not the same for all


@dataclass(frozen=True)
class Misconception:
    """One cause in one exercise. message: with `SEVERAL` for numbers that differ.

    students: who read it. of: how many attempted the exercise. example: the commonest answer.
    """

    exercise: str
    criterion: str
    message: str
    students: tuple[str, ...]
    of: int
    example: str

    @property
    def is_shared(self) -> bool:
        """Whether more than one student has it."""
        return len(self.students) > 1


def misconceptions(
    lesson_marks: Iterable[Mark], answers: Mapping[str, Mapping[str, str]]
) -> list[Misconception]:
    """Those of one lesson, the commonest first.

    Of each student and exercise the first criterion that failed counts: others follow from it.
    answers: text of the fill-in cell by exercise and student.
    """
    groups: dict[tuple[str, str], list[Mark]] = {}
    attempted: dict[str, set[str]] = {}
    seen = set()
    for mark in lesson_marks:
        if mark.outcome == "not attempted":
            continue
        attempted.setdefault(mark.exercise, set()).add(mark.student)
        if mark.outcome == "wrong" and (mark.student, mark.exercise) not in seen:
            seen.add((mark.student, mark.exercise))
            key = (mark.exercise, NUMBER.sub(SEVERAL, mark.message))
            groups.setdefault(key, []).append(mark)
    found = [
        Misconception(
            exercise,
            Counter(mark.criterion for mark in group).most_common(1)[0][0],
            _together([mark.message for mark in group]),
            tuple(mark.student for mark in group),
            len(attempted[exercise]),
            _commonest([answers.get(exercise, {}).get(mark.student, "") for mark in group]),
        )
        for (exercise, _), group in groups.items()
    ]
    return sorted(found, key=lambda one: (-len(one.students), one.exercise, one.message))


def _together(messages: list[str]) -> str:
    """The messages, which differ in numbers alone, as one."""
    numbers = [NUMBER.findall(message) for message in messages]
    same = iter(
        [ones[0] if len(set(ones)) == 1 else SEVERAL for ones in zip(*numbers, strict=True)]
    )
    return NUMBER.sub(lambda _: next(same), messages[0])


def _commonest(texts: list[str]) -> str:
    """The text that most have but for comments and layout; of those, the shortest."""
    alike = [_plain(text) for text in texts]
    counts = Counter(alike)
    return min(zip(alike, texts, strict=True), key=lambda one: (-counts[one[0]], len(one[1])))[1]


def _plain(text: str) -> str:
    try:
        return plain(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return text
