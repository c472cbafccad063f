"""One word for one thing: the glossary, and what lessons may not say."""

import pytest
from conftest import LESSON, REPOSITORY, edit

from coursekit import readme
from coursekit.build import glossary
from coursekit.build.prerequisites import built_on, words_of
from coursekit.build.rules import check
from coursekit.build.text import read_lesson
from coursekit.course import Course, read_course
from coursekit.errors import CourseError

WORDS = """
[[term]]
ja = "系列"
en = "sequence"
means = "順番に意味のあるデータ。"
lesson = "00"
wrong = ["シーケンス"]

[[term]]
ja = "エンコーダー"
en = "encoder"
means = "読む側。"
lesson = "11"
wrong = ["エンコーダ"]

[[spelling]]
right = ["繰り返"]
wrong = ["くり返"]
not_in = ["ひっくり返"]

[[spelling]]
right = ["メモリ"]
wrong = ["メモリー"]
"""


@pytest.fixture
def worded(course: Course) -> Course:
    (course.root / "docs").mkdir()
    glossary.path_of(course).write_text(WORDS, encoding="utf-8")
    return course


def found(course: Course) -> str:
    """What `coursekit check` says of the lesson; empty if nothing."""
    try:
        check(course, LESSON, read_lesson(course.lesson_text(LESSON)))
    except CourseError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ("The end.", "The end of a シーケンス.", "「シーケンス」"),
        ("# a number", "# シーケンス", "「シーケンス」"),
        ('"3 times 2"', '"くり返して足す"', "「くり返」"),
        ('"3 times 2"', 'f"{1}くり返して"', "「くり返」"),
        ("The end.", "エンコーダの状態", "「エンコーダ」"),
        ("The end.", "メモリー", "「メモリー」"),
        ("Mini\n\nA", "Mini\n\nくり返し\n\nA", "「くり返」"),
    ],
)
def test_wrong_words_are_found_where_they_stand(
    worded: Course, old: str, new: str, wrong: str
) -> None:
    path = worded.lesson_text(LESSON)
    edit(path, old, new)
    text = path.read_text(encoding="utf-8")
    line = text[: text.index(wrong.strip("「」"))].count("\n") + 1
    said = found(worded)
    assert f"{LESSON}.md, line {line}: says {wrong}" in said and "way out: write 「" in said


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The end.", "エンコーダーとメモリ。ひっくり返す。繰り返す。"),
        ("The end.", "`シーケンス` と <https://example.org/シーケンス> と $シーケンス$"),
        ("def total(xs):", "def total(シーケンス):"),
    ],
)
def test_right_words_and_names_in_code_are_left_alone(worded: Course, old: str, new: str) -> None:
    path = worded.lesson_text(LESSON)
    edit(path, old, new)
    if "def" in old:
        edit(path, "return sum(xs)", "return sum(シーケンス)")
    assert found(worded) == ""


def test_a_glossary_that_cannot_be_read_is_told(worded: Course) -> None:
    edit(glossary.path_of(worded), 'means = "読む側。"\n', "")
    with pytest.raises(CourseError, match=r"docs/glossary.ja.toml: cannot be read.*means"):
        glossary.read(worded)


def test_the_table_is_made_of_it(worded: Course) -> None:
    page = glossary.path_of(worded).with_suffix(".md")
    page.write_text("# W\n\n<!-- terms -->\nold\n<!-- /terms -->\n", encoding="utf-8")
    assert readme.outdated(worded) == [page] == readme.update(worded)
    text = page.read_text(encoding="utf-8")
    assert "| 系列 | sequence | 順番に意味のあるデータ。 | 00 |" in text and "old" not in text
    assert readme.outdated(worded) == []


def test_what_no_lesson_holds_keeps_to_it_too() -> None:
    course = read_course(REPOSITORY)
    own = glossary.read(course)
    shared = course.notebooks / "shared"
    files = [
        *((path, glossary.words_of_code) for path in shared.glob("*.py")),
        *((path, glossary.words_of) for path in (REPOSITORY / "README.ja.md",)),
        *((path, glossary.words_of) for path in (REPOSITORY / "docs").glob("*.ja.md")),
        *((path, glossary.words_of) for path in (course.notebooks.parent / "instructor").glob("*")),
        (REPOSITORY / "coursekit" / "locale" / "ja.toml", str),
    ]
    assert len(files) > 7
    for path, words in files:
        assert list(own.faults(words(path.read_text(encoding="utf-8")))) == [], path


def test_the_glossary_itself() -> None:
    """Each term once; no word is both right and wrong; each is explained where it says."""
    course = read_course(REPOSITORY)
    own = glossary.read(course)
    names = [term.ja for term in own.terms]
    assert len(names) == len(set(names)) > 40
    right = {word for spelling in own.spellings for word in spelling.right}
    assert right.isdisjoint(word for spelling in own.spellings for word in spelling.wrong)
    lessons = {name.split("_")[0]: name for name in course.lesson_names()}
    for term in own.terms:
        if term.lesson not in lessons:
            continue  # not written yet
        text = course.lesson_text(lessons[term.lesson]).read_text(encoding="utf-8").lower()
        for part in words_of(term):
            first = part.split(" ")[0].lower()
            assert first in text, f"lesson {term.lesson} does not have {part}"


TWICE = "系列を読む。\n\nまた系列を読む。"


@pytest.fixture
def three(worded: Course) -> Course:
    """Lessons 00, 01 and 02: 01 builds on 00, and so does 02 on both."""
    own = worded.lesson_text(LESSON)
    text = own.read_text(encoding="utf-8")
    for name, needs in (("00_first", ""), (LESSON, "レッスン 00（列）"), ("02_last", "01（Mini）")):
        says = f"# Lesson\n\n**前提**：{needs}\n\n"
        worded.lesson_text(name).write_text(text.replace("# 01 Mini", says), encoding="utf-8")
    return worded


def test_what_a_lesson_builds_on(three: Course) -> None:
    assert built_on(three, "02_last") == {"00", "01"} and built_on(three, "00_first") == set()


def test_words_of_a_lesson_that_is_no_prerequisite(three: Course) -> None:
    path = three.lesson_text(LESSON)
    edit(path, "The end.", TWICE)
    assert found(three) == ""
    edit(path, "レッスン 00（列）", "なし")
    said = found(three)
    assert (
        "uses 「系列」 of lesson 00, which its prerequisites do not lead to: 系列を読む。" in said
    )
    assert "way out: name 00" in said
    edit(
        path, "系列を読む。\n\nまた", "系列（レッスン 00）を読む。\n\nまた"
    )  # the reader is sent there
    assert found(three) == ""
    edit(path, "系列（レッスン 00）を読む。\n\nまた", "")  # a mention
    assert found(three) == ""


def test_prerequisites_stand_before(three: Course) -> None:
    path = three.lesson_text(LESSON)
    for number in ("02", "01", "07"):
        edit(path, "**前提**：レッスン 00", f"**前提**：レッスン {number}、00")
        assert f"name lesson {number}, which does not stand before it" in found(three)
        edit(path, f"レッスン {number}、00", "レッスン 00")
