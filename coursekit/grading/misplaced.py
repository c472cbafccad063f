"""Answers that stand in another cell than their own: merged cells, all in one, in a test's cell.

The stub in the answer's own cell would define the function anew, without a body. Nothing is parsed
here: a student's text need not be Python, and may be made to hurt a parser.
"""

from __future__ import annotations

import functools
import re

from nbformat import NotebookNode

from coursekit.cells import exercise_of, grade_id, is_fill_in, is_graded

DEFINITION = re.compile(r"^(?:async )?(?:def|class) (\w+)", re.MULTILINE)
# From an unindented line to the next one that does not close a bracket.
BLOCK = re.compile(r"^(?=[^\s)\]}#]).*(?:\n(?=[\s)\]}#]|$).*)*", re.MULTILINE)
IMPORT = re.compile(r"^(?:import|from) ")
CELLS = 2048  # more than a notebook has: each text is taken apart once, not for each exercise


def take_home(
    submission: NotebookNode, model: dict[str, NotebookNode], words: dict[str, str]
) -> list[str]:
    """Let each exercise's own cell do what the student wrote elsewhere, where it has only its stub.

    submission: repaired, in its order. model: the release's cells by grade_id. Returns what was
    done, for the instructor.
    """
    moved: dict[str, list[str]] = {}  # by where they were
    cells = submission.cells
    for name, stub in model.items():
        own = next(place for place, cell in enumerate(cells) if grade_id(cell) == name)
        if not is_fill_in(stub) or cells[own].source.strip() != stub.source.strip():
            continue
        wanted = DEFINITION.findall(stub.source)
        places = [_written(cells, model, own, function) for function in wanted]
        if not places or None in places:
            continue
        found = sorted({place for place in places if place is not None})
        tests = (p for p, c in enumerate(cells) if is_graded(c) and exercise_of(c) == name)
        in_time = found[-1] < next(tests, len(cells))
        if in_time and not any(_is_locked(cells[place], model) for place in found):
            cells[own].source = f"# {words['answer_elsewhere']}"
        else:
            cells[own].source = "\n\n".join(_own_text(cells[p], model) for p in found)
        where = " and ".join(grade_id(cells[p]) or "a cell of the student's own" for p in found)
        moved.setdefault(where, []).append(name)
    return [f"{where} held the answers to {some(names)}" for where, names in moved.items()]


def some(names: list[str]) -> str:
    """The first few of them, and how many more there are."""
    more = f" and {len(names) - 5} more" if len(names) > 5 else ""
    return ", ".join(names[:5]) + more


def _written(
    cells: list[NotebookNode], model: dict[str, NotebookNode], own: int, function: str
) -> int | None:
    """The last cell but its own that defines the function otherwise than its stub does."""
    stub = _block(cells[own].source, function)
    for place in range(len(cells) - 1, -1, -1):
        cell = cells[place]
        if place != own and cell.cell_type == "code" and function in _functions(cell.source):
            text = _block(_own_text(cell, model), function)
            if text and text != stub:
                return place
    return None


@functools.lru_cache(maxsize=CELLS)
def _functions(source: str) -> frozenset[str]:
    """The names of what the text defines at the left edge."""
    return frozenset(DEFINITION.findall(source))


def _block(source: str, function: str) -> str:
    """The last definition of the function, as text."""
    return _definitions(source).get(function, "")


@functools.lru_cache(maxsize=CELLS)
def _definitions(source: str) -> dict[str, str]:
    """The last definition of each name, as text."""
    return {match[1]: block for block in _blocks(source) if (match := DEFINITION.match(block))}


def _blocks(source: str) -> list[str]:
    """Statements at the left edge, with all that belongs to them; comments after them do not."""
    found = []
    for block in BLOCK.findall(source):
        lines = block.split("\n")
        while len(lines) > 1 and (not lines[-1].strip() or lines[-1].startswith("#")):
            lines.pop()
        found.append("\n".join(lines))
    return found


def _is_locked(cell: NotebookNode, model: dict[str, NotebookNode]) -> bool:
    """Whether it is a cell of the course's that no student writes."""
    name = grade_id(cell)
    return name in model and not is_fill_in(model[name])


def _own_text(cell: NotebookNode, model: dict[str, NotebookNode]) -> str:
    """What a student wrote: of a locked cell, the definitions and imports that are new in it."""
    if not _is_locked(cell, model):
        return cell.source
    return _new_in(cell.source, model[grade_id(cell)].source)


@functools.lru_cache(maxsize=CELLS)
def _new_in(source: str, ours: str) -> str:
    new = [block for block in _blocks(source) if block not in ours]
    return "\n\n".join(b for b in new if DEFINITION.match(b) or IMPORT.match(b) or b[0] == "@")
