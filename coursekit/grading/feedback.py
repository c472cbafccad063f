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

from nbconvert.exporters import HTMLExporter, TemplateExporter
from nbconvert.filters import Highlight2HTML, strip_ansi
from nbconvert.filters.widgetsdatatypefilter import WidgetsDataTypeFilter
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Unicode

from coursekit.build.regions import HIDDEN_TESTS, has, without_region
from coursekit.cells import grade_id, is_graded, is_locked, nbgrader_of
from coursekit.course import read_course

FRAME = re.compile(r"Cell In\[(\d+)\], line \d+")
IMAGE_WITHOUT_TEXT = re.compile(r"<img (?![^>]*\balt=)")
NAME_ERROR = re.compile(r"name '(\w+)' is not defined")


@dataclass(frozen=True)
class Failure:
    """Why a graded cell earned nothing. kind: "not attempted" or "wrong"."""

    kind: str
    message: str


def failure_of(cell: NotebookNode, words: dict[str, str]) -> Failure | None:
    """Why the executed graded cell failed, in words for the student; None if it passed.

    The last error counts: a cell that ran out of time first shows how it was interrupted.
    """
    errors = [o for o in cell.get("outputs", []) if o.output_type == "error"]
    return explain(errors[-1].ename, errors[-1].evalue, words) if errors else None


def explain(ename: str, evalue: str, words: dict[str, str]) -> Failure:
    """An error of a graded cell as a student should read it."""
    evalue = strip_ansi(evalue)
    if ename == "NotImplementedError":
        return Failure("not attempted", words["not_attempted_feedback"])
    if ename == "AssertionError":
        return Failure("wrong", f"{words['wrong']}：{evalue}")
    if ename in ("CellTimeoutError", "DeadKernelError"):
        return Failure("wrong", evalue)
    if ename == "NameError" and (missing := NAME_ERROR.search(evalue)):
        return Failure("wrong", words["name_missing"].format(name=missing[1]))
    return Failure("wrong", f"{words['error_in_answer']}：{ename}: {evalue}")


def own_frames(traceback: list[str], course_cells: set[int]) -> Iterator[str]:
    """The parts of an IPython traceback that show the student's cells, not tests or libraries.

    course_cells: execution counts of the course's own cells (setup and tests).
    """
    for part in traceback:
        plain = strip_ansi(part)
        frame = FRAME.search(plain)
        if frame and int(frame[1]) not in course_cells and plain.lstrip().startswith("Cell In"):
            yield plain.rstrip()


class FeedbackExporter(HTMLExporter):
    """The page itself: a class of its own, since nbgrader's API forces HTMLExporter's template.

    HTMLExporter parses the finished page once more, only to mark images that have no alternative
    text; that took half of the time, and a substitution does the same.
    """

    def from_notebook_node(  # type: ignore[override]
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **options: Any
    ) -> tuple[str, dict[str, Any]]:
        lexer = nb.metadata.get("language_info", {}).get("pygments_lexer", "ipython3")
        self.register_filter("highlight_code", Highlight2HTML(pygments_lexer=lexer, parent=self))
        resources = self._init_resources(resources)
        types = WidgetsDataTypeFilter(
            notebook_metadata=self._nb_metadata, parent=self, resources=resources
        )
        self.register_filter("filter_data_type", types)
        page, resources = TemplateExporter.from_notebook_node(self, nb, resources, **options)
        return IMAGE_WITHOUT_TEXT.sub('<img alt="figure" ', page), resources


class HideTests(NbGraderPreprocessor):
    """The step before nbconvert makes the feedback page."""

    course_root = Unicode(help="The course's top folder, for its language").tag(config=True)

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        words = read_course(Path(self.course_root)).words
        course_cells = {c.execution_count for c in nb.cells if is_graded(c) or is_locked(c)}
        resources["course"] = {"words": words, "marks": []}
        for cell in nb.cells:
            if is_graded(cell) and cell.cell_type == "code":
                failure = failure_of(cell, words)
                resources["course"]["marks"].append(_mark(cell, failure, words))
                _show_reason_only(cell, failure, course_cells, words)
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
    cell: NotebookNode, failure: Failure | None, course_cells: set[int], words: dict[str, str]
) -> None:
    if has(cell.source, HIDDEN_TESTS):
        cell.source = f"{without_region(cell.source, HIDDEN_TESTS)}\n{words['hidden_note']}"
    # Prints of a graded cell could show the values that hidden tests pass in.
    errors = [o for o in cell.outputs if o.output_type == "error"]
    cell.outputs = errors[-1:]
    if failure:
        frames = [frame for error in errors for frame in own_frames(error.traceback, course_cells)]
        errors[-1].ename, errors[-1].evalue = failure.kind, failure.message
        errors[-1].traceback = [failure.message, *frames]
