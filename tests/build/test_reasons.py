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


def traceback_of(cell: nbformat.NotebookNode) -> str:
    """What its errors show; empty where it has none."""
    return strip_ansi("\n".join(line for o in cell.outputs for line in o.get("traceback", [])))


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
    assert text.split("\n")[1:] == [
        "あなたのコードが、このエラーで止まりました。0 で割っています。",
        "----> 3 return x * y / 0",
    ]
    hidden = "def double(x):\n    if x != 3:\n        raise ValueError\n    return 6"
    if edition == "selfstudy":
        assert shown(built, tmp_path, edition, hidden).endswith("----> 3 raise ValueError")


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("def double(x):\n    return x.twice", "「.」の後の名前の書き間違い"),
        ("def double(x):\n    y = None\n    return y + x", "return を書き忘れた関数は"),
        ("def double(x):\n    return [x][2]", "添字が、長さや軸の数を超えています。"),
        ("def double(x):\n    return factr * x", "その名前はありません。書き間違いや"),
        ("def double(x):\n    x = y + x\n    y = 1", "代入する前の変数"),
        ("def double(x):\n    return [x] * 2.0", "リストや文字列には、小数を掛けられません。"),
        ("def double(x):\n    return [x] ** 2", "リストのままではありませんか。"),
        (
            "import numpy as np\ndef double(x):\n    return 1 if np.ones(2) > x else 2",
            "if などの条件",
        ),
    ],
)
def test_errors_are_explained_in_japanese(
    built: Course, tmp_path: Path, answer: str, words: str
) -> None:
    _, said, line = shown(built, tmp_path, "release", answer).split("\n")
    assert said.startswith("あなたのコードが、このエラーで止まりました。") and words in said
    assert line.startswith("----> ")


def test_no_line_of_ones_own(built: Course, tmp_path: Path) -> None:
    text = shown(built, tmp_path, "release", "def double():\n    return 6")
    assert text.split("\n") == [
        "TypeError: double() takes 0 positional arguments but 1 was given",
        "関数を呼ぶか、返ってきた値を調べるところで、このエラーになりました。"
        "関数に渡す引数の数や名前が合っていません。",
    ]


@pytest.mark.parametrize(
    ("answer", "rest"),
    [
        (
            "def double(x):\n    return factr * x",
            ["NameError: name 'factr' is not defined", "----> 2 return factr * x"],
        ),
        ("double = []", ["TypeError: 'list' object is not callable"]),
    ],
)
def test_what_a_check_says_in_its_own_words_keeps_the_error_and_the_line(
    built: Course, answer: str, rest: list[str]
) -> None:
    made = nbformat.read(built.release_notebook(LESSON), 4)
    check = next(cell for cell in made.cells if grade_id(cell) == "double_1")
    check.source = check.source.replace(
        "check_close(double(3),", 'check_close(check_call(double, 3, name="double", hint="look"),'
    )
    assert "check_call(double" in check.source
    made = filled(made, {"double": answer})
    NotebookClient(made, allow_errors=True).execute()
    check = next(cell for cell in made.cells if grade_id(cell) == "double_1")
    first, *more = strip_ansi("\n".join(check.outputs[0].traceback)).split("\n")
    kind = rest[0].partition(":")[0]
    assert first.startswith(f"AssertionError: double を呼ぶとエラー（{kind}）になりました。")
    assert more == rest


AGAIN = "記入セルの最後の実行はエラーでした。前の答えを調べています。"


@pytest.mark.parametrize("edition", ["release", "selfstudy"])
def test_an_answer_that_did_not_run_is_not_the_one_checked(built: Course, edition: str) -> None:
    made = nbformat.read(getattr(built, f"{edition}_notebook")(LESSON), 4)
    check = next(cell.source for cell in made.cells if grade_id(cell) == "double_1")
    right, wrong = "def double(x):\n    return x + x", "def double(x):\n    return x * x"
    broken = "def double(x):\n    return (x"
    late = "@undefined\ndef double(x):\n    return 3 * x"
    kept = f"{wrong}\nprint(undefined)"
    place = next(i for i, cell in enumerate(made.cells) if grade_id(cell) == "double")
    tries = [broken, right, broken, late, kept, wrong]
    cells = [nbformat.v4.new_code_cell(text) for part in tries for text in (part, check)]
    made.cells = made.cells[:place] + cells
    NotebookClient(made, allow_errors=True).execute()
    said = [
        [strip_ansi("\n".join(o.get("traceback", [o.get("text", "")]))) for o in cell.outputs[:2]]
        for cell in cells[1::2]
    ]
    never, passed, again, too, run, last = said
    assert never == [
        "NameError: name 'double' is not defined\n"
        "すぐ上の記入セルの実行が、エラーでした。直して、もう一度実行してください。"
    ]
    assert passed[0].startswith("✓")
    for text in (again, too):  # the right one, still: it passes, and the learner knows which did
        assert "".join(text).startswith(f"{AGAIN}\n✓")  # in one output or, on a slow machine, two
    for text in (run, last):  # the function was made anew before the error
        assert text[0].startswith("AssertionError: double(3)")


def test_what_uses_a_wrong_answer_names_the_exercise(built: Course) -> None:
    made = nbformat.read(built.release_notebook(LESSON), 4)
    made = filled(made, {"double": "def double(x):\n    return [x]", "total": "total = sum"})
    texts = (
        "twice = double(1)",
        "half = twice / 2",
        "print(half)",
        "total([1, 2]) / 'x'",  # whose check passed: the fault is elsewhere
        "def double(x):\n    return x + x\ndouble([1]) / 2",
    )
    made.cells += [nbformat.v4.new_code_cell(text) for text in texts]
    NotebookClient(made, allow_errors=True).execute()
    ran, half, later, own, new = (traceback_of(cell) for cell in made.cells[-5:])
    assert ran == ""
    assert half.split("\n") == [
        "TypeError: unsupported operand type(s) for /: 'list' and 'int'",
        "このセルは、演習 double の答えを使います。先に、その答え合わせに合格してください。",
        "----> 1 half = twice / 2",
    ]
    assert later.split("\n")[1] == (
        "half は、演習 double に合格してから上のセルを実行すると、作られます。"
    )
    assert all("Traceback (most recent call last)" in text for text in (own, new))


def test_the_exercise_in_which_it_went_wrong_is_named(built: Course) -> None:
    made = nbformat.read(built.release_notebook(LESSON), 4)
    answers = {
        "double": "def double(x):\n    return x.y",
        "total": "def total(xs):\n    return double(xs)",
    }
    made = filled(made, answers)
    texts = (
        "both = [total(1)]",
        "N = 3\ntotal = sum",
        "later = [total([N]), N.y]",  # both unchecked: the cell's own exercise comes first
        "print(nowhere, double)",  # a name of nobody's
    )
    made.cells += [nbformat.v4.new_code_cell(text) for text in texts]
    NotebookClient(made, allow_errors=True).execute()
    check = next(cell for cell in made.cells if grade_id(cell) == "total_1")
    said = [traceback_of(cell) for cell in (check, *made.cells[-4:])]
    in_check, both, nothing, later, nowhere = said
    assert in_check.split("\n")[1:] == [
        "あなたのコードが、このエラーで止まりました。"
        "値の種類が思ったものと違うか、「.」の後の名前の書き間違いです。",
        "----> 2 return double(xs)",
        "----> 2 return x.y",
        "エラーは、演習 double の答えの中で起きました。先に、そちらを直してください。",
    ]
    assert "演習 double の答えを使います" in both and "total の" not in both
    assert nothing == "" and "演習 total の答えを使います" in later
    assert "Traceback (most recent call last)" in nowhere


def test_an_exercise_that_passed_is_not_blamed(built: Course) -> None:
    made = nbformat.read(built.release_notebook(LESSON), 4)
    answers = {
        "double": "def double(x):\n    return x + x",
        "total": "def total(xs):\n    return double(None)",
    }
    made = filled(made, answers)
    NotebookClient(made, allow_errors=True).execute()
    check = next(cell for cell in made.cells if grade_id(cell) == "total_1")
    said = traceback_of(check)
    assert "渡した値を確かめてください。" in said and "先に、そちらを" not in said


def test_what_a_stopped_cell_would_have_made(built: Course) -> None:
    made = nbformat.read(built.release_notebook(LESSON), 4)
    texts = ("ratio = 1 / 0\nnext_ratio = 1", "third = next_ratio", "print(third)")
    made.cells += [nbformat.v4.new_code_cell(text) for text in texts]
    NotebookClient(made, allow_errors=True).execute()
    first, *later = (strip_ansi("\n".join(c.outputs[0].traceback)) for c in made.cells[-3:])
    assert "Traceback (most recent call last)" in first
    for text, name in zip(later, ("next_ratio", "third"), strict=True):
        assert text == (
            f"NameError: name '{name}' is not defined\n"
            f"{name} を作るセルが、途中で止まりました。上にあるそのセルを、先に実行してください。"
        )


def test_tools_run_twice_say_it_once(built: Course) -> None:
    made = nbformat.read(built.release_notebook(LESSON), 4)
    made = filled(made, {"double": "def double(x):\n    return x + x"})
    tools = next(cell.source for cell in made.cells if "only_the_reason" in cell.source)
    check = next(cell for cell in made.cells if grade_id(cell) == "double_1")
    texts = ("def double(x:", tools, check.source)
    made.cells += [nbformat.v4.new_code_cell(text) for text in texts]
    NotebookClient(made, allow_errors=True).execute()
    assert made.cells[-1].outputs[0].text.count(AGAIN) == 1


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
            f"{name} は、演習 double に合格してから上のセルを実行すると、作られます。"
        )
    assert all("Traceback (most recent call last)" in text for text in shown[4:])
