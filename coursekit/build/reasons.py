"""In a notebook that a student runs, a check that fails shows its reason, and no way to it.

The traceback through the course's own tests says nothing to a student. In grading, and in
solutions, nothing of this is needed.
"""

from nbformat import NotebookNode

from coursekit.build.text import shared_source
from coursekit.course import Course


def program(course: Course, lesson: str) -> str:
    """What stands below the tools for checks, in their cell."""
    return shared_source(course.lesson_text(lesson), "shared/errors.py")


def add(course: Course, lesson: str, notebook: NotebookNode) -> None:
    """Put it into the cell of these tools, in place."""
    checks = shared_source(course.lesson_text(lesson), "shared/checks.py")
    for cell in notebook.cells:
        if cell.source == checks:
            cell.source = f"{checks}\n\n\n{program(course, lesson)}"
