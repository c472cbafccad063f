"""The student's number is read from the notebook, however it is written there."""

import math

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_raw_cell

from coursekit.cells import STUDENT_ID
from coursekit.grading.arrived import read_submission
from coursekit.student_id import mended, student_id

FORM = '# @title 学生番号\nSTUDENT_ID = {}  # @param {{type:"string"}}'


CASES = [
    ('"s2301234"', "s2301234"),
    ("'s2301234'", "s2301234"),
    ('" s2301234　"', "s2301234"),
    ("s2301234", "s2301234"),
    ("2301234", "2301234"),
    ("0012345", "0012345"),
    ("23A1234", "23A1234"),
    ("s23-1234", "s23-1234"),
    ("23-0012", "23-0012"),
    ('"２３０１２３４"', "2301234"),
    ("２３０１２３４", "2301234"),
    ("“s2301234”", "s2301234"),
    ("＂ｓ２３０＂", "s230"),
    ('"s2301234', "s2301234"),
    ('"s23" "01"', "s2301"),
    ('"s2301234";', "s2301234"),
    ('"s2301234",', "s2301234"),
    ('["s2301234"]', "s2301234"),
    ("（s2301234）", "s2301234"),
    ("<s2301234>", "s2301234"),
    ('f"s2301234"', "s2301234"),
    ('str("s2301234")', "s2301234"),
    ("s2301234 山田花子", "s2301234 山田花子"),
    ('os.environ.get("USER")', ""),
    (r'"s\u0032"', "s2"),
    ('""', ""),
    ("", ""),
    ("None", ""),
    ('input("学生番号")', ""),
    ("(" * 150, ""),
    ("'" + 300 * "x" + "'", ""),
]


@pytest.mark.parametrize("written, wanted", CASES)
def test_however_it_is_written(written: str, wanted: str) -> None:
    cell = new_code_cell(FORM.format(written), id=STUDENT_ID)
    assert student_id(new_notebook(cells=[new_markdown_cell("# 00"), cell])) == wanted


def test_what_stands_around_it_does_not_matter() -> None:
    source = (
        '学生番号です\nSTUDENT_ID ＝ "a1"\n)(\n  STUDENT_ID = "not this"\n# STUDENT_ID = "nor this"'
    )
    assert student_id(new_notebook(cells=[new_code_cell(source)])) == "a1"


TYPED = [
    ' STUDENT_ID = "a1"',
    '\u3000STUDENT_ID = "a1"',
    'STUDENT_ID: str = "a1"',
    'student_id = "a1"',
    'STUDENT_ID == "a1"',
]


@pytest.mark.parametrize("line", TYPED)
def test_as_people_type_it_who_write_no_python(line: str) -> None:
    """It is read, and mended so that the notebook runs."""
    source = f"# @title 学生番号\n{line}"
    assert student_id(new_notebook(cells=[new_code_cell(source, id=STUDENT_ID)])) == "a1"
    values: dict[str, object] = {}
    exec(mended(source), values)
    assert values["STUDENT_ID"] == "a1"
    block = 'if True:\n    STUDENT_ID = "a1"'
    assert mended(block) == block


def test_a_later_assignment_counts() -> None:
    cell = new_code_cell('STUDENT_ID = ""\nSTUDENT_ID = "a1"')
    assert student_id(new_notebook(cells=[cell])) == "a1"


def test_the_cell_is_found_by_its_id_its_tag_or_its_place() -> None:
    others = [new_code_cell(f"x = {number}") for number in range(20)]
    by_id = new_code_cell(FORM.format('"a1"'), id=STUDENT_ID)
    in_colab = new_code_cell(FORM.format('"a1"'), metadata={"id": STUDENT_ID})
    by_tag = new_code_cell(FORM.format('"a1"'), metadata={"tags": [STUDENT_ID]})
    kind_changed = new_raw_cell(FORM.format('"a1"'), metadata={"tags": [STUDENT_ID]})
    for cell in (by_id, in_colab, by_tag, kind_changed):
        assert student_id(new_notebook(cells=[*others, cell])) == "a1"
    bare = new_code_cell(FORM.format('"a1"'))
    assert student_id(new_notebook(cells=[others[0], bare])) == "a1"
    assert student_id(new_notebook(cells=[*others, bare])) == ""
    empty = new_code_cell(FORM.format('""'), id=STUDENT_ID)
    assert student_id(new_notebook(cells=[empty, bare])) == "a1"


def test_it_is_found_in_what_was_handed_in(tmp_path) -> None:
    others = [new_code_cell(f"x = {number}") for number in range(20)]
    cell = new_code_cell(FORM.format("２３"), metadata={"tags": [STUDENT_ID]})
    path = tmp_path / "00_welcome.ipynb"
    nbformat.write(new_notebook(cells=[*others, cell]), path)
    assert student_id(read_submission(path, tmp_path)) == "23"


@pytest.mark.parametrize("written, _", CASES)
def test_what_is_mended_runs_and_says_the_same(written: str, _: str) -> None:
    source = f"import math\n{FORM.format(written)}\nx = math.pi"
    found: dict[str, object] = {}
    exec(mended(source), found)
    assert found["x"] == math.pi
    before = student_id(new_notebook(cells=[new_code_cell(source)]))
    assert isinstance(found["STUDENT_ID"], str)
    assert student_id(new_notebook(cells=[new_code_cell(mended(source))])) == before


def test_mending_leaves_what_is_right() -> None:
    source = FORM.format('"s23"') + "\nprint(STUDENT_ID)"
    assert mended(source) == source
