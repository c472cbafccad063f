"""What a cell is for, read from nbgrader's standard metadata and from tags."""

import re

from nbformat import NotebookNode

# Tags that mean something here; any other is taken for a slip of the author's pen.
SETUP = "setup"  # graded cells may use its names; locked, so a student cannot change it
DEMO = "demo"  # a grade does not need it; skipped when grading
NBVAL_IGNORE_OUTPUT = "nbval-ignore-output"  # training logs and timings; executed, not compared
TAGS = {SETUP, DEMO, NBVAL_IGNORE_OUTPUT}
SELFSTUDY = "selfstudy"  # put by the build on the cells that only the self-study edition has
STUDENT_ID = "student-id"  # put by the build on a release's cell for the student's number

GRADED_ID = re.compile(r"(?P<exercise>[a-z][a-z0-9_]*)_(?P<number>[1-9][0-9]*)")


def nbgrader_of(cell: NotebookNode) -> dict:
    """nbgrader's metadata of the cell; empty where it has none."""
    return cell.metadata.get("nbgrader", {})


def grade_id(cell: NotebookNode) -> str:
    return nbgrader_of(cell).get("grade_id", "")


def tags(cell: NotebookNode) -> list[str]:
    return cell.metadata.get("tags", [])


def is_fill_in(cell: NotebookNode) -> bool:
    """A code cell that the student writes."""
    meta = nbgrader_of(cell)
    return bool(meta.get("solution")) and not meta.get("grade")


def is_graded(cell: NotebookNode) -> bool:
    """A cell of tests that carries points."""
    return bool(nbgrader_of(cell).get("grade"))


def is_locked(cell: NotebookNode) -> bool:
    meta = nbgrader_of(cell)
    return bool(meta.get("locked")) and not meta.get("solution")


def is_setup(cell: NotebookNode) -> bool:
    return SETUP in tags(cell)


def exercise_of(graded: NotebookNode) -> str:
    """The exercise that a graded cell belongs to: "lstm_step" for "lstm_step_2"."""
    match = GRADED_ID.fullmatch(grade_id(graded))
    return match["exercise"] if match else ""


def points(notebook: NotebookNode) -> dict[str, float]:
    """Points of each graded cell by grade_id, in the notebook's order."""
    return {
        grade_id(cell): float(nbgrader_of(cell)["points"])
        for cell in notebook.cells
        if is_graded(cell)
    }


def describe(index: int, cell: NotebookNode, text: str = "") -> str:
    """How messages name a cell; with the lesson's ``text``, the line it starts at as well."""
    name = grade_id(cell)
    words = f"cell {index + 1}" + (f" ({name})" if name else "")
    needle = f'"grade_id": "{name}"' if name else cell.source.strip().split("\n")[0]
    if text and needle and needle in text:
        words += f", line {text[: text.index(needle)].count(chr(10)) + 1}"
    return words
