"""The number that a student wrote into the notebook's cell for it, read without running it."""

import ast
import re
import unicodedata
from collections.abc import Iterator

from nbformat import NotebookNode

from coursekit.cells import STUDENT_ID, tags

NAME = "STUDENT_ID"
FIRST_CELLS = 10  # where a cell that lost its id and its tag is looked for
# No longer line: Python's parser is safe with so few characters.
LINE = re.compile(rf"{NAME}\s*=(?P<value>[^#]{{0,200}})(#|$)")
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


def mended(source: str) -> str:
    """A cell in which Python can read the number: ``STUDENT_ID = s23`` gets its quotes."""
    lines = source.split("\n")
    for place, line in enumerate(lines):
        as_is = LINE.match(line)
        right = as_is and isinstance(_literal(as_is["value"]), str)
        if (text := _assigned(line)) is not None and not right:
            lines[place] = f"{NAME} = {_value(text)!r}"
    return "\n".join(lines)


def is_bare(source: str) -> bool:
    """Whether a cell does nothing but give the number: setup cells do not care which is first."""
    lines = [line for line in source.split("\n") if line.strip() and not line.startswith("#")]
    found = [LINE.match(line) for line in lines]
    return all(match and isinstance(_literal(match["value"]), str) for match in found)


def _written(source: str) -> str:
    """What the last assignment of ``source`` gives, whatever stands around it."""
    texts = [text for line in source.split("\n") if (text := _assigned(line)) is not None]
    return _value(texts[-1]) if texts else ""


def _assigned(line: str) -> str | None:
    """What a line assigns, as it is written there; None for any other line."""
    match = LINE.match(unicodedata.normalize("NFKC", line))
    return match["value"].strip() if match else None


def _value(text: str) -> str:
    value = _literal(text)
    if isinstance(value, str):
        return " ".join(value.split())
    bare = text.strip(QUOTES).strip()
    return bare if UNQUOTED.fullmatch(bare) and bare != "None" else ""


def _literal(text: str) -> object:
    try:
        return ast.literal_eval(text.strip())
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return None
