"""All mutants of an answer, each a whole text for the fill-in cell, and a few of them by lot."""

from __future__ import annotations

import ast
import hashlib
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest

from coursekit.answers.bank import Answer
from coursekit.answers.mutants.operators import OPERATORS
from coursekit.answers.mutants.place import places
from coursekit.answers.program import plain, plain_tree


@dataclass(frozen=True)
class Mutant:
    """An answer with one fault.

    original: the model answer or a right one of the bank. operator: which of `OPERATORS` made it. before, after: the lines that differ, as ast.unparse
    writes them: they stay the same while others change.
    """

    original: Answer
    operator: str
    before: str
    after: str
    text: str

    @property
    def exercise(self) -> str:
        return self.original.exercise

    @property
    def change(self) -> tuple[str, str]:
        return self.before, self.after

    @property
    def lot(self) -> str:
        """Where it comes in a draw, whatever else is made."""
        drawn = "\n".join([self.exercise, self.original.name, self.operator, *self.change])
        return hashlib.sha256(drawn.encode()).hexdigest()


def mutants(originals: list[Answer]) -> list[Mutant]:
    """All mutants of the answers to one exercise, no two alike and none equal to an answer."""
    seen = {plain(original.text) for original in originals}
    made = []
    for original in originals:
        for mutant in _all_of(original):
            if mutant.text not in seen:
                seen.add(mutant.text)
                if _compiles(mutant.text):
                    made.append(mutant)
    return made


def _all_of(original: Answer) -> Iterator[Mutant]:
    tree = plain_tree(original.text)
    unchanged = ast.unparse(tree)
    found = list(places(tree))
    for operator, others in OPERATORS.items():
        for place in found:
            for other in others(place):
                place.put(other)
                text = ast.unparse(tree)
                place.put(place.node)
                if text != unchanged:
                    yield Mutant(original, operator, *_difference(unchanged, text), text)


def _compiles(text: str) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)  # of `3[0]`, say
        try:
            compile(text, "mutant", "exec", dont_inherit=True)
        except (SyntaxError, ValueError):
            return False
    return True


def _difference(old: str, new: str) -> tuple[str, str]:
    """The lines of each text that are not those of the other, without their indentation."""
    before, after = old.split("\n"), new.split("\n")
    while before and after and before[-1] == after[-1]:
        del before[-1], after[-1]
    while before and after and before[0] == after[0]:
        del before[0], after[0]
    return _flush(before), _flush(after)


def _flush(lines: list[str]) -> str:
    return "\n".join(line.strip() for line in lines)


def drawn(made: Iterable[Mutant], most: int) -> list[Mutant]:
    """At most ``most`` of them: every operator's in turn, by lot, so that none is left out.

    What is drawn depends on the mutants alone, not on the order in which they were made.
    """
    by_operator: dict[str, list[Mutant]] = {}
    for mutant in sorted(made, key=lambda mutant: mutant.lot):
        by_operator.setdefault(mutant.operator, []).append(mutant)
    turns = zip_longest(*(by_operator[name] for name in sorted(by_operator)))
    return [mutant for turn in turns for mutant in turn if mutant][:most]
