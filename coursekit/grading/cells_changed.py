"""Criteria that come or go after a lesson was graded: the gradebook follows, other scores stay.

nbgrader refuses to record an assignment whose cells are others than those that submissions in the
gradebook have. Here the gradebook gets the new cells, with an empty grade for each submission, and
loses the old ones; a copy of it as it was is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

from coursekit.cells import grade_id, nbgrader_of
from coursekit.grading.classroom import Classroom
from coursekit.grading.gradebook import copy_gradebook, open_gradebook

KEPT = Path(".recorded") / "gradebooks"
KINDS = ("grade", "solution", "task", "source")  # as nbgrader's tables are called


@dataclass(frozen=True)
class CellsChanged:
    """Criteria that the gradebook got and lost. kept: the gradebook as it was."""

    added: list[str]
    removed: list[str]
    kept: Path

    def __str__(self) -> str:
        parts = [
            f"{what}: {', '.join(names)}"
            for what, names in (("new", self.added), ("gone", self.removed))
            if names
        ]
        words = f"criteria changed ({'; '.join(parts)})" if parts else "cells changed"
        return f"{words}; the gradebook as it was: {self.kept}"


def follow_cells(classroom: Classroom, lesson: str, notebook: NotebookNode) -> CellsChanged | None:
    """Give the gradebook the cells of the lesson's source ``notebook``, in one transaction.

    None where it has them, or has no submission, so that nbgrader does it.
    """
    from nbgrader import api

    if not classroom.gradebook.exists():
        return None
    wanted = _wanted(notebook)
    with open_gradebook(classroom) as gradebook:
        try:
            known = gradebook.find_notebook(lesson, lesson)
        except api.MissingEntry:
            return None
        have = {kind: {c.name: c for c in getattr(known, f"{kind}_cells")} for kind in KINDS}
        if not known.submissions or all(have[kind].keys() == wanted[kind].keys() for kind in KINDS):
            return None
        kept = _keep(classroom)
        gone = {kind: sorted({*have[kind]} - {*wanted[kind]}) for kind in KINDS}
        new = {kind: sorted({*wanted[kind]} - {*have[kind]}) for kind in KINDS}
        for kind in KINDS:
            for name in gone[kind]:
                _remove(gradebook.db, have[kind][name])
            for name in new[kind]:
                gradebook.db.add_all(_made(known, kind, wanted[kind][name]))
        gradebook.db.commit()
    return CellsChanged(new["grade"], gone["grade"], kept)


def _wanted(notebook: NotebookNode) -> dict[str, dict[str, NotebookNode]]:
    """The notebook's cells by kind and name, told as nbgrader's SaveCells tells them."""
    from nbgrader import utils

    is_one = {"grade": utils.is_grade, "solution": utils.is_solution, "task": utils.is_task}
    found: dict[str, dict[str, NotebookNode]] = {kind: {} for kind in KINDS}
    for cell in notebook.cells:
        kinds = [kind for kind, test in is_one.items() if test(cell)]
        if kinds or utils.is_locked(cell):
            for kind in [*kinds, "source"]:
                found[kind][grade_id(cell)] = cell
    return found


def _made(known: Any, kind: str, cell: NotebookNode) -> list[Any]:
    """A cell of nbgrader's notebook, and what each submission has of it. SaveCells fills it in."""
    from nbgrader import api

    about = {"name": grade_id(cell), "notebook": known}
    if kind != "solution":
        about["cell_type"] = cell.cell_type
    if kind in ("grade", "task"):
        about["max_score"] = float(nbgrader_of(cell)["points"])
    tables: dict[str, tuple[Any, list[Any]]] = {
        "grade": (api.GradeCell, [api.Grade]),
        "solution": (api.SolutionCell, [api.Comment]),
        "task": (api.TaskCell, [api.Grade, api.Comment]),
        "source": (api.SourceCell, []),
    }
    table, entries = tables[kind]
    made = table(**about)
    each = [entry(cell=made, notebook=one) for entry in entries for one in known.submissions]
    return [made, *each]


def _remove(session: Any, cell: Any) -> None:
    for name in ("grades", "comments"):
        for entry in list(getattr(cell, name, None) or []):
            session.delete(entry)
    session.delete(cell)


def _keep(classroom: Classroom) -> Path:
    """A copy of the gradebook, under a name of its own."""
    folder = classroom.folder / KEPT
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"gradebook-{datetime.now():%Y%m%d-%H%M%S-%f}.db"
    copy_gradebook(classroom, path)
    return path
