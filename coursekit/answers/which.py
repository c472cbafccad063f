"""Which answers of a lesson's bank are graded: all where it changed, a sample of any other."""

from __future__ import annotations

import hashlib
import json

from nbformat import NotebookNode

from coursekit.answers.bank import Answer
from coursekit.cells import is_fill_in, is_graded, is_setup


def digest(source: NotebookNode, bank: list[Answer]) -> str:
    """Of all in the lesson that decides what becomes of its answers, and of the answers.

    source: the lesson with its model answers and hidden tests.
    """
    cells = [c.source for c in source.cells if is_setup(c) or is_fill_in(c) or is_graded(c)]
    answers = [[a.exercise, a.name, a.text, a.about, a.criteria, a.message] for a in bank]
    return hashlib.sha256(json.dumps([cells, answers]).encode()).hexdigest()[:12]


def sample(bank: list[Answer], most: int) -> list[Answer]:
    """Of each exercise, at most ``most`` right and ``most`` wrong answers: by lot, always the same."""

    def lot(answer: Answer) -> str:
        return hashlib.sha256(answer.text.encode()).hexdigest()

    taken: dict[tuple[str, bool], int] = {}
    chosen = set()
    for answer in sorted(bank, key=lot):
        kind = (answer.exercise, answer.right)
        taken[kind] = taken.get(kind, 0) + 1
        if taken[kind] <= most:
            chosen.add(answer.path)
    return [answer for answer in bank if answer.path in chosen]
