"""Read what was handed in: any file at all, as a notebook of plain cells or as a clear problem.

Of a cell only its kind, its text, its grade_id and its tags are taken over, each of the type that
it must have. So nothing else that a file may hold reaches nbgrader, nbformat or nbconvert.
"""

from __future__ import annotations

import codecs
import os
import stat
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

from coursekit.cells import SELFSTUDY, STUDENT_ID, TAGS
from coursekit.errors import CourseError, Problem
from coursekit.sandbox.protocol import parsed

MOST_BYTES = 50 << 20
MOST_CELLS = 2000
MOST_SOURCE = 8 << 20  # of all cells: Colab puts pictures into their text
MOST_CODE = 1 << 20  # of all code cells
KINDS = ("code", "markdown", "raw")


def read_bytes(path: Path, folder: Path) -> bytes:
    """The content of a plain file below ``folder``.

    Raises CourseError for a link on the way, a folder, a pipe, a device, or more than 50 MB; it
    never waits for a pipe's other end.
    """
    for step in (path, *path.parents):
        if step == folder:
            break
        if step.is_symlink():
            raise CourseError(Problem(step, "is a link", "put the file itself there"))
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        way_out = f"ask for a file named {path.name}"
        raise CourseError(Problem(path, "is missing", way_out)) from None
    except OSError as error:  # a socket, a loop of links, no permission
        raise CourseError(Problem(path, f"cannot be read ({error})", "look at it")) from None
    with os.fdopen(descriptor, "rb") as file:
        about = os.fstat(descriptor)
        if not stat.S_ISREG(about.st_mode):
            raise CourseError(Problem(path, "is no file but a folder, pipe or device", "remove it"))
        if about.st_size > MOST_BYTES:
            size = f"is larger than {MOST_BYTES >> 20} MB"
            way_out = "coursekit collect LESSON --as STUDENT FILE: that leaves its outputs out"
            raise CourseError(Problem(path, size, way_out))
        return file.read(MOST_BYTES)


def as_utf8(raw: bytes) -> bytes:
    """Of UTF-16, which editors and shells of Windows write, the UTF-8; anything else as it is."""
    if not raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return raw
    return raw[: len(raw) // 2 * 2].decode("utf-16", "replace").encode()


def read_submission(path: Path, folder: Path) -> NotebookNode:
    """The notebook at ``path``, of plain cells in format 4.5, without outputs.

    folder: the class's. Raises CourseError where it is no notebook that can be read.
    """
    raw = read_bytes(path, folder)
    new_copy = "ask the student for a new copy"
    try:
        table = parsed(as_utf8(raw).decode("utf-8-sig"))
        version = table.get("nbformat", 4)
        cells = table["cells"] if version == 4 else _old_cells(table, version)
        if not isinstance(cells, list):
            raise ValueError("no cells in format 4")
    except Exception as error:  # JSON's, Unicode's, nbformat's own, a RecursionError
        what = f"is no Jupyter notebook ({type(error).__name__}: {str(error)[:200]})"
        raise CourseError(Problem(path, what, new_copy)) from None
    if len(cells) > MOST_CELLS:
        what, way_out = f"has more than {MOST_CELLS} cells", "ask for one with fewer"
        raise CourseError(Problem(path, what, way_out))
    made = [_cell(number, cell) for number, cell in enumerate(cells) if isinstance(cell, dict)]
    code = sum(len(cell.source) for cell in made if cell.cell_type == "code")
    for kind, size, most in (
        ("code", code, MOST_CODE),
        ("text", sum(len(cell.source) for cell in made), MOST_SOURCE),
    ):
        if size > most:
            what, way_out = f"holds more than {most >> 20} MB of {kind}", "ask for less"
            raise CourseError(Problem(path, what, way_out))
    return nbformat.from_dict({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": made})


def _old_cells(table: dict[str, Any], version: Any) -> list[Any]:
    """The cells of formats 1 to 3, told as format 4 does.

    nbformat's own conversion takes minutes for a file that holds many of them, and outputs with
    them. Source: nbformat/v2/convert.py to nbformat/v4/convert.py.
    """
    if version not in (1, 2, 3):
        raise ValueError("no cells in format 4")
    sheets = [table] if version == 1 else table["worksheets"]
    cells = [cell for sheet in sheets for cell in sheet["cells"] if isinstance(cell, dict)]
    return [_as_new(cell) for cell in cells[: MOST_CELLS + 1]]


def _as_new(cell: dict[str, Any]) -> dict[str, Any]:
    names = ("source", "input", "code", "text")
    source = _text(next((cell[name] for name in names if name in cell), ""))
    kind = cell.get("cell_type")
    if kind == "heading":
        level = cell.get("level")
        marks = "#" * (level if type(level) is int and 1 <= level <= 6 else 1)
        source = f"{marks} {source}"
    kind = "markdown" if kind in ("heading", "html", "rst", "text") else kind
    return {"cell_type": kind, "metadata": cell.get("metadata"), "source": source}


def _cell(number: int, raw: dict[str, Any]) -> NotebookNode:
    kind = raw.get("cell_type")
    kind = kind if kind in KINDS else "code"
    cell: dict[str, Any] = {
        "cell_type": kind,
        "id": f"cell-{number}",
        "metadata": plain_metadata(raw.get("metadata")),
        "source": _text(raw.get("source")),
    }
    if kind == "code":
        cell |= {"outputs": [], "execution_count": None}
    return nbformat.from_dict(cell)


def plain_metadata(raw: Any) -> dict[str, Any]:
    """All that counts of a cell's metadata: which cell it claims to be, and tags that we know."""
    if not isinstance(raw, dict):
        return {}
    made: dict[str, Any] = {}
    flags = raw.get("nbgrader")
    if isinstance(flags, dict) and isinstance(flags.get("grade_id"), str):
        made["nbgrader"] = {"grade_id": _text(flags["grade_id"])}
    if isinstance(tags := raw.get("tags"), list):
        made["tags"] = [tag for tag in sorted(TAGS | {SELFSTUDY, STUDENT_ID}) if tag in tags]
    return made


def _text(raw: Any) -> str:
    """A text, also one in parts, as UTF-8 can hold it: a lone surrogate is shown as an escape."""
    parts = raw if isinstance(raw, list) else [raw]
    text = "".join(part for part in parts if isinstance(part, str))
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
