"""In a notebook that a student runs, a check that fails shows its reason, and no way to it.

The traceback through the course's own tests says nothing to a student. In grading, and in
solutions, nothing of this is needed.
"""

from nbformat import NotebookNode

from coursekit import cells as kinds
from coursekit.build import names
from coursekit.build.text import shared_source
from coursekit.course import Course

UNTOLD = "(get_ipython(), {})"  # in the program: no exercise told


def program(course: Course, lesson: str) -> str:
    """What stands below the tools for checks, in their cell, but for the exercises."""
    return shared_source(course.lesson_text(lesson), "shared/errors.py")


def add(course: Course, lesson: str, notebook: NotebookNode) -> None:
    """Put it into the cell of these tools, in place; it gets the fill-in cells' names."""
    checks = shared_source(course.lesson_text(lesson), "shared/checks.py")
    exercises = {
        name: kinds.grade_id(cell)
        for cell in notebook.cells
        if kinds.is_fill_in(cell)
        for name in sorted(names.defined(cell.source))
    }
    told = program(course, lesson).replace(UNTOLD, f"(get_ipython(), {exercises!r})")
    for cell in notebook.cells:
        if cell.source == checks:
            cell.source = f"{checks}\n\n\n{told}"
