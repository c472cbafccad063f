"""Which lessons a lesson builds on: those that the line of prerequisites at its top names."""

import re

from coursekit.build.glossary import Term
from coursekit.course import Course

NUMBER = re.compile(r"(?<!\d)\d\d(?!\d)")
USES = 2  # paragraphs; a single mention needs no prerequisite


def said(course: Course, lesson: str) -> list[str]:
    """The numbers of the lessons that it names, in order; none where it has no such line."""
    text = course.lesson_text(lesson).read_text(encoding="utf-8")
    _, _, rest = text.partition(course.words["prerequisites"])
    return NUMBER.findall(rest.partition("\n")[0])


def built_on(course: Course, lesson: str) -> set[str]:
    """The numbers of all lessons that come before it on some way."""
    names = {number_of(name): name for name in course.lesson_names()}
    found: set[str] = set()
    ahead = said(course, lesson)
    while ahead:
        number = ahead.pop()
        if number not in found and number in names:
            found.add(number)
            ahead += said(course, names[number])
    return found


def number_of(lesson: str) -> str:
    return lesson.split("_")[0]


def taught(course: Course, terms: list[Term]) -> list[Term]:
    """Those of the terms whose lesson is there."""
    numbers = {number_of(name) for name in course.lesson_names()}
    return [term for term in terms if term.lesson in numbers]


def not_named(
    lesson: str, prose: str, known: set[str], terms: list[Term]
) -> list[tuple[str, str, str]]:
    """Number of a lesson, word of its glossary, and the paragraph of ``prose`` that first uses it,
    for each lesson before this one that is not ``known`` though its words are used.

    A first paragraph that names the lesson itself sends the reader there.
    """
    paragraphs = re.split(r"\n\n|\n- ", prose)
    found: dict[str, tuple[str, str, str]] = {}
    for term in terms:
        if term.lesson in known or not term.lesson < number_of(lesson):
            continue
        for word in words_of(term):
            uses = [paragraph for paragraph in paragraphs if word in paragraph]
            if len(uses) >= USES and term.lesson not in NUMBER.findall(uses[0]):
                found.setdefault(term.lesson, (term.lesson, word, uses[0]))
    return list(found.values())


def words_of(term: Term) -> list[str]:
    """Each way of saying it: 埋め込み and 分散表現 of 埋め込み（分散表現）."""
    return term.ja.replace("）", "").replace("（", "、").split("、")
