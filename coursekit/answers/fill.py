"""Put answers into a released notebook, as a student would."""

import nbformat
from nbformat import NotebookNode

from coursekit.build.regions import SOLUTION, without_markers
from coursekit.cells import grade_id, is_fill_in
from coursekit.course import Course


def model_answers(course: Course, lesson: str) -> dict[str, str]:
    """The text of each fill-in cell, by exercise, as the lesson's author would write it."""
    source = nbformat.read(course.source_notebook(lesson), as_version=4)
    return {
        grade_id(cell): without_markers(cell.source, SOLUTION)
        for cell in source.cells
        if is_fill_in(cell)
    }


def filled(release: NotebookNode, answers: dict[str, str]) -> NotebookNode:
    """A copy of ``release`` with ``answers`` (cell text by exercise) in its fill-in cells.

    Raises KeyError for an exercise that the release does not have.
    """
    made = nbformat.from_dict(release)
    cells = {grade_id(cell): cell for cell in made.cells if is_fill_in(cell)}
    for exercise, text in answers.items():
        cells[exercise].source = text
    return made
