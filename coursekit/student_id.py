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
# As people type it who write no Python: indented, in small letters, with == or a type.
TYPED = re.compile(
    rf"\s*{NAME}\s*(?::\s*\w+\s*)?={{1,2}}(?P<value>[^#]{{0,200}})(#|$)", re.IGNORECASE
)
QUOTES = "\"'`“”‘’「」"
AROUND = f"{QUOTES} ;,()[]<>"
UNQUOTED = re.compile(r"[\w.@-]+(?: [\w.@-]+)*")


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
        in_block = line[:1].isspace() and any(map(_is_code, lines[:place]))
        if (text := _assigned(line)) is not None and not right and not in_block:
            lines[place] = f"{NAME} = {_value(text)!r}"
    return "\n".join(lines)


def is_bare(source: str) -> bool:
    """Whether a cell does nothing but give the number: setup cells do not care which is first."""
    lines = [line for line in source.split("\n") if _is_code(line)]
    found = [LINE.match(line) for line in lines]
    return all(match and isinstance(_literal(match["value"]), str) for match in found)


def _is_code(line: str) -> bool:
    return bool(line.strip()) and not line.startswith("#")


def _written(source: str) -> str:
    """What the last assignment of ``source`` gives, whatever stands around it.

    One that is indented counts where no other is there.
    """
    found = [(line, text) for line in source.split("\n") if (text := _assigned(line)) is not None]
    texts = [text for line, text in found if not line[:1].isspace()] or [t for _, t in found]
    return _value(texts[-1]) if texts else ""


def _assigned(line: str) -> str | None:
    """What a line assigns, as it is written there; None for any other line."""
    match = TYPED.match(unicodedata.normalize("NFKC", line))
    return match["value"].strip() if match else None


def _value(text: str) -> str:
    value = _literal(text)
    if isinstance(value, str):
        return " ".join(value.split())
    bare = " ".join(re.sub(r"^(?:str|[fru])(?=[\"'(])", "", text).strip(AROUND).split())
    return bare if UNQUOTED.fullmatch(bare) and bare != "None" else ""


def _literal(text: str) -> object:
    try:
        return ast.literal_eval(text.strip())
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return None
