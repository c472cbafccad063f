"""What a student may see of a graded cell: the visible test, the message, their own lines.

nbgrader's feedback page is the autograded notebook as HTML, hidden tests and all. This step cuts
the hidden tests out, and turns the errors of graded cells into a message: what was expected, what
came, and, where the student's own code failed, at which of its lines.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Unicode

from coursekit.build.regions import HIDDEN_TESTS, has, without_region
from coursekit.cells import is_graded
from coursekit.course import read_course

ANSI = re.compile(r"\x1b\[[0-9;]*m")
FRAME = re.compile(r"Cell In\[(\d+)\], line \d+")
NAME_ERROR = re.compile(r"name '(\w+)' is not defined")


@dataclass(frozen=True)
class Failure:
    """Why a graded cell earned nothing. kind: "not attempted" or "wrong"."""

    kind: str
    message: str


def failure_of(cell: NotebookNode, words: dict[str, str]) -> Failure | None:
    """Why the executed graded cell failed, in words for the student; None if it passed."""
    for output in cell.get("outputs", []):
        if output.output_type == "error":
            return explain(output.ename, output.evalue, words)
    return None


def explain(ename: str, evalue: str, words: dict[str, str]) -> Failure:
    """An error of a graded cell as a student should read it."""
    evalue = ANSI.sub("", evalue)
    if ename == "NotImplementedError":
        return Failure("not attempted", words["not_attempted_feedback"])
    if ename == "AssertionError":
        return Failure("wrong", f"{words['wrong']}：{evalue}")
    if ename == "CellTimeoutError":
        return Failure("wrong", evalue)
    if ename == "NameError" and (missing := NAME_ERROR.search(evalue)):
        return Failure("wrong", words["name_missing"].format(name=missing[1]))
    return Failure("wrong", f"{words['error_in_answer']}：{ename}: {evalue}")


def own_frames(traceback: list[str], graded_counts: set[int]) -> Iterator[str]:
    """The parts of an IPython traceback that show the student's cells, not tests or libraries."""
    for part in traceback:
        plain = ANSI.sub("", part)
        frame = FRAME.search(plain)
        if frame and int(frame[1]) not in graded_counts and plain.lstrip().startswith("Cell In"):
            yield plain.rstrip()


class HideTests(NbGraderPreprocessor):
    """The step before nbconvert makes the feedback page."""

    course_root = Unicode(help="The course's top folder, for its language").tag(config=True)

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        words = read_course(Path(self.course_root)).words
        graded = [cell for cell in nb.cells if is_graded(cell) and cell.cell_type == "code"]
        counts = {cell.execution_count for cell in graded if cell.execution_count}
        for cell in graded:
            if has(cell.source, HIDDEN_TESTS):
                cell.source = f"{without_region(cell.source, HIDDEN_TESTS)}\n{words['hidden_note']}"
            # Prints of a graded cell could show the values that hidden tests pass in.
            cell.outputs = [o for o in cell.outputs if o.output_type == "error"]
            for output in cell.outputs:
                failure = explain(output.ename, output.evalue, words)
                frames = list(own_frames(output.traceback, counts))
                output.ename, output.evalue = failure.kind, failure.message
                output.traceback = [failure.message, *frames]
        return nb, resources
