"""Why a graded cell earned nothing, as a student may read it: what was expected, what came, where.

Nothing of a hidden test's is told: not its text, and not what a student's code says about its
input.
"""

import builtins
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from nbconvert.filters import strip_ansi
from nbformat import NotebookNode

from coursekit.build.regions import HIDDEN_TESTS, is_inside
from coursekit.sandbox.job import LIBRARY_ERRORS, STUDENTS_OWN

MOST_LINES = 3  # that an error is shown to come from, the last ones
FRAME = re.compile(r"\s*Cell In\[(\d+)\], line (\d+)")
NAME_ERROR = re.compile(r"name '(\w+)' is not defined")
# What a cell makes at its left edge: def f, class C, x = 1, import a.b as c, from a import b, c.
MADE = re.compile(r"^(?:(?:async )?(?:def|class) (\w+)|(\w+)(?: ?:[^=\n]+)? ?=(?!=))", re.MULTILINE)
IMPORTED = re.compile(r"^(?:from [\w.]+ )?import ([\w., \t]+)", re.MULTILINE)
MOST_ERROR = 200  # characters of an error that another message tells
NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Failure:
    """Why a graded cell earned nothing. kind: "not attempted" or "wrong"."""

    kind: str
    message: str


def stopped(cells: Iterable[NotebookNode]) -> dict[str, str]:
    """The error of each executed cell that stopped, by the names that it should have made.

    cells: the student's own; what a graded cell shows would tell of hidden tests.
    """
    found: dict[str, str] = {}
    for cell in cells:
        errors = [o for o in cell.get("outputs", []) if o.output_type == "error"]
        if not errors or errors[-1].ename == "NotImplementedError":
            continue
        told = f"{errors[-1].ename}: {strip_ansi(errors[-1].evalue)}".strip(": \n")
        told = told.split("\n")[0]
        told = told if len(told) <= MOST_ERROR else f"{told[:MOST_ERROR]}…"
        found |= dict.fromkeys(_made(cell.source), told)
    return found


def _made(source: str) -> list[str]:
    """The names that a cell makes. It may not be Python, so it is not parsed."""
    names = [match[1] or match[2] for match in MADE.finditer(source)]
    for match in IMPORTED.finditer(source):
        for part in match[1].split(","):
            if words := part.split():
                names.append(words[-1] if "as" in words else words[0].split(".")[0])
    return names


def failure_of(
    cell: NotebookNode,
    words: dict[str, str],
    for_student: bool = False,
    causes: Mapping[str, str] = NONE,
) -> Failure | None:
    """Why the executed graded cell failed, in words; None if it passed.

    causes: as `stopped` gives them, for a name that is missing. for_student: leave out the text of
    an error that the student's code raised on hidden input, since it could hold that input. The
    last error counts: a cell that ran out of time first shows how it was interrupted.
    """
    errors = [o for o in cell.get("outputs", []) if o.output_type == "error"]
    if not errors:
        return None
    ename, evalue = errors[-1].ename, errors[-1].evalue
    tells = ename != "NotImplementedError" and _raised_by_student_on_hidden_input(cell, errors[-1])
    if for_student and tells:
        known = ename if ename in LIBRARY_ERRORS or hasattr(builtins, ename) else "Error"
        return Failure("wrong", words["error_in_hidden"].format(name=known))
    return explain(ename, evalue, words, causes)


def _raised_by_student_on_hidden_input(cell: NotebookNode, error: NotebookNode) -> bool:
    if STUDENTS_OWN not in error.traceback:
        return False
    frames = [FRAME.match(strip_ansi(part)) for part in error.traceback]
    own = [int(f[2]) for f in frames if f and int(f[1]) == cell.execution_count]
    # The tests' own frames come before anything that the student's process wrote.
    return not own or is_inside(cell.source, HIDDEN_TESTS, own[0])


def explain(
    ename: str, evalue: str, words: dict[str, str], causes: Mapping[str, str] = NONE
) -> Failure:
    """An error of a graded cell as a student should read it. causes: as `stopped` gives them."""
    evalue = strip_ansi(evalue)
    if ename == "NotImplementedError":
        return Failure("not attempted", words["not_attempted_feedback"])
    if ename == "AssertionError":
        return Failure("wrong", f"{words['wrong']}：{evalue}")
    if ename in ("CellTimeoutError", "DeadKernelError", "StudentError"):
        return Failure("wrong", evalue)
    if ename == "NameError" and (missing := NAME_ERROR.search(evalue)):
        if cause := causes.get(missing[1]):
            return Failure("wrong", words["name_stopped"].format(name=missing[1], error=cause))
        return Failure("wrong", words["name_missing"].format(name=missing[1]))
    reason = f"{words['error_in_answer']}：{ename}: {evalue}"
    return Failure("wrong", reason + words.get(f"about_{ename}", ""))


def own_lines(cell: NotebookNode, students: Mapping[int, int]) -> list[tuple[int, int]]:
    """Where in the student's own cells the executed cell's errors come from, outermost first.

    students: how many lines each of their cells has, by execution count. Returns pairs of such a
    count and a line. Only places are taken from a traceback: its words come from the student's
    process, which could write anything there. It also says which lines, and could tell a hidden
    input by them, so there it is one line.
    """
    errors = [o for o in cell.get("outputs", []) if o.output_type == "error"]
    found: dict[tuple[int, int], None] = {}
    for part in (part for error in errors for part in error.traceback):
        if frame := FRAME.match(strip_ansi(part)):
            count, line = int(frame[1]), int(frame[2])
            if 1 <= line <= students.get(count, 0):
                found.pop((count, line), None)
                found[count, line] = None
    most = 1 if errors and _raised_by_student_on_hidden_input(cell, errors[-1]) else MOST_LINES
    return list(found)[-most:]
