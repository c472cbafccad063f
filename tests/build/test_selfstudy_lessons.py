"""Every lesson's self-study edition, solved as a learner does: some tries are wrong, one is right.

Without the demos but lesson 00's: `make nbval` runs them, and they would take minutes.
"""

import html
import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest
from conftest import REPOSITORY
from in_kernel import failed, run, shown
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell

from coursekit import optional_packages
from coursekit.answers.bank import Answer, read_bank
from coursekit.answers.fill import filled, model_answers
from coursekit.build.outline import outline
from coursekit.cells import DEMO, exercise_of, grade_id, is_fill_in, is_graded, points, tags
from coursekit.course import read_course

COURSE = read_course(REPOSITORY)
LESSONS = optional_packages.choose(COURSE, [])  # here; CI has what every lesson needs
TRIES = 3  # so many wrong answers open the model answer
PASSED = "✓ 合格しました\n"
HINT, OUTLINE, ANSWER = (
    "演習の説明にある「ヒント」",
    "別の答えでも違っていたら",
    "<summary>模範解答を見る",
)
LADDER = (HINT, OUTLINE, ANSWER)


@dataclass
class Try:
    """A wrong answer in its cell, the checks run after it, by grade_id, and the score card then."""

    answer: Answer
    cell: NotebookNode
    checks: dict[str, NotebookNode]
    card: NotebookNode


def wrong_answers(lesson: str) -> dict[str, list[Answer]]:
    """The first of the bank, by exercise; it holds no program twice."""
    found: defaultdict[str, list[Answer]] = defaultdict(list)
    for answer in read_bank(COURSE, lesson):
        if not answer.right and len(found[answer.exercise]) < TRIES:
            found[answer.exercise].append(answer)
    return found


def with_tries(lesson: str) -> tuple[NotebookNode, dict[str, list[Try]]]:
    """The lesson with model answers, and before each of them the exercise's wrong ones.

    All checks run after the first wrong answer; after others, the one that must find it.
    """
    made = nbformat.read(COURSE.selfstudy_notebook(lesson), 4)
    made = filled(made, model_answers(COURSE, lesson))
    wrong, tries, cells = wrong_answers(lesson), {}, []
    for cell in made.cells:
        if DEMO in tags(cell):
            continue
        if is_fill_in(cell):
            name = grade_id(cell)
            tries[name] = [
                Try(
                    answer,
                    new_code_cell(answer.text),
                    {
                        grade_id(check): new_code_cell(check.source)
                        for check in made.cells
                        if exercise_of(check) == name
                        and (number == 0 or grade_id(check) == answer.criteria[0])
                    },
                    new_code_cell("selfstudy.score_card()"),
                )
                for number, answer in enumerate(wrong[name])
            ]
            for each in tries[name]:
                cells += [each.cell, *each.checks.values(), each.card]
        cells.append(cell)
    made.cells = cells
    return made, tries


@pytest.mark.parametrize("lesson", LESSONS)
def test_wrong_answers_then_right_ones(
    lesson: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(REPOSITORY / "tests" / "without_network"))
    made, tries = with_tries(lesson)
    run(made, tmp_path)
    model, worth = model_answers(COURSE, lesson), points(made)
    earned, solved = 0.0, 0
    for exercise, tried in tries.items():
        assert len(tried) == TRIES, f"{exercise}: the bank has too few wrong answers"
        for number, each in enumerate(tried):
            fails = the_right_checks_fail(each)
            helped = [name for name in fails if LADDER[number] in shown(each.checks[name])]
            assert len(helped) == 1, f"{exercise}, try {number + 1}: help once, below one check"
            help_ = shown(each.checks[helped[0]])
            opened = html.escape(model[exercise]) in help_
            assert opened == (LADDER[number] == ANSWER), f"{exercise}, try {number + 1}"
            if LADDER[number] != HINT:
                assert html.escape(outline(model[exercise])) in help_, exercise
        first, card = tried[0], shown(tried[0].card)
        fails = [name for name, check in first.checks.items() if failed(check)]
        so_far = earned + sum(worth[name] for name in first.checks if name not in fails)
        assert f"<b>{so_far:g}</b> / {sum(worth.values()):g} 点" in card, exercise
        passed = solved + len(first.checks) - len(fails)
        assert (card.count("✓ 正解"), card.count("✗ 不正解")) == (passed, len(fails)), exercise
        solved += len(first.checks)
        earned += sum(worth[name] for name in first.checks)
    for cell in made.cells:
        if is_graded(cell):
            assert shown(cell) == PASSED, grade_id(cell)
    card = shown(made.cells[-1])
    assert f"<b>{earned:g}</b> / {sum(worth.values()):g} 点" in card and earned == sum(
        worth.values()
    )
    assert card.count("✓ 正解") == len(worth) and "✗ 不正解" not in card
    assert card.count("<li>") == len(tries)  # it took three tries: look again at all
    assert not list(tmp_path.iterdir())


def the_right_checks_fail(tried: Try) -> list[str]:
    """Those that fail: they say why, the others that it is right."""
    answer = tried.answer
    assert not tried.cell.outputs, f"{answer.path}: {shown(tried.cell)}"
    fails = []
    for name, check in tried.checks.items():
        said = shown(check)
        assert failed(check) or said == PASSED, f"{answer.path}: {name}: {said}"
        assert failed(check) or name not in answer.criteria, f"{answer.path} passes {name}"
        if name in answer.criteria:
            assert re.search(answer.message, said), f"{answer.path}: {name}: {said}"
        if failed(check):
            fails.append(name)
    return fails


def test_demos_run_between_the_checks(tmp_path: Path) -> None:
    lesson = "00_welcome"
    made = nbformat.read(COURSE.selfstudy_notebook(lesson), 4)
    made = filled(made, model_answers(COURSE, lesson))
    run(made, tmp_path)
    errors = [cell.source for cell in made.cells if cell.cell_type == "code" and failed(cell)]
    assert errors == []
    total = sum(points(made).values())
    assert f"<b>{total:g}</b> / {total:g} 点" in shown(made.cells[-1])
