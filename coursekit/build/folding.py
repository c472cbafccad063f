"""Graded cells folded to one line that says what they check, and a quiet word when they pass.

A student has nothing to read in them: Colab shows the title of a form, JupyterLab and Notebook the
cell's first line. The code is one click away. VS Code shows it all: what is collapsed there is its
own state, which no metadata of a notebook sets (microsoft/vscode#125274, #158716).
"""

import re

from nbformat import NotebookNode

from coursekit import cells as kinds
from coursekit.course import Course

TITLE = re.compile(r"# *(?:@title [^：:]*[：:] *)?(?P<what>.*)")
FOLDED = {"jupyter": {"source_hidden": True}, "cellView": "form"}


def fold_graded(course: Course, notebook: NotebookNode) -> None:
    """Fold the graded cells, in place. Each begins with a comment that says what it checks."""
    for cell in notebook.cells:
        if cell.cell_type == "code" and kinds.is_graded(cell):
            cell.source = folded(course, cell.source, course.words["graded_passed"])
            cell.metadata |= FOLDED


def folded(course: Course, source: str, passed: str) -> str:
    """A graded cell's text with its title for Colab, and with the word ``passed`` at its end."""
    title = course.words["graded_title"].format(what=what_it_checks(source))
    rest = source.partition("\n")[2]
    return f"# @title {title}\n{rest}\nprint({passed!r})"


def what_it_checks(source: str) -> str:
    """The comment that a graded cell begins with; of a folded one, the title without its word."""
    found = TITLE.match(source)
    return found["what"].strip() if found else ""
