"""What to run of one submission: plain data that goes to a worker, and what comes back."""

from __future__ import annotations

import ast
import functools
import hashlib
import json
import re
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from nbformat import NotebookNode

from coursekit.build.exercises import Exercise
from coursekit.cells import DEMO, exercise_of, grade_id, is_fill_in, is_graded, is_setup, tags

SETUP, STUDENT, GRADED = "setup", "student", "graded"


@dataclass(frozen=True)
class Step:
    """One code cell. cell: its place in the notebook; count: its number when executed.

    For a graded cell: exercise; names: what it may use of the student's; leans_on: other exercises
    whose functions the student's answer may call.
    """

    kind: str
    cell: int
    count: int
    source: str
    names: list[str] = field(default_factory=list)
    exercise: str = ""
    leans_on: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Job:
    """One submission to run. modules: what its setup cells import; data: the folder to read.

    models: model answers of the exercises that others lean on. ahead: the first cells, where they
    are the course's own to the letter, so that they may run ahead of all submissions.
    """

    steps: list[Step]
    modules: list[str]
    data: str
    words: dict[str, str]
    models: dict[str, str] = field(default_factory=dict)
    ahead: list[int] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> Job:
        return cls(**{**table, "steps": [Step(**step) for step in table["steps"]]})

    def digest(self) -> str:
        return hashlib.sha256(json.dumps(self.as_dict(), sort_keys=True).encode()).hexdigest()


Output = dict[str, Any]  # of a cell, as nbformat has it
Results = dict[int, list[Output]]  # by place in the notebook: what the cell showed
# Errors of NumPy, Keras and TensorFlow that students know by name, as they know Python's own.
LIBRARY_ERRORS = {"LinAlgError", "InvalidArgumentError", "ResourceExhaustedError", "UFuncTypeError"}
STUDENTS_OWN = "(in the student's process:)"  # what follows in a traceback was written there


def error_output(name: str, message: str, traceback: list[str] | None = None) -> Output:
    """An error as a cell shows it; without ``traceback``, the message alone."""
    return {
        "output_type": "error",
        "ename": name,
        "evalue": message,
        "traceback": [message] if traceback is None else traceback,
    }


def plan(
    notebook: NotebookNode, exercises: Mapping[str, Exercise], data: str, words: dict[str, str]
) -> Job:
    """The job of a repaired submission whose setup and graded cells are the course's own.

    exercises: of the lesson, by name. Demo cells are left out, as are the course's own raw and
    Markdown cells.
    """
    steps: list[Step] = []
    modules: set[str] = set()
    calls = {grade_id(c): _called(c, exercises) for c in notebook.cells if is_fill_in(c)}
    for place, cell in enumerate(notebook.cells):
        if cell.cell_type != "code" or not cell.source.strip() or DEMO in tags(cell):
            continue
        kind = STUDENT
        if is_graded(cell):
            kind = GRADED
        elif is_setup(cell) and grade_id(cell):
            kind = SETUP
            modules.update(_imports(cell.source))
        step = Step(kind, place, len(steps) + 1, cell.source)
        if kind == GRADED and (own := exercises.get(exercise := exercise_of(cell))):
            step = replace(
                step, names=own.names, exercise=exercise, leans_on=calls.get(exercise, [])
            )
        steps.append(step)
    needed = sorted({other for step in steps for other in step.leans_on})
    models = {other: exercises[other].answer for other in needed}
    return Job(steps, sorted(modules), data, words, models)


def _called(cell: NotebookNode, exercises: Mapping[str, Exercise]) -> list[str]:
    """The other exercises whose names the answer has in it, and those that their models call.

    By the words of the text: it need not be valid Python, and may be made to hurt a parser.
    """
    found: list[str] = []
    texts = [cell.source]
    while texts:
        words = set(re.findall(r"\w+", texts.pop()))
        for name, exercise in exercises.items():
            if name not in {*found, grade_id(cell)} and words & {*exercise.names}:
                found.append(name)
                texts.append(exercise.answer)
    return sorted(found)


@functools.lru_cache(1000)
def _imports(source: str) -> frozenset[str]:
    """What the cell imports beyond the standard library."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module)
    return frozenset(n for n in found if n.partition(".")[0] not in sys.stdlib_module_names)
