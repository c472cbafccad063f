"""What to run of one submission: plain data that goes to a worker, and what comes back."""

from __future__ import annotations

import ast
import functools
import hashlib
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from nbformat import NotebookNode

from coursekit.cells import DEMO, exercise_of, grade_id, is_fill_in, is_graded, is_setup, tags

SETUP, STUDENT, GRADED = "setup", "student", "graded"


@dataclass(frozen=True)
class Step:
    """One code cell. cell: its place in the notebook; count: its number when executed.

    names: for a graded cell, what it may use of the student's.
    """

    kind: str
    cell: int
    count: int
    source: str
    names: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Job:
    """One submission to run. modules: what its setup cells import; data: the folder to read."""

    steps: list[Step]
    modules: list[str]
    data: str
    words: dict[str, str]

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
    notebook: NotebookNode, names: Mapping[str, list[str]], data: str, words: dict[str, str]
) -> Job:
    """The job of a repaired submission whose setup and graded cells are the course's own.

    names: what the model answer to each exercise defines (see `names_of`).
    Demo cells are left out, as are the course's own raw and Markdown cells.
    """
    steps: list[Step] = []
    modules: set[str] = set()
    for place, cell in enumerate(notebook.cells):
        if cell.cell_type != "code" or not cell.source.strip() or DEMO in tags(cell):
            continue
        kind = STUDENT
        if is_graded(cell):
            kind = GRADED
        elif is_setup(cell) and grade_id(cell):
            kind = SETUP
            modules.update(_imports(cell.source))
        wanted = names.get(exercise_of(cell), []) if kind == GRADED else []
        steps.append(Step(kind, place, len(steps) + 1, cell.source, list(wanted)))
    return Job(steps, sorted(modules), data, words)


def names_of(source: NotebookNode) -> dict[str, list[str]]:
    """By exercise: the functions, classes and variables that its model answer defines."""
    return {
        grade_id(cell): _definitions(ast.parse(cell.source))
        for cell in source.cells
        if is_fill_in(cell)
    }


def _definitions(tree: ast.Module) -> list[str]:
    found = []
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.append(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            for target in ast.walk(node):
                if isinstance(target, ast.Name) and isinstance(target.ctx, ast.Store):
                    found.append(target.id)
    return found


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
