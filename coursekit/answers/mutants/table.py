"""answers/LESSON/MUTANTS.md: what came of each exercise's mutants, and what students would read.

A section for each exercise, which is kept as it is while others are run anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from coursekit.answers.mutants.mutate import Mutant
from coursekit.answers.mutants.verdicts import Verdict
from coursekit.answers.tables import MADE, OF, code, in_cell, steady, table
from coursekit.course import Course

SECTION = re.compile(r"^## (\w+)\n", re.MULTILINE)
COUNTS = re.compile(r"Made (\d+), run (\d+): killed (\d+), survived (\d+), equivalent (\d+)\.")
WORD = re.compile(r"[\w.]")
CONTEXT = 40  # characters of a line that stay around what differs


@dataclass
class Outcome:
    """What came of the mutants of one exercise.

    made: how many there are, of which as many were run as are listed here. digest: of what the
    outcome holds for (see `runner.digest`).
    """

    exercise: str
    digest: str
    made: int
    killed: list[tuple[Mutant, Verdict]] = field(default_factory=list)
    survived: list[Mutant] = field(default_factory=list)
    equivalent: list[tuple[Mutant, str]] = field(default_factory=list)  # with the reason

    def counts(self) -> tuple[int, int, int]:
        return len(self.killed), len(self.survived), len(self.equivalent)

    def section(self) -> str:
        """Survivors first, then what students read, the commonest first."""
        killed, survived, equivalent = self.counts()
        run = killed + survived + equivalent
        lines = [
            f"## {self.exercise}\n",
            f"Made {self.made}, run {run}: killed {killed}, survived {survived}, "
            f"equivalent {equivalent}. {OF.format(digest=self.digest)}\n",
        ]
        rows = [["**survived**", _listed(self.survived)]] if self.survived else []
        by_reason: dict[str, list[Mutant]] = {}
        for mutant, reason in self.equivalent:
            by_reason.setdefault(f"equivalent: {in_cell(reason)}", []).append(mutant)
        by_message: dict[str, list[Mutant]] = {}
        for mutant, verdict in self.killed:
            reads = f"{verdict.criterion}: {in_cell(steady(verdict.message))}"
            by_message.setdefault(reads, []).append(mutant)
        for found in (by_reason, by_message):
            ordered = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
            rows += [[what, _listed(mutants)] for what, mutants in ordered]
        lines += table(["what the student reads", "mutants"], rows)
        return "\n".join([*lines, ""])


def _listed(mutants: Iterable[Mutant]) -> str:
    return "<br>".join(sorted({shown(mutant) for mutant in mutants}))


def shown(mutant: Mutant) -> str:
    """``before → after``, of long lines only what is around the difference, and where it is."""
    before, after = (_first_line(text) for text in mutant.change)
    start, most = 0, min(len(before), len(after))
    while start < most and before[start] == after[start]:
        start += 1
    end = 0
    while end < most - start and before[-1 - end] == after[-1 - end]:
        end += 1
    parts = [code(_around(line, start, len(line) - end)) for line in (before, after)]
    name = mutant.original.name
    return f"{' → '.join(parts)} ({name})" if name != "model" else " → ".join(parts)


def _first_line(text: str) -> str:
    first, more, _ = text.partition("\n")
    return f"{first} …" if more else first


def _around(line: str, start: int, end: int) -> str:
    """What stands from ``start`` to ``end``, and whole words to both sides of it."""
    left, right = max(0, start - CONTEXT), min(len(line), end + CONTEXT)
    while left and WORD.match(line[left - 1]):
        left -= 1
    while right < len(line) and WORD.match(line[right]):
        right += 1
    return ("…" if left else "") + line[left:right] + ("…" if right < len(line) else "")


def path_of(course: Course, lesson: str) -> Path:
    return course.answers / lesson / "MUTANTS.md"


def read_sections(course: Course, lesson: str) -> dict[str, str]:
    """The sections of the lesson's table by exercise; none where there is no table."""
    path = path_of(course, lesson)
    parts = SECTION.split(path.read_text(encoding="utf-8"))[1:] if path.exists() else []
    pairs = zip(parts[::2], parts[1::2], strict=True)
    return {exercise: f"## {exercise}\n{rest.rstrip()}\n" for exercise, rest in pairs}


def write(course: Course, lesson: str, sections: dict[str, str], cap: str) -> None:
    """The table with these sections in this order. cap: how many mutants are run, in words."""
    rows = []
    for exercise, section in sections.items():
        counts = COUNTS.search(section)
        assert counts, section[:200]
        made, run, killed, survived, equivalent = map(int, counts.groups())
        rate = f"{killed / (killed + survived):.0%}" if killed + survived else "–"
        numbers = (made, run, killed, survived, equivalent)
        rows.append([f"[{exercise}](#{exercise})", *map(str, numbers), rate])
    head = ["exercise", "made", "run", "killed", "survived", "equivalent", "kill rate"]
    lines = [f"# Mutants of {lesson}", "", MADE.format(command="make mutants"), cap, ""]
    text = "\n".join([*lines, *table(head, rows), "", *sections.values()])
    path_of(course, lesson).write_text(text, encoding="utf-8")
