"""The page for the instructor: its numbers, its words, its size, and how a browser takes it."""

import csv
import random
import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
from browser import BROWSER, SLIPPED, elsewhere, needs_browser, open_page, window
from classes import WRONG, graded, hand_in
from conftest import LESSON, REPOSITORY
from matplotlib.image import imread

from coursekit.answers.fill import model_answers
from coursekit.build.exercises import exercises_of
from coursekit.build.text import read_lesson
from coursekit.cli import main
from coursekit.course import Course, read_course
from coursekit.errors import CourseError
from coursekit.grading.classroom import Classroom
from coursekit.grading.marks import Mark
from coursekit.grading.results import NOTHING, Result
from coursekit.grading.times import Late
from coursekit.report.criteria import ENOUGH, criteria
from coursekit.report.gather import ClassReport, LessonReport, gather
from coursekit.report.misconceptions import SEVERAL, misconceptions
from coursekit.report.page import MOST_LINES, code_lines, page
from coursekit.report.similar import Alike, Pair
from coursekit.report.students import FALLING, LOW_SCORE, MISSING, NOT_ATTEMPTED, standings
from coursekit.report.write import write

COURSE = read_course(REPOSITORY)
WHEN = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
TEMPLATES = REPOSITORY / "coursekit" / "report" / "templates"


def mark(student: str, criterion: str, outcome: str, message: str = "", points: float = 1) -> Mark:
    return Mark(
        student, "07_lstm", criterion, points * (outcome == "right"), points, outcome, message
    )


def result(student: str, lesson: str, share: float | None, **more: object) -> Result:
    earned = None if share is None else Decimal(str(share)) * 10
    return replace(Result(student, lesson, "", Decimal(10), earned=earned), **more)


def test_discrimination_is_the_correlation_with_the_other_criteria() -> None:
    lot = random.Random(1)
    able = [lot.random() for _ in range(40)]
    rows = [[float(lot.random() < skill) for _ in range(5)] for skill in able]
    marks = [
        mark(f"s{n}", f"e_{c + 1}", "right" if got else "wrong")
        for n, row in enumerate(rows)
        for c, got in enumerate(row)
    ]
    table = np.array(rows)
    for c, found in enumerate(criteria(marks)):
        rest = table.sum(1) - table[:, c]
        assert found.discrimination == pytest.approx(np.corrcoef(table[:, c], rest)[0, 1])
        assert found.rate == pytest.approx(table[:, c].mean()) and found.students == 40
        assert (found.right, found.wrong) == (table[:, c].sum(), 40 - table[:, c].sum())
    assert criteria(marks[: 5 * (ENOUGH - 1)])[0].discrimination is None
    assert criteria(marks[: 5 * ENOUGH])[0].discrimination is not None


def test_a_criterion_that_all_have_or_that_runs_against_the_rest() -> None:
    marks = [
        one
        for n in range(ENOUGH)
        for one in (
            mark(f"s{n}", "a_1", "right"),
            mark(f"s{n}", "b_1", "right" if n % 2 else "wrong"),
            mark(f"s{n}", "c_1", "not attempted" if n % 2 else "right"),
        )
    ]
    same, up, against = criteria(marks)
    assert same.discrimination is None and not same.is_hard and not same.does_not_separate
    assert up.discrimination == pytest.approx(-1) and up.does_not_separate
    assert against.not_attempted == ENOUGH / 2 and against.rate == 0.5


def test_messages_are_one_cause_whatever_their_numbers() -> None:
    message = "不正解：半減期 {} の値が違います（最大のずれ {}）。f ** n = 1/2 です。"
    marks = [
        mark("ann", "e_1", "wrong", message.format(3, "0.11")),
        mark("ann", "e_2", "wrong", "follows from it"),
        mark("bea", "e_1", "wrong", message.format("200.0", "1.2e+03")),
        mark("cy", "e_1", "right"),
        mark("cy", "e_2", "wrong", "W_1 の形"),
        mark("dan", "e_1", "wrong", "W_2 の形"),
        mark("eve", "e_1", "not attempted", "未着手"),
    ]
    answers = {"e": {"ann": "x = 1  # long comment", "bea": "x = 1", "cy": "y = 2"}}
    first, *others = misconceptions(marks, answers)
    assert first.message == message.format(SEVERAL, SEVERAL)
    assert first.students == ("ann", "bea") and first.is_shared and first.of == 4
    assert first.example == "x = 1" and first.criterion == "e_1"
    assert [(one.students, one.message) for one in others] == [
        (("cy",), "W_1 の形"),
        (("dan",), "W_2 の形"),
    ]


def test_numbers_that_all_share_stay() -> None:
    marks = [mark(who, "e_1", "wrong", f"(2, {n}) のはず") for n, who in enumerate(("ann", "bea"))]
    (found,) = misconceptions(marks, {})
    assert found.message == f"(2, {SEVERAL}) のはず"


def test_whom_to_speak_to() -> None:
    lazy = tuple(mark("lazy", f"e_{n}", "not attempted") for n in (1, 2))
    lessons = {
        "01_a": [
            result("good", "01_a", 0.9),
            result("falls", "01_a", 1.0),
            result("low", "01_a", 0.4),
        ],
        "02_b": [
            result("good", "02_b", 0.8),
            result("falls", "02_b", 0.3),
            result("low", "02_b", 0.45),
            result("lazy", "02_b", 0.6, marks=lazy),
            result("gone", "02_b", None, note=NOTHING),
        ],
    }
    reasons = {one.student: one.reasons for one in standings(lessons)}
    assert reasons == {
        "good": [],
        "falls": [FALLING],
        "low": [LOW_SCORE],
        "lazy": [MISSING, NOT_ATTEMPTED],
        "gone": [MISSING],
    }


def test_a_lesson_that_was_hard_for_all_makes_nobody_fall() -> None:
    lessons = {
        "01_a": [result(who, "01_a", 0.95) for who in ("ann", "bea")],
        "02_b": [result(who, "02_b", 0.6) for who in ("ann", "bea")],
    }
    assert not any(one.reasons for one in standings(lessons))


def made_up(students: int, lessons: list[str], hostile: str = "") -> ClassReport:
    """A class by lot. hostile: stands in every text that a student can choose."""
    lot = random.Random(0)
    found = []
    for lesson in lessons:
        exercises = exercises_of(read_lesson(COURSE.lesson_text(lesson)))
        names = [c for exercise in exercises.values() for c in exercise.checks]
        results, marks = [], []
        for n in range(students):
            student = f"s{n:04}{hostile}"
            own = tuple(
                mark(
                    student,
                    name,
                    lot.choice(["right", "wrong", "not attempted"]),
                    f"{name}{lot.randrange(9)}{hostile}の理由",
                )
                for name in names
            )
            marks += own
            share = sum(one.score for one in own) / len(own)
            late = Late(None, None, n % 3, Decimal(0))
            results.append(
                result(student, lesson, share, name=f"氏名{hostile}", marks=own, late=late)
            )
        exercise = next(iter(exercises))
        text = f"def f(x):\n    return x  # {hostile}"
        alike = Alike(exercise, 30, 0.9, (text, text), (frozenset({1}), frozenset({2})))
        pairs = [
            Pair((f"s{n:04}{hostile}", f"s{n + 1:04}{hostile}"), (alike,) * 3)
            for n in range(min(students - 1, 200))
        ]
        answers = {exercise: {one.student: text for one in results}}
        found.append(
            LessonReport(
                lesson,
                f"題 {hostile}",
                results,
                exercises,
                criteria(marks),
                misconceptions(marks, answers),
                pairs,
                {f"gone{hostile}": ["put back"]},
            )
        )
    return ClassReport(found, standings({one.lesson: one.results for one in found}))


@pytest.fixture(scope="module")
def thirty() -> str:
    return page(COURSE, made_up(30, ["03_rnn_from_scratch", "07_lstm"]), "2026", WHEN)


def test_every_word_is_used_and_every_used_word_is_there() -> None:
    template = (TEMPLATES / "report.html.j2").read_text(encoding="utf-8")
    code = (REPOSITORY / "coursekit" / "report" / "page.py").read_text(encoding="utf-8")
    used = set(re.findall(r'\bsay\(\s*"(\w+)"[,)]', template + code))
    states = {"missing", "untouched", "late", "mended", "not_graded"}
    sections = set(re.findall(r'<section id="(\w+)"', template))
    outcomes = {"right", "wrong", "not_attempted"}
    reasons = {f"why_{reason}" for reason in (MISSING, LOW_SCORE, FALLING, NOT_ATTEMPTED)}
    known = {key.removeprefix("report_") for key in COURSE.words if key.startswith("report_")}
    assert used | states | sections | outcomes | reasons == known


def test_the_page_loads_nothing_and_has_no_script(thirty: str) -> None:
    assert "default-src 'none'" in thirty and "<script" not in thirty
    assert all(link.startswith("#") for link in re.findall(r'(?:href|src)="([^"]*)"', thirty))
    assert not re.search(r"url\(|@import|\bon\w+=", thirty)


def test_it_never_accuses(thirty: str) -> None:
    about = thirty[thirty.index('<section id="pairs">') :]
    assert "これだけでは何も決まりません" in about and about.count('class="side"') == 48
    assert not re.search("不正行為|盗用|剽窃|カンニング|コピー|写した人|疑わし", about)


@needs_browser
def test_a_browser_runs_nothing_that_students_wrote(tmp_path: Path) -> None:
    text = page(COURSE, made_up(30, ["07_lstm"], SLIPPED), SLIPPED, WHEN)
    (tmp_path / "report.html").write_text(text, encoding="utf-8")
    with elsewhere() as other:
        shown = open_page(f"file://{tmp_path / 'report.html'}", other, tmp_path / "profile")
        assert other.requests == 0
    assert '<html lang="ja">' in shown and '<b id="slipped"' not in shown
    assert shown.count("<section") == 6 and "氏名" in shown


@needs_browser
@pytest.mark.parametrize(("theme", "dark"), [(1, False), (0, True)])
def test_light_and_dark(thirty: str, tmp_path: Path, theme: int, dark: bool) -> None:
    (tmp_path / "report.html").write_text(thirty, encoding="utf-8")
    picture = tmp_path / "shot.png"
    options = [
        *("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"),
        *(f"--blink-settings=preferredColorScheme={theme}", "--window-size=1280,1600"),
        f"--screenshot={picture}",
    ]
    address = f"file://{tmp_path / 'report.html'}"
    subprocess.run([BROWSER, *options, address], capture_output=True, timeout=120, check=True)
    light = imread(picture)[..., :3].mean(-1)
    assert (np.median(light) < 0.2) == dark and (np.median(light) > 0.8) != dark
    assert np.ptp(light) > 0.7  # something stands on it


@needs_browser
def test_a_phone_shows_all_columns_of_criteria(thirty: str, tmp_path: Path) -> None:
    """Names not a character a line, every column in view, and nothing beside the page."""
    page = tmp_path / "report.html"
    page.write_text(thirty, encoding="utf-8")
    with window(tmp_path / "profile") as shown:
        shown.open(page.as_uri(), 390, "light")
        cells = "[...document.querySelectorAll('.criteria tr:not(.exercise) td:first-child')]"
        widths = shown.run(f"{cells}.map(cell => cell.getBoundingClientRect().width)")
        assert widths and min(widths) >= 95
        tables = "[...document.querySelectorAll('.criteria')]"
        beyond = f"{tables}.map(table => table.scrollWidth - table.closest('.wide').clientWidth)"
        assert max(shown.run(beyond)) <= 0
        assert shown.run("document.documentElement.scrollWidth") == 390


def test_a_class_of_two_thousand(tmp_path: Path) -> None:
    """The page stays small; what it leaves out stands in the CSV files that it names."""
    report = made_up(2000, ["07_lstm", "12_attention"])
    path = write(COURSE, Classroom(tmp_path), report, WHEN)
    text = path.read_text(encoding="utf-8")
    assert len(text.encode()) < 1_500_000 and "2026-11-27 18:00" in text  # in Tokyo
    assert text.count("s0000") + text.count("s1999") < 40
    for name, rows in [("students", 2000), ("pairs", 2 * 200 * 3)]:
        assert f"{name}.csv" in text
        with (path.parent / f"{name}.csv").open(encoding="utf-8-sig") as file:
            assert len(list(csv.reader(file))) == rows + 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 1),
        ("x" * 10_000, 1),
        ("x = 1\n" * 5000, MOST_LINES + 1),
        ("'''\na\n'''\nb\n", 4),
        ("\n\nx\r\ny\n\n", 2),
    ],
)
def test_code_is_cut_and_its_lines_counted(text: str, count: int) -> None:
    lines = code_lines(text)
    assert len(lines) == count and sum(len(line.html) for line in lines) < 100_000


def test_marks_stand_at_their_lines() -> None:
    lines = code_lines("\n\ndef f(x):\n    return x\n", {4})
    assert [(line.marked, line.indent) for line in lines] == [(False, 0), (True, 4)]


@pytest.fixture(scope="module")
def graded_class(built_once: Course, tmp_path_factory) -> Iterator[tuple[Course, Classroom]]:
    classroom = Classroom(tmp_path_factory.mktemp("class"))
    model = model_answers(built_once, LESSON)
    hand_in(built_once, classroom, "ann", model)
    hand_in(built_once, classroom, "bea", model | {"double": WRONG})
    hand_in(built_once, classroom, "cy", model | {"double": WRONG})
    hand_in(built_once, classroom, "dan", {})
    graded(built_once, classroom)
    yield built_once, classroom


def test_from_a_class_to_its_page(graded_class, monkeypatch, capsys) -> None:
    course, classroom = graded_class
    (lesson,) = gather(course, classroom, [LESSON]).lessons
    assert lesson.shares == [0, 0.25, 0.25, 1] and lesson.submitted == 4
    (squared,) = lesson.misconceptions
    assert squared.students == ("bea", "cy") and squared.of == 3 and squared.example == WRONG
    assert [(c.criterion, c.right, c.wrong, c.not_attempted) for c in lesson.criteria] == [
        ("double_1", 1, 2, 1),
        ("double_2", 1, 2, 1),
        ("total_1", 3, 0, 1),
    ]
    assert not lesson.pairs  # the model answer, and what the bank foresees

    monkeypatch.chdir(course.root)
    assert main(["report", "--class", str(classroom.folder)]) == 0
    text = (classroom.folder / "report" / "report.html").read_text(encoding="utf-8")
    assert "report.html" in capsys.readouterr().out
    assert "3 times 2" in text and "bea" in text and "Mini" in text


def test_nothing_graded_says_what_to_do(built_once: Course, tmp_path: Path) -> None:
    hand_in(built_once, Classroom(tmp_path), "ann", {})
    with pytest.raises(CourseError, match="coursekit grade --class"):
        gather(built_once, Classroom(tmp_path), [LESSON])
