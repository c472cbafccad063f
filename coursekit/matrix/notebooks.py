"""The notebooks that a setting runs: graded cells, and a watched copy of each solution."""

import hashlib
import json
from collections.abc import Mapping

import nbformat
from nbformat import NotebookNode

from coursekit.build import regions
from coursekit.cells import NBVAL_IGNORE_OUTPUT, grade_id, tags
from coursekit.course import Course
from coursekit.matrix import claims
from coursekit.sandbox.job import plan

RESET = "%reset -f"


def _cell(source: str, about: Mapping[str, object]) -> NotebookNode:
    """A code cell whose output nbval ignores. about: what the results say of it."""
    metadata = {"tags": [NBVAL_IGNORE_OUTPUT], "matrix": about}
    return nbformat.v4.new_code_cell(source, metadata=metadata)


def graded_notebook(course: Course, lessons: list[str]) -> NotebookNode:
    """Setup cells, model answers and graded cells with hidden tests, of one lesson after another.

    In one kernel, since importing TensorFlow takes longer than the tests; names start afresh.
    """
    made = nbformat.v4.new_notebook()
    for lesson in lessons:
        source = nbformat.read(course.source_notebook(lesson), as_version=4)
        made.cells.append(_cell(RESET, {"lesson": lesson}))
        for step in plan(source, {}, str(course.data), {}).steps:
            name = grade_id(source.cells[step.cell])
            about = {"lesson": lesson, "id": name, "kind": step.kind}
            made.cells.append(_cell(step.source, about))
    return made


def replay_notebook(course: Course, lesson: str) -> tuple[NotebookNode, dict[str, str]]:
    """The solution with its claims watched, and the claims' texts by place."""
    made = nbformat.read(course.solution_notebook(lesson), as_version=4)
    texts: dict[str, str] = {}
    cells = [_cell(claims.WATCHER, {"lesson": lesson})]
    code = [cell for cell in made.cells if cell.cell_type == "code"]
    for number, cell in enumerate(code):
        cell.source, found = claims.watched(cell.source, number)
        texts |= found
        cell.metadata["matrix"] = {"lesson": lesson, "cell": number}
        cells.append(cell)
    cells.append(_cell(claims.TELL, {"lesson": lesson, "claims": True}))
    made.cells = cells
    return made, texts


def digest(course: Course, lesson: str) -> str:
    """Of all that decides what a lesson's runs show: its cells, tests, outputs and data."""
    solution = nbformat.read(course.solution_notebook(lesson), as_version=4)
    source = nbformat.read(course.source_notebook(lesson), as_version=4)
    parts = [
        [c.source, sorted(tags(c)), [] if NBVAL_IGNORE_OUTPUT in tags(c) else _texts(c)]
        for c in solution.cells
        if c.cell_type == "code"
    ]
    graded = [
        regions.without_markers(c.source, regions.SOLUTION) for c in source.cells if grade_id(c)
    ]
    text = json.dumps([parts, graded], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _texts(cell: NotebookNode) -> list[str]:
    return [
        str(output.get("text") or output.get("data", {}).get("text/plain", ""))
        for output in cell.outputs
    ]
