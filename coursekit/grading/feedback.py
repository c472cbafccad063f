"""What a student may see of a graded cell: the visible test, the message, their own lines.

nbgrader's feedback page is the autograded notebook as HTML, hidden tests and all. This step cuts
the hidden tests out, and turns the errors of graded cells into a message: what was expected, what
came, and, where the student's own code failed, at which of its lines.
"""

import builtins
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbconvert.filters import strip_ansi
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Unicode

from coursekit.build.regions import HIDDEN_TESTS, has, is_inside, without_region
from coursekit.cells import grade_id, is_graded, is_locked, nbgrader_of
from coursekit.course import read_course
from coursekit.escapes import visible
from coursekit.sandbox.job import LIBRARY_ERRORS, STUDENTS_OWN

FRAME = re.compile(r"\s*Cell In\[(\d+)\], line (\d+)")
NAME_ERROR = re.compile(r"name '(\w+)' is not defined")


@dataclass(frozen=True)
class Failure:
    """Why a graded cell earned nothing. kind: "not attempted" or "wrong"."""

    kind: str
    message: str


def failure_of(
    cell: NotebookNode, words: dict[str, str], for_student: bool = False
) -> Failure | None:
    """Why the executed graded cell failed, in words; None if it passed.

    for_student: leave out the text of an error that the student's code raised on hidden input,
    since it could hold that input. The last error counts: a cell that ran out of time first shows
    how it was interrupted.
    """
    errors = [o for o in cell.get("outputs", []) if o.output_type == "error"]
    if not errors:
        return None
    ename, evalue = errors[-1].ename, errors[-1].evalue
    tells = ename != "NotImplementedError" and _raised_by_student_on_hidden_input(cell, errors[-1])
    if for_student and tells:
        known = ename if ename in LIBRARY_ERRORS or hasattr(builtins, ename) else "Error"
        return Failure("wrong", words["error_in_hidden"].format(name=known))
    return explain(ename, evalue, words)


def _raised_by_student_on_hidden_input(cell: NotebookNode, error: NotebookNode) -> bool:
    if STUDENTS_OWN not in error.traceback:
        return False
    frames = [FRAME.match(strip_ansi(part)) for part in error.traceback]
    own = [int(f[2]) for f in frames if f and int(f[1]) == cell.execution_count]
    # The tests' own frames come before anything that the student's process wrote.
    return not own or is_inside(cell.source, HIDDEN_TESTS, own[0])


def explain(ename: str, evalue: str, words: dict[str, str]) -> Failure:
    """An error of a graded cell as a student should read it."""
    evalue = strip_ansi(evalue)
    if ename == "NotImplementedError":
        return Failure("not attempted", words["not_attempted_feedback"])
    if ename == "AssertionError":
        return Failure("wrong", f"{words['wrong']}：{evalue}")
    if ename in ("CellTimeoutError", "DeadKernelError", "StudentError"):
        return Failure("wrong", evalue)
    if ename == "NameError" and (missing := NAME_ERROR.search(evalue)):
        return Failure("wrong", words["name_missing"].format(name=missing[1]))
    reason = f"{words['error_in_answer']}：{ename}: {evalue}"
    return Failure("wrong", reason + words.get(f"about_{ename}", ""))


def own_frames(traceback: list[str], students: dict[int, str]) -> Iterator[str]:
    """The lines of the student's cells that an IPython traceback leads through.

    students: text of their cells by execution count. Only places are taken from the traceback: its
    words come from the student's process, which could write anything there.
    """
    for part in traceback:
        frame = FRAME.match(strip_ansi(part))
        if frame and int(frame[1]) in students:
            lines, line = students[int(frame[1])].split("\n"), int(frame[2])
            around = range(max(1, line - 1), min(len(lines), line + 1) + 1)
            shown = [f"{'---->' if n == line else '     '} {n} {lines[n - 1]}" for n in around]
            yield visible("\n".join([f"Cell In[{frame[1]}], line {line}", *shown]))


class HideTests(NbGraderPreprocessor):
    """The step before nbconvert makes the feedback page."""

    course_root = Unicode(help="The course's top folder, for its language").tag(config=True)

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        words = read_course(Path(self.course_root)).words
        students = {
            cell.execution_count: cell.source
            for cell in nb.cells
            if cell.cell_type == "code" and not (is_graded(cell) or is_locked(cell))
        }
        resources["course"] = {"words": words, "marks": []}
        for cell in nb.cells:
            if is_graded(cell) and cell.cell_type == "code":
                failure = failure_of(cell, words, for_student=True)
                resources["course"]["marks"].append(_mark(cell, failure, words))
                _show_reason_only(cell, failure, students, words)
        return nb, resources


def _mark(cell: NotebookNode, failure: Failure | None, words: dict[str, str]) -> dict[str, Any]:
    """A row of the page's overview. GetGrades has put the score into the cell's metadata."""
    kind = failure.kind if failure else "right"
    return {
        "criterion": grade_id(cell),
        "score": nbgrader_of(cell)["score"],
        "points": nbgrader_of(cell)["points"],
        "outcome": words[f"outcome_{kind.replace(' ', '_')}"],
        "message": failure.message if failure else "",
    }


def _show_reason_only(
    cell: NotebookNode, failure: Failure | None, students: dict[int, str], words: dict[str, str]
) -> None:
    errors = [o for o in cell.outputs if o.output_type == "error"]
    on_hidden = bool(errors) and _raised_by_student_on_hidden_input(cell, errors[-1])
    if has(cell.source, HIDDEN_TESTS):
        cell.source = f"{without_region(cell.source, HIDDEN_TESTS)}\n{words['hidden_note']}"
    # Prints of a graded cell could show the values that hidden tests pass in.
    cell.outputs = errors[-1:]
    if failure:
        frames = [frame for error in errors for frame in own_frames(error.traceback, students)]
        errors[-1].ename, errors[-1].evalue = failure.kind, failure.message
        # The student's process says which lines, and could tell hidden inputs by them: so one only.
        errors[-1].traceback = [failure.message, *(frames[-1:] if on_hidden else frames)]
