"""The bank's runner notices bad tests, bad answers and bad files."""

import re

import pytest
from conftest import LESSON, edit

from coursekit.answers.bank import read_bank
from coursekit.answers.messages import holds_for
from coursekit.answers.runner import Tally, Which, pack, run_lesson
from coursekit.answers.which import sample
from coursekit.build.pipeline import build
from coursekit.cli import main
from coursekit.course import Course
from coursekit.errors import CourseError

WHOLE = "answers: 2/2 right accepted, 3/3 wrong rejected, pristine 0/4 points"
SAMPLE = (
    "answers: 2/2 right accepted, 2/2 wrong rejected, pristine 0/4 points"
    " (of 1 unchanged lessons a sample)"
)


def run(course: Course, **which: bool | int) -> Tally:
    tally = Tally()
    run_lesson(course, LESSON, tally, Which(**which), say=lambda _: None)
    return tally


def test_a_sound_bank(built: Course) -> None:
    tally = run(built)
    assert tally.problems == []
    assert tally.line() == WHOLE


def test_what_is_bad_is_told(built: Course) -> None:
    bank = built.answers / LESSON
    (bank / "total" / "wrong_but_passes.py").write_text(
        '"""Right in truth.\n\ncriterion: total_1\nmessage: x\n"""\n\ntotal = sum\n'
    )
    (bank / "total" / "right_but_fails.py").write_text(
        '"""Wrong in truth."""\n\n\ndef total(xs):\n    return 3\n'
    )
    edit(bank / "double" / "wrong_square.py", "you squared|3 times 2", "no such words")
    edit(bank / "double" / "wrong_number_only.py", "criterion: double_2", "criterion: double_7")
    tally = run(built)
    found = {problem.file.name: problem.what for problem in tally.problems}
    assert "wrong, but scores 1" in found["wrong_but_passes.py"]
    assert "right, but fails" in found["right_but_fails.py"]
    assert "the message lacks 'no such words'" in found["wrong_square.py"]
    assert "names no graded cell: double_7" in found["wrong_number_only.py"]
    assert tally.line() == "answers: 2/3 right accepted, 1/4 wrong rejected, pristine 0/4 points"


def test_pristine_points_are_told(built: Course) -> None:
    text = built.lesson_text(LESSON)
    edit(text, 'check_close(total([2.5] * 7), 17.5, "total", "every element counts")\n', "")
    edit(text, 'check_close(total([1, 2]), 3, "total([1, 2])", "1 + 2")\n', "")
    edit(
        text,
        'check_close(called(total, []), 0, "total of nothing", "an empty sum is 0")\n',
        "called(total and max, [1, 0])\n",
    )
    build(built, [LESSON], say=lambda _: None)
    problems = [str(problem) for problem in run(built).problems]
    assert any("pristine release: 1 points, right" in problem for problem in problems)


def test_a_cell_that_says_something_else_in_a_notebook_is_told(built: Course) -> None:
    text = built.lesson_text(LESSON)
    was = 'check_close(total([1, 2]), 3, "total([1, 2])", "1 + 2")\n'
    edit(text, was, f'{was}assert "Own" not in type(total([1])).__name__, "a class of your own"\n')
    (built.answers / LESSON / "total" / "right_own_class.py").write_text(
        '"""A subclass, which arrives as a float."""\n\n\nclass Own(float):\n    pass\n\n\n'
        "def total(xs):\n    return Own(sum(xs))\n"
    )
    build(built, [LESSON], say=lambda _: None)
    for _ in range(2):  # also when nothing has changed since
        (problem,) = run(built).problems
        assert problem.cell == "total_1" and "a class of your own" in problem.what
        assert "graded, it is 'right'" in problem.what


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("right_no_docstring.py", "def total(xs):\n    return 1\n", "has no docstring"),
        ("other.py", '"""Named neither way."""\n', "is not named"),
        ("wrong_untold.py", '"""Breaks something."""\n', "does not say what it breaks"),
        ("right_broken.py", '"""x."""\ndef total(xs:\n', "is not Python"),
    ],
)
def test_unreadable_answers(built: Course, name: str, text: str, words: str) -> None:
    (built.answers / LESSON / "total" / name).write_text(text)
    with pytest.raises(CourseError, match=words):
        read_bank(built, LESSON)


def test_no_program_stands_for_two_misconceptions(built: Course) -> None:
    folder = built.answers / LESSON / "total"
    text = (folder / "wrong_first.py").read_text() + "    # a comment\n"
    (folder / "wrong_other.py").write_text(text)
    with pytest.raises(CourseError, match=r"is the same program as wrong_first\.py"):
        read_bank(built, LESSON)


def test_answer_to_no_exercise(built: Course) -> None:
    (built.answers / LESSON / "triple").mkdir()
    (built.answers / LESSON / "triple" / "right_x.py").write_text('"""x."""\n')
    with pytest.raises(CourseError, match="has no exercise 'triple'"):
        run(built)


def test_packing_keeps_every_answer_once(built: Course) -> None:
    bank = read_bank(built, LESSON)
    packed = pack(bank)
    names = [(a.exercise, a.name) for row in packed.values() for a in row.values()]
    assert sorted(names) == sorted((a.exercise, a.name) for a in bank)
    assert all(len({a.right for a in row.values()}) == 1 for row in packed.values())


def test_what_wrong_answers_are_told_is_a_table(built: Course, monkeypatch) -> None:
    monkeypatch.chdir(built.root)
    path = built.answers / LESSON / "MESSAGES.md"
    assert main(["answers", LESSON]) == 0
    assert not path.exists()
    assert main(["answers", LESSON, "--table"]) == 0
    rows = [line for line in path.read_text().split("\n") if line.startswith("| [")]
    told = [answer for answer in read_bank(built, LESSON) if not answer.right]
    assert len(rows) == len(told)
    for row, answer in zip(rows, told, strict=True):
        assert row.startswith(f"| [{answer.name}]({answer.exercise}/{answer.name}.py) | ")
        assert re.search(rf"\| {answer.criteria[0]}: .*({answer.message}).* \|$", row)


def test_an_answer_that_leans_on_a_wrong_one_may_differ_from_its_mark(built: Course) -> None:
    edit(built.lesson_text(LESSON), "    return sum(xs)\n", "    return sum(map(double, xs)) / 2\n")
    build(built, [LESSON], say=lambda _: None)
    assert run(built).problems == []


def test_of_an_unchanged_lesson_a_sample_is_graded(built: Course) -> None:
    assert run(built, changed=True, sample=1).line() == WHOLE  # no table yet
    assert not holds_for(built, LESSON)
    assert run(built, table=True).line() == WHOLE
    table = built.answers / LESSON / "MESSAGES.md"
    before = table.read_text()
    assert run(built, changed=True, sample=1, table=True).line() == SAMPLE
    assert table.read_text() == before  # what a sample was told is no table


def test_what_changes_is_graded_in_full(built: Course) -> None:
    def again() -> str:
        run(built, table=True)
        assert run(built, changed=True, sample=1).line() == SAMPLE
        return holds_for(built, LESSON)

    first = again()
    edit(built.answers / LESSON / "double" / "right_shift.py", "+ x", "+ x * 1")
    assert run(built, changed=True, sample=1).line() == WHOLE
    second = again()
    edit(built.lesson_text(LESSON), "3 times 2", "three times 2")
    edit(built.answers / LESSON / "double" / "wrong_square.py", "3 times 2", "three times 2")
    build(built, [LESSON], say=lambda _: None)
    assert run(built, changed=True, sample=1).line() == WHOLE
    assert len({first, second, again()}) == 3


def test_prose_changes_nothing(built: Course) -> None:
    run(built, table=True)
    edit(built.lesson_text(LESSON), "A lesson without TensorFlow", "A lesson with NumPy alone")
    build(built, [LESSON], say=lambda _: None)
    assert run(built, changed=True, sample=1).line() == SAMPLE


def test_a_bank_with_a_fault_never_counts_as_unchanged(built: Course) -> None:
    edit(built.answers / LESSON / "double" / "wrong_square.py", "you squared|3 times 2", "no such")
    assert run(built, table=True).problems
    assert not holds_for(built, LESSON)
    assert run(built, changed=True, sample=1).problems


def test_a_sample_holds_some_of_every_exercise(built: Course) -> None:
    bank = read_bank(built, LESSON)
    assert sample(bank, 99) == bank and sample(bank, 0) == []
    kinds = [(answer.exercise, answer.right) for answer in sample(bank, 1)]
    assert len(kinds) == len({*kinds}) == len({(a.exercise, a.right) for a in bank})
