"""solutions/: model answers with outputs, for reading and for nbval to replay."""

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode

from coursekit import cells as kinds
from coursekit.build import data, folding, pictures, regions
from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.nbgrader_api import stderr_to

CELL_TIMEOUT = 300  # seconds; a whole lesson may take 60, but a busy machine is slower


def solution_of(course: Course, lesson: str, notebook: NotebookNode) -> NotebookNode:
    """``notebook`` with answers shown, without markers and hidden tests, not yet executed."""
    made = nbformat.from_dict(notebook)
    pictures.embed(made, course.lesson_text(lesson).parent)
    data.embed(course, made)
    folding.fold_graded(course, made)
    for cell in made.cells:
        if cell.cell_type == "code":
            cell.source = regions.without_markers(cell.source, regions.SOLUTION)
            cell.source = regions.without_region(cell.source, regions.HIDDEN_TESTS)
        cell.metadata.pop("nbgrader", None)
    return made


def same_code(one: NotebookNode, other: NotebookNode) -> bool:
    """Whether both notebooks run the same cells, so that outputs of one serve the other."""
    return _code(one) == _code(other)


def _code(notebook: NotebookNode) -> list[tuple[str, list[str]]]:
    return [(c.source, kinds.tags(c)) for c in notebook.cells if c.cell_type == "code"]


def keep_outputs(executed: NotebookNode, made: NotebookNode) -> None:
    """Carry outputs over to ``made``, whose prose alone has changed."""
    old = [cell for cell in executed.cells if cell.cell_type == "code"]
    new = [cell for cell in made.cells if cell.cell_type == "code"]
    for before, after in zip(old, new, strict=True):
        after.outputs, after.execution_count = before.outputs, before.execution_count


def execute(course: Course, lesson: str, notebook: NotebookNode) -> None:
    """Run the notebook in a fresh kernel, in solutions/, and keep its outputs, in place.

    Raises CourseError with the cell and the error's own words if a cell fails.
    """
    course.solutions.mkdir(parents=True, exist_ok=True)
    client = NotebookClient(
        notebook,
        timeout=CELL_TIMEOUT,
        record_timing=False,  # time stamps would differ at every run
        coalesce_streams=True,
        resources={"metadata": {"path": str(course.solutions)}},
    )
    try:
        with stderr_to(course.kernel_log):
            client.execute()
    except CellExecutionError as error:
        failed = next(
            f"cell {i} ({cell.id})"  # the id of an nbgrader cell is its grade_id
            for i, cell in enumerate(notebook.cells, start=1)
            if any(o.output_type == "error" for o in cell.get("outputs", []))
        )
        raise CourseError(
            Problem(
                course.relative(course.lesson_text(lesson)),
                f"the model answers do not run: {error.ename}: {error.evalue}",
                "open the lesson in JupyterLab and run it up to that cell",
                failed,
            )
        ) from None
    notebook.metadata["language_info"] = {"name": "python"}  # as built, not this machine's version
    notebook.metadata.pop("widgets", None)
