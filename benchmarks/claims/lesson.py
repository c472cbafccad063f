"""Run cells of a lesson outside its notebook: what the scripts beside this one are made of.

Each script shows one thing that a lesson says its authors also tried. It runs the lesson's own
cells, so that it cannot drift away from them, and says in ``CLAIM`` which sentence it stands for
(tests/matrix/test_claims.py looks for that sentence in the lesson).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(REPOSITORY))
os.environ.setdefault("MPLBACKEND", "agg")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")

from coursekit.build import regions  # noqa: E402
from coursekit.build.text import read_lesson  # noqa: E402
from coursekit.cells import is_fill_in, is_graded, is_setup  # noqa: E402
from coursekit.course import read_course  # noqa: E402


def run_lesson(
    name: str, demos: Sequence[str] = (), replace: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """The names that the lesson's cells make: setup cells, model answers, and chosen demo cells.

    demos: for each demo cell to run, a piece of its text that stands in no other cell.
    replace: texts to put in place of others in the cells, say ``{"SEEDS = 3": "SEEDS = 10"}``.
    Raises ValueError if a piece is in no cell or in several, or if a text to replace is not there.
    """
    course = read_course(REPOSITORY)
    os.chdir(REPOSITORY)  # where load() finds data/
    code = [c for c in read_lesson(course.lesson_text(name)).cells if c.cell_type == "code"]
    others = [c for c in code if not (is_setup(c) or is_fill_in(c) or is_graded(c))]
    for piece in demos:
        count = sum(piece in cell.source for cell in others)
        if count != 1:
            raise ValueError(f"{name}: {count} demo cells hold {piece!r}")
    left = dict(replace or {})
    names: dict[str, Any] = {"__name__": "__main__"}
    for cell in code:
        chosen = is_setup(cell) or is_fill_in(cell) or any(piece in cell.source for piece in demos)
        if is_graded(cell) or not chosen:
            continue
        source = regions.without_markers(cell.source, regions.SOLUTION)
        for old, new in (replace or {}).items():
            if old in source:
                source = source.replace(old, new)
                left.pop(old, None)
        exec(compile(source, f"<{name}>", "exec"), names)
    if left:
        raise ValueError(f"{name}: no cell holds {', '.join(map(repr, left))}")
    return names
