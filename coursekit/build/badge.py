"""The Colab badge of a lesson that is published."""

from nbformat import NotebookNode

from coursekit.course import Course

BADGE = "https://colab.research.google.com/assets/colab-badge.svg"
COLAB = "https://colab.research.google.com/github"


def add_colab_badge(notebook: NotebookNode, course: Course, lesson: str) -> None:
    """Put a link to the release on Colab under the first heading, if the course is published."""
    if not course.repository:
        return
    path = course.release_notebook(lesson).relative_to(course.root).as_posix()
    link = f"{COLAB}/{course.repository}/blob/{course.branch}/{path}"
    badge = f"[![{course.words['colab_alt']}]({BADGE})]({link})"
    first = notebook.cells[0]
    heading, _, rest = first.source.partition("\n")
    first.source = f"{heading}\n\n{badge}\n{rest}"
