"""The cell of a release in which a student of a class writes the student's number.

It is the student's own: no grade hangs on it. `coursekit.student_id` reads it.
"""

import nbformat
from nbformat import NotebookNode

from coursekit.cells import STUDENT_ID
from coursekit.course import Course
from coursekit.student_id import NAME


def student_cell(course: Course) -> NotebookNode:
    """Colab shows a form with one field; elsewhere one writes between the quotes."""
    title = course.words["student_id_title"]
    cell = nbformat.v4.new_code_cell(
        f'# @title {title}\n{NAME} = ""  # @param {{type:"string"}}', id=STUDENT_ID
    )
    cell.metadata |= {"cellView": "form", "tags": [STUDENT_ID]}
    return cell


def add(course: Course, notebook: NotebookNode) -> None:
    """Put it below the lesson's title, in place."""
    notebook.cells.insert(1, student_cell(course))


def without(cells: list[NotebookNode]) -> list[NotebookNode]:
    """The cells of a notebook that is handed in to nobody."""
    return [cell for cell in cells if cell.get("id") != STUDENT_ID]
