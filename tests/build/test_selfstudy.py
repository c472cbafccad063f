"""The self-study edition, run as somebody who learns alone runs it: in a kernel, in one file."""

import re
from pathlib import Path

import nbformat
import pytest
from conftest import LESSON, REPOSITORY, edit
from in_kernel import run, shown
from nbformat import NotebookNode

from coursekit.answers.fill import filled, model_answers
from coursekit.build import regions, selfstudy
from coursekit.build.outline import outline, tools
from coursekit.build.pipeline import build
from coursekit.build.release import leaks
from coursekit.cells import grade_id
from coursekit.cli import main
from coursekit.course import Course, read_course
from coursekit.errors import CourseError
from coursekit.grading.tryout import try_out

RIGHT = "def double(x):\n    return x + x"
WRONG = [f"def double(x):\n    return x + {number}" for number in (1, 2, 3)]


def attempts(course: Course, answers: list[str]) -> tuple[NotebookNode, list[NotebookNode]]:
    """The notebook with one answer to `double` after the other, each checked; those checks."""
    made = nbformat.read(course.selfstudy_notebook(LESSON), 4)
    made = filled(made, {"total": "total = sum"})
    place, checks = next(i for i, c in enumerate(made.cells) if grade_id(c) == "double"), []
    cells = made.cells[:place]
    for text in answers:
        cells.append(nbformat.v4.new_code_cell(text))
        checks.append(nbformat.v4.new_code_cell(made.cells[place + 1].source))
        cells.append(checks[-1])
    made.cells = cells + made.cells[place + 2 :]
    return made, checks


def test_from_message_to_outline_to_answer(built: Course, tmp_path: Path) -> None:
    same = WRONG[0] + "  # the same program"
    made, checks = attempts(built, [WRONG[0], same, WRONG[1], WRONG[2], RIGHT])
    run(made, tmp_path)
    first, again, second, third, right = map(shown, checks)
    assert "double(3)" in first and "演習の説明にある「ヒント」" in first
    assert "骨組み" not in again
    assert "secret_model_answer = …" in second and "factor" not in second
    assert "secret_model_answer = factor * x" in third
    assert not any("Multiply by `factor`" in text for text in (first, second, third))
    assert right == "✓ 合格しました\n"
    card = shown(made.cells[-1])
    assert "<b>4</b> / 4 点" in card and "もう一度見ておくとよい演習" in card  # it took many tries
    assert card.count("✓ 正解") == 3


def test_one_answer_gets_help_once(built: Course, tmp_path: Path) -> None:
    """Below one of its checks; run again, that check shows it again."""
    made, checks = attempts(built, [WRONG[0], WRONG[1]])
    other = next(cell for cell in made.cells if grade_id(cell) == "double_2")
    first = nbformat.v4.new_code_cell(checks[0].source)
    made.cells.insert(made.cells.index(other) + 1, first)
    run(made, tmp_path)
    assert "骨組み" in shown(checks[1]) and "骨組み" in shown(first)
    assert "AssertionError" in str(other.outputs) and "骨組み" not in shown(other)


def test_a_slip_in_the_answer_is_a_wrong_answer(built: Course, tmp_path: Path) -> None:
    made, checks = attempts(built, ["def double(x):\n    return factr * x"])
    run(made, tmp_path)
    assert "「ヒント」を開いて" in shown(checks[0])
    assert "✗ 不正解" in shown(made.cells[-1])


def test_what_concerns_a_class_is_left_out(course: Course) -> None:
    elsewhere = course.words["graded_elsewhere"]
    text = (
        f"The end{elsewhere}.\n\n<!-- class -->\nHand *it* in.\n\n<!-- /class -->\n"
        "Good<!-- class --> luck<!-- /class -->!"
    )
    edit(course.lesson_text(LESSON), "The end.", text)
    build(course, [LESSON], say=lambda _: None)
    released, alone = (
        nbformat.read(path(LESSON), 4)
        for path in (course.release_notebook, course.selfstudy_notebook)
    )
    assert "Hand *it* in" in released.cells[-1].source
    end = next(cell.source for cell in alone.cells if cell.source.startswith("The end"))
    assert end == f"The end{course.words['graded_here']}.\n\nGood!"


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("## Save<!-- class --> it<!-- /class -->\n\nNow.", "## Save\n\nNow."),
        ("1. A\n<!-- class -->\n2. B\n<!-- /class -->\n\nC", "1. A\n\nC"),
        ("A\n\n<!-- class -->\nB\n<!-- /class -->\n\nC", "A\n\nC"),
        ("<!-- class -->\nB\n<!-- /class -->\n\nC", "C"),
        ("A<!-- class -->\nB<!-- /class -->\nC", "A\nC"),
    ],
)
def test_what_stands_around_it_stays_apart(text: str, alone: str) -> None:
    assert regions.CLASS_ONLY.sub("", text) == alone


def test_lessons_alone_speak_of_no_class() -> None:
    course = read_course(REPOSITORY)
    for lesson in course.lesson_names():
        made = nbformat.read(course.selfstudy_notebook(lesson), 4)
        for cell in made.cells:
            text = re.sub(r'PACKED = """.*?"""', "", cell.source, flags=re.DOTALL)
            for word in ("採点", "提出", "先生", "学生番号"):
                assert word not in text, f"{lesson}: {text[:200]}"


def test_outline_and_tools() -> None:
    answer = """
def work(x, out=None):
    \"\"\"What it does.\"\"\"
    total = 0
    for k in range(len(x)):
        total += float(x[k] @ x[k])
        out.append(np.sqrt(total))
        if total > 3:
            raise ValueError(f"too {total}")
    return total, out
"""
    assert outline(answer).split("\n") == [
        "def work(x, out=None):",
        '    """What it does."""',
        "    total = 0",
        "    for k in …:",
        "        total += …",
        "        out.append(…)",
        "        if …:",
        "            raise …",
        "    return …",
    ]
    assert tools(answer) == ["@", "range", "len", "float", ".append", "np.sqrt", "ValueError"]
    assert outline("def f(x):\n    return x + 1") == ""


def test_a_cell_that_only_calls_the_function_is_no_other_answer(
    built: Course, tmp_path: Path
) -> None:
    made, checks = attempts(built, [WRONG[0], "y = double(4)", "double(5)"])
    run(made, tmp_path)
    assert not any("骨組み" in shown(check) for check in checks)


def test_another_compressor_makes_nothing_anew(built: Course, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    before = built.selfstudy_notebook(LESSON).read_bytes()
    monkeypatch.setattr(selfstudy, "packed", lambda text: text[::-1])
    build(built, [LESSON], say=lambda _: None)
    assert built.selfstudy_notebook(LESSON).read_bytes() == before


def test_hidden_tests_run_at_once_with_their_messages(built: Course, tmp_path: Path) -> None:
    square = "def double(x):\n    return 6.0 if x == 3 else x * x"
    made, checks = attempts(built, [square])
    run(made, tmp_path)
    assert "you squared" in shown(checks[0]) and "secret_value" not in shown(checks[0])


def test_what_is_not_written_yet_is_no_mistake(built: Course, tmp_path: Path) -> None:
    made = nbformat.read(built.selfstudy_notebook(LESSON), 4)
    run(made, tmp_path)
    assert "未着手" in shown(next(c for c in made.cells if "double_1" in c.source))
    card = shown(made.cells[-1])
    assert "<b>0</b> / 4 点" in card and card.count("− 未着手") == 3 and "不正解" not in card


def test_running_the_tools_again_forgets_nothing(built: Course, tmp_path: Path) -> None:
    made, _ = attempts(built, [RIGHT])
    tools = next(cell for cell in made.cells if "class SelfStudy" in cell.source)
    made.cells.insert(-1, nbformat.v4.new_code_cell(tools.source))
    run(made, tmp_path)
    assert "<b>4</b> / 4 点" in shown(made.cells[-1])


def test_tests_leave_the_variables_alone(built: Course, tmp_path: Path) -> None:
    made, _ = attempts(built, ["secret_value = doubled = 'mine'", RIGHT])
    made.cells.append(nbformat.v4.new_code_cell("print(secret_value, doubled)"))
    run(made, tmp_path)
    assert shown(made.cells[-1]) == "mine mine\n"


def test_nothing_is_readable_by_accident(built: Course) -> None:
    made = nbformat.read(built.selfstudy_notebook(LESSON), 4)
    assert list(leaks(nbformat.read(built.source_notebook(LESSON), 4), made)) == []
    text = built.selfstudy_notebook(LESSON).read_text()
    assert "secret" not in text and "17.5" not in text


def test_try_grades_it_like_a_class(built: Course, tmp_path: Path, monkeypatch, capsys) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(built.root)
    file = tmp_path / "my lesson.ipynb"
    made = filled(nbformat.read(built.selfstudy_notebook(LESSON), 4), model_answers(built, LESSON))
    made = filled(made, {"double": WRONG[0]})
    nbformat.write(made, file)
    before = file.read_bytes()
    assert main(["try", str(file)]) == 0
    page = (tmp_path / "my lesson.feedback.html").read_text()
    assert "double(3)" in page and "SelfStudy" not in page and "secret_value" not in page
    assert file.read_bytes() == before
    out = capsys.readouterr().out
    assert "my lesson.feedback.html" in out and re.search(r"you +0 +1 +1", out)
    assert not list(built.scratch.glob("try-*")) and not (built.root / "submitted").exists()
    released = tmp_path / "released.ipynb"
    nbformat.write(nbformat.read(built.release_notebook(LESSON), 4), released)
    _, result = try_out(built, released)
    assert [mark.outcome for mark in result.marks] == ["not attempted"] * 3


def test_try_says_what_it_cannot_grade(built: Course, tmp_path: Path) -> None:
    other = tmp_path / "other.ipynb"
    nbformat.write(nbformat.v4.new_notebook(), other)
    for path, words in ((other, "holds no exercise"), (tmp_path / "no.ipynb", "is not there")):
        with pytest.raises(CourseError, match=words):
            try_out(built, path)
