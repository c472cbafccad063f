"""The number that a student wrote into the notebook's cell for it, read without running it."""

import ast
import re
import unicodedata
from collections.abc import Iterator

from nbformat import NotebookNode

from coursekit.cells import STUDENT_ID, tags

NAME = "STUDENT_ID"
FIRST_CELLS = 10  # where a cell that lost its id and its tag is looked for
LINE = re.compile(rf"^{NAME}\s*=\s*(?P<value>[^#\n]*)", re.MULTILINE)
MOST_CHARACTERS = 200  # of the line; Python's parser is safe with so few
QUOTES = "\"'`“”‘’「」"
UNQUOTED = re.compile(r"[\w.@-]+")


def student_id(notebook: NotebookNode) -> str:
    """The student's number as the notebook says it; "" where it says none.

    Of the cell with the id or the tag ``student-id``, or of one of the first cells. It may lack
    its quotes, or be in full-width digits: ``STUDENT_ID = s2301234``, ``STUDENT_ID = "２３０"``.
    What comes back is any text of one line: check it before it becomes the name of a file.
    """
    return next((found for cell in _candidates(notebook) if (found := _written(cell.source))), "")


def _candidates(notebook: NotebookNode) -> Iterator[NotebookNode]:
    """The cells that may hold it, likeliest first. Colab keeps a cell's id in its metadata."""
    cells = notebook.cells
    yield from (c for c in cells if STUDENT_ID in (c.get("id"), c.metadata.get("id")))
    yield from (c for c in cells if STUDENT_ID in tags(c))
    yield from cells[:FIRST_CELLS]


def _written(source: str) -> str:
    """What the last assignment of ``source`` gives, whatever stands around it."""
    found = ""
    for match in LINE.finditer(unicodedata.normalize("NFKC", source)):
        if len(match[0]) <= MOST_CHARACTERS:
            found = _value(match["value"].strip())
    return found


def _value(text: str) -> str:
    try:
        value = ast.literal_eval(text)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        value = None
    if isinstance(value, str):
        return " ".join(value.split())
    bare = text.strip(QUOTES).strip()
    return bare if UNQUOTED.fullmatch(bare) and bare != "None" else ""
