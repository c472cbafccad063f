"""A check that fails shows its reason, and of the way to it only the student's own lines."""

from pathlib import Path

import nbformat
import pytest
from conftest import LESSON
from nbclient import NotebookClient
from nbconvert.filters import strip_ansi

from coursekit.answers.fill import filled
from coursekit.cells import grade_id
from coursekit.course import Course


def shown(built: Course, folder: Path, edition: str, answer: str) -> str:
    """What the failing check of `double` shows above all else, in a kernel."""
    made = nbformat.read(getattr(built, f"{edition}_notebook")(LESSON), 4)
    made = filled(made, {"double": answer} if answer else {})
    resources = {"metadata": {"path": str(folder)}}
    NotebookClient(made, allow_errors=True, resources=resources).execute()
    check = next(cell for cell in made.cells if grade_id(cell) == "double_1")
    (error,) = [output for output in check.outputs if output.output_type == "error"]
    return strip_ansi("\n".join(error.traceback))


@pytest.mark.parametrize("edition", ["release", "selfstudy"])
def test_the_reason_alone(built: Course, tmp_path: Path, edition: str) -> None:
    wrong = shown(built, tmp_path, edition, "def double(x):\n    return x + 1")
    assert wrong.startswith("AssertionError: double(3)") and "\n" not in wrong
    assert (
        shown(built, tmp_path, edition, "") == "NotImplementedError: 未着手：まだ書かれていません"
    )


@pytest.mark.parametrize("edition", ["release", "selfstudy"])
def test_ones_own_line(built: Course, tmp_path: Path, edition: str) -> None:
    answer = "def double(x):\n    y = 1\n    return x * y / 0"
    text = shown(built, tmp_path, edition, answer)
    assert text.split("\n")[0] == "ZeroDivisionError: division by zero"
    assert text.split("\n")[2:] == ["----> 3 return x * y / 0"]
    hidden = "def double(x):\n    if x != 3:\n        raise ValueError\n    return 6"
    if edition == "selfstudy":
        assert shown(built, tmp_path, edition, hidden).endswith("----> 3 raise ValueError")


def test_a_cell_that_was_not_run(built: Course, tmp_path: Path) -> None:
    text = shown(built, tmp_path, "release", "doubled = 3")
    assert text.split("\n") == [
        "NameError: name 'double' is not defined",
        "すぐ上の記入セルを、先に実行してください。",
    ]


def test_errors_elsewhere_stay_whole_and_nothing_is_left_behind(
    built: Course, tmp_path: Path
) -> None:
    made = nbformat.read(built.release_notebook(LESSON), 4)
    made.cells += [
        nbformat.v4.new_code_cell(text) for text in ("1 / 0", "traceback", "only_the_reason")
    ]
    NotebookClient(made, allow_errors=True).execute()
    zero, *names = (strip_ansi("\n".join(c.outputs[0].traceback)) for c in made.cells[-3:])
    assert "----> 1 1 / 0" in zero and "Traceback (most recent call last)" in zero
    assert all("NameError" in text for text in names)


def test_what_waits_for_an_exercise_names_it(built: Course, tmp_path: Path) -> None:
    made = nbformat.read(built.release_notebook(LESSON), 4)
    texts = (
        "first = double(1)\ndef later(): ...",
        "second = first + 1",
        "print(second)",
        "later()",
    )
    made.cells += [nbformat.v4.new_code_cell(text) for text in (*texts, "int('x')", "not_there")]
    NotebookClient(made, allow_errors=True).execute()
    shown = [strip_ansi("\n".join(c.outputs[0].traceback)) for c in made.cells[-6:]]
    assert shown[0] == (
        "NotImplementedError: 未着手：まだ書かれていません\n先に、演習 double を解いてください。"
    )
    for text, name in zip(shown[1:4], ("first", "second", "later"), strict=True):
        assert text == (
            f"NameError: name '{name}' is not defined\n"
            f"{name} は、演習 double を解いてから上のセルを実行すると、作られます。"
        )
    assert all("Traceback (most recent call last)" in text for text in shown[4:])
