"""Read a lesson's Jupytext Markdown into a notebook with deterministic cell ids."""

import hashlib
import re
from pathlib import Path

import jupytext
import nbformat
from nbformat import NotebookNode

from coursekit.build.folding import FOLDED
from coursekit.cells import grade_id
from coursekit.errors import CourseError, Problem

SHARED_CELL = re.compile(r"%run (shared/\w+\.py)")
KERNELSPEC = {"display_name": "Python 3", "language": "python", "name": "python3"}


def read_lesson(path: Path) -> NotebookNode:
    """The notebook that ``path`` (Jupytext Markdown) describes; shared cells put in.

    ``notebook.metadata.coursekit`` is what the lesson's YAML header says under that key.
    Raises CourseError where the text is no Jupytext Markdown or a shared cell is missing.
    """
    text = path.read_text(encoding="utf-8")
    try:
        parsed = jupytext.reads(text, fmt="md")
    except Exception as error:  # jupytext lets YAML's and its own errors through
        raise CourseError(
            Problem(path, f"cannot be read as Jupytext Markdown: {error}", "mend its YAML header")
        ) from error
    notebook = nbformat.v4.new_notebook(
        metadata={
            "kernelspec": KERNELSPEC,
            "language_info": {"name": "python"},
            "coursekit": parsed.metadata.get("coursekit", {}),
        },
        cells=parsed.cells,
    )
    for cell in notebook.cells:
        cell.metadata.pop("lines_to_next_cell", None)
        shared = SHARED_CELL.fullmatch(cell.source.strip())
        if cell.cell_type == "code" and shared:
            cell.source = shared_source(path, shared[1])
            # Folded away in JupyterLab and in Colab: nothing that a student needs to read.
            cell.metadata |= FOLDED
    give_ids(notebook)
    return notebook


def shared_source(lesson: Path, name: str) -> str:
    """Text of a cell that several lessons share: "%run shared/checks.py" stands for that file.

    In JupyterLab the %run works as it is, so a lesson's Markdown can be run while it is written.
    """
    path = lesson.parent / name
    if not path.exists():
        raise CourseError(
            Problem(lesson, f"%run {name}: there is no {path}", "add that file or mend its name")
        )
    return path.read_text(encoding="utf-8").strip()


def give_ids(notebook: NotebookNode) -> None:
    """Ids from the grade_id, else from the text and its how-manieth repetition: never random.

    An id thus stays the same while other cells come and go, which keeps diffs short.
    """
    seen: dict[str, int] = {}
    for cell in notebook.cells:
        name = grade_id(cell)
        if not name:
            digest = hashlib.sha256(f"{cell.cell_type}\n{cell.source}".encode()).hexdigest()
            name = f"{cell.cell_type}-{digest[:12]}"
        seen[name] = seen.get(name, 0) + 1
        cell["id"] = name if seen[name] == 1 else f"{name}-{seen[name]}"
