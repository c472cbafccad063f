"""What feedback pages look like and say beside the scores on them, as one digest."""

from __future__ import annotations

import functools
from pathlib import Path

from coursekit.design import DESIGN
from coursekit.grading.classroom import digest_files

PARTS = ("feedback", "feedback_page", "highlight", "lesson_page", "markdown")
LOCALES = Path(__file__).parents[1] / "locale"


@functools.cache
def page_version(language: str) -> str:
    """Of the template, its styles, the words, and the code that puts them together.

    Where it changes, pages that show the right scores are out of date all the same.
    """
    own = [Path(__file__).with_name(f"{part}.py") for part in PARTS]
    design = sorted(path for path in DESIGN.iterdir() if path.suffix in (".j2", ".css"))
    return digest_files([*design, LOCALES / f"{language}.toml", *own])
