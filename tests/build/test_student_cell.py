"""Every release has a cell for the student's number; nothing else has, and no grade needs it."""

from pathlib import Path

import nbformat
import pytest
from conftest import LESSON

from coursekit.answers.fill import filled, model_answers
from coursekit.cells import STUDENT_ID
from coursekit.course import Course
from coursekit.grading.tryout import try_out
from coursekit.student_id import student_id


def test_it_is_the_first_code_cell_of_a_release_and_only_there(built: Course) -> None:
    cells = nbformat.read(built.release_notebook(LESSON), 4).cells
    cell = next(cell for cell in cells if cell.cell_type == "code")
    assert cells.index(cell) == 1 and cell.id == STUDENT_ID and STUDENT_ID in cell.metadata.tags
    assert "nbgrader" not in cell.metadata and cell.metadata.get("editable", True)
    assert cell.source.startswith("# @title 学生番号") and "{type:" in cell.source
    others = (built.source_notebook, built.selfstudy_notebook, built.solution_notebook)
    assert not any(STUDENT_ID in path(LESSON).read_text() for path in others)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("STUDENT_ID = s123", "s123"),
        ("STUDENT_ID = 12(", "12"),
        ("1 +", ""),
        ("raise SystemExit", ""),
        ("# deleted", ""),
    ],
)
def test_whatever_stands_there_costs_nothing(
    built: Course, tmp_path: Path, line: str, number: str
) -> None:
    made = filled(nbformat.read(built.release_notebook(LESSON), 4), model_answers(built, LESSON))
    made.cells[1].source = line
    nbformat.write(made, tmp_path / "mine.ipynb")
    _, result = try_out(built, tmp_path / "mine.ipynb")
    assert [mark.outcome for mark in result.marks] == ["right"] * 3
    assert student_id(made) == number
