"""Which lesson a notebook is, told by its cells, whatever its file is called."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache

from nbformat import NotebookNode

from coursekit.cells import grade_id, is_fill_in, is_graded
from coursekit.course import Course
from coursekit.grading.repair import DEFINITION, read_own


@dataclass(frozen=True)
class _Marks:
    """Of a lesson. ids, texts: of its exercises' cells. names: what a student has to define."""

    ids: frozenset[str] = field(default_factory=frozenset)
    texts: frozenset[str] = field(default_factory=frozenset)
    names: frozenset[str] = field(default_factory=frozenset)


def lesson_of(course: Course, notebook: NotebookNode, expected: str = "") -> str:
    """The lesson whose exercises the notebook holds most of; "" where it holds none.

    By the exercises' ids, else by the text of cells, else by the functions to write. expected:
    wins where others have no more.
    """
    ids = {grade_id(cell) for cell in notebook.cells}
    texts = {cell.source.strip() for cell in notebook.cells}
    names = {m[0] for cell in notebook.cells for m in DEFINITION.finditer(cell.source)}
    lessons = {
        lesson: _marks(course, lesson)
        for lesson in course.lesson_names()
        if course.release_notebook(lesson).exists()
    }
    for own, of in ((ids, "ids"), (texts, "texts"), (names, "names")):
        count = Counter({name: len(own & getattr(marks, of)) for name, marks in lessons.items()})
        best = max(count.values(), default=0)
        if best:
            if count[expected] == best:
                return expected
            return next(lesson for lesson, found in count.items() if found == best)
    return ""


def _marks(course: Course, lesson: str) -> _Marks:
    path = course.release_notebook(lesson)
    return _read(course, lesson, path.stat().st_mtime_ns)


@lru_cache(maxsize=64)
def _read(course: Course, lesson: str, _: int) -> _Marks:
    cells = read_own(course.release_notebook(lesson)).cells
    exercises = [cell for cell in cells if is_fill_in(cell) or is_graded(cell)]
    return _Marks(
        frozenset(grade_id(cell) for cell in exercises),
        frozenset(text for cell in exercises if len(text := cell.source.strip()) > 40),
        frozenset(
            m[0] for cell in cells if is_fill_in(cell) for m in DEFINITION.finditer(cell.source)
        ),
    )
