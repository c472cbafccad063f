"""Pairs of students to look at: copies are found, and what is alike for other reasons is not."""

import random
from collections.abc import Callable

import pytest
from conftest import REPOSITORY

from benchmarks.similar import DISGUISES
from coursekit.answers.bank import read_bank
from coursekit.course import read_course
from coursekit.report.answers import known_answers
from coursekit.report.fragments import MOST_TEXT, fragments
from coursekit.report.similar import GROUP, OWN, similar

COURSE = read_course(REPOSITORY)
LESSON, EXERCISE = "07_lstm", "lstm_forward"
# By somebody who had only the released notebook.
STRANGERS = """
class Cell:
    def __init__(self, N, R):
        self.R = R
        self.h = np.zeros((N, len(R)))
        self.c = np.zeros((N, len(R)))

    def step(self, a):
        i, f, g, o = np.split(a + self.h @ self.R, 4, axis=-1)
        self.c = self.c * self.s(f) + self.s(i) * np.tanh(g)
        self.h = self.s(o) * np.tanh(self.c)
        return self.h

    @staticmethod
    def s(a):
        return np.exp(-np.logaddexp(0, -a))


def lstm_forward(x, W, R, b, return_sequences=False):
    cell = Cell(x.shape[0], R)
    a = np.einsum("ntd,dk->ntk", x, W) + b
    every = [cell.step(a[:, t]) for t in range(x.shape[1])]
    if not return_sequences:
        return every[-1]
    return np.transpose(every, (1, 0, 2))
"""


@pytest.fixture(scope="module")
def known() -> dict[str, list[str]]:
    return known_answers(COURSE, LESSON)


def bank() -> list[str]:
    """Right answers, each by a student of its own."""
    return [a.text for a in read_bank(COURSE, LESSON) if a.exercise == EXERCISE and a.right]


def class_of(*texts: str) -> dict[str, dict[str, str]]:
    return {EXERCISE: {f"s{number:03}": text for number, text in enumerate(texts)}}


@pytest.mark.parametrize("disguise", DISGUISES, ids=lambda one: one.__name__)
def test_a_disguised_copy_is_found(known, disguise: Callable[[str], str]) -> None:
    (pair,) = similar(class_of(STRANGERS, *bank(), disguise(STRANGERS)), known)
    assert pair.students == ("s000", f"s{len(bank()) + 1:03}")
    (alike,) = pair.exercises
    assert alike.texts == (STRANGERS, disguise(STRANGERS)) and alike.own == pair.own >= OWN
    lines = STRANGERS.split("\n")
    marked = {lines[number - 1].strip() for number in alike.lines[0]}
    assert "return np.exp(-np.logaddexp(0, -a))" in marked
    assert not marked & {"", "return np.tanh(c)"}


def test_what_is_known_explains_likeness(known) -> None:
    assert not similar(class_of(*bank(), *bank()), known)
    model = known[EXERCISE][1]
    assert not similar(class_of(model, model), known)
    assert not similar(class_of(STRANGERS, STRANGERS), known | {EXERCISE: [STRANGERS]})


def test_other_answers_are_no_pair(known) -> None:
    assert not similar(class_of(STRANGERS, *bank()), known)
    assert not similar(class_of(STRANGERS, *bank()), {})


def test_what_many_share_is_a_common_form(known) -> None:
    few = similar(class_of(*[STRANGERS] * GROUP, *bank()), known)
    assert len(few) == GROUP * (GROUP - 1) / 2
    assert not similar(class_of(*[STRANGERS] * (GROUP + 1), *bank()), known)


def test_short_answers_tell_nothing() -> None:
    text = "def double(x):\n    return np.add(x, x)\n"
    assert not similar(class_of(text, text), {})


def test_several_exercises_add_up() -> None:
    """Two that are too small alone are a reason to look together."""
    small = (
        "def f(x):\n    total = 0\n    for part in x[::2]:\n        total -= part\n    return total"
    )
    answers = {f"e{number}": {"ann": small, "bea": small} for number in (1, 2)}
    one = similar({"e1": answers["e1"]}, {})
    (pair,) = similar(answers, {})
    assert not one and pair.own == 2 * pair.exercises[0].own and len(pair.exercises) == 2


@pytest.mark.parametrize(
    "text", ["", "def f(:", "x = " + "(" * 5000, "x" * (MOST_TEXT + 1), "x = " + "-" * 9000 + "1"]
)
def test_odd_texts_have_no_fragments(text: str) -> None:
    assert not fragments(text) and not similar(class_of(text, text), {})


def test_annotations_and_layout_are_nothing() -> None:
    plain = "def f(x, y=1):\n    z = x + y\n    return z"
    dressed = (
        'def f(a: int, b: int=1) -> int:\n    """Add."""\n\n    c = (a + b)  # sum\n    return c'
    )
    assert fragments(plain).keys() == fragments(dressed).keys()
    assert fragments(plain).keys() != fragments(plain.replace("+", "-")).keys()


def test_a_large_class(known) -> None:
    """2,000 students, most with some answer of the bank; one pair is planted."""
    lot, some = random.Random(0), bank()
    texts = [lot.choice(some).replace("np.zeros", f"np.zeros_{n % 700}") for n in range(2000)]
    texts[7] = texts[1234] = STRANGERS
    (pair,) = similar(class_of(*texts), known)
    assert pair.students == ("s007", "s1234")
