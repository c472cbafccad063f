"""The instructors' notebooks: one template, the same code, and prose in each language.

A prose cell of the template says in its metadata which language it is in; code cells are for all.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import nbformat

from coursekit.build.release import as_text
from coursekit.build.text import give_ids, read_lesson
from coursekit.course import Course

LANGUAGES = ("ja", "en")


def write(course: Course) -> list[Path]:
    """Bring instructor/ up to date; returns what changed."""
    changed = []
    for path, text in notebooks(course):
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
            changed.append(path)
    return changed


def notebooks(course: Course) -> Iterator[tuple[Path, str]]:
    """Path and text of each notebook. Raises CourseError for a template that cannot be read."""
    for template in sorted((course.root / "notebooks" / "instructor").glob("*.md")):
        read = read_lesson(template)
        read.metadata.pop("coursekit")
        for language in LANGUAGES:
            made = nbformat.from_dict(read)
            made.cells = [
                cell for cell in made.cells if cell.metadata.pop("lang", language) == language
            ]
            give_ids(made)
            yield course.root / "instructor" / f"{template.stem}.{language}.ipynb", as_text(made)
