"""The measure of a lesson's minutes."""

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from coursekit.build.workload import (
    CHARACTERS_A_MINUTE,
    DEMO_LINES_A_MINUTE,
    FOR_EACH_EXERCISE,
    FOR_EACH_LINE,
    START,
    minutes,
)

FILL_IN = {"nbgrader": {"grade_id": "step", "grade": False, "solution": True, "locked": False}}
DEMO = {"tags": ["demo"]}


def measured(*cells: object) -> float:
    return minutes(new_notebook(cells=list(cells))) - START


def test_lines_that_are_given_are_read_not_written() -> None:
    source = """class Step:
    def __init__(self):
        self.h = None

    def forward(self, x):
        ### BEGIN SOLUTION
        # remember it
        self.h = x
        return x
        ### END SOLUTION

    def reset(self):
        ### BEGIN SOLUTION
        self.h = None
        ### END SOLUTION"""
    want = FOR_EACH_EXERCISE + 3 * FOR_EACH_LINE + 5 / DEMO_LINES_A_MINUTE
    assert measured(new_code_cell(source, metadata=FILL_IN)) == pytest.approx(want)


def test_an_appendix_is_not_counted_and_what_follows_it_is() -> None:
    cells = [
        new_markdown_cell("## まとめ\n\nabc\n\n## 付録：もっと\n\n長い話"),
        new_code_cell("print(1)\nprint(2)", metadata=DEMO),
        new_markdown_cell("### 付録の節\n\n長い話\n\n## 参考文献\n\nabcd"),
        new_code_cell("print(3)", metadata=DEMO),
    ]
    read = len("##まとめabc##参考文献abcd")
    assert measured(*cells) == pytest.approx(read / CHARACTERS_A_MINUTE + 1 / DEMO_LINES_A_MINUTE)


def test_tools_that_are_only_to_be_run_are_not_counted() -> None:
    tools = "# @title 実験の道具（実行だけしてください。読まなくてもかまいません）\nx = 1\ny = 2"
    assert measured(new_code_cell(tools, metadata=DEMO)) == 0
