"""A score is one number: in table, CSV, page and nbgrader's export, whatever changes after grading.

Scores are written down by hand: the tiny lesson has double_1 (1 point), double_2 (2), total_1 (1).
"""

import csv
import io
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from classes import POLICY, by_hand, came, export, graded, hand_in, say_class
from conftest import LESSON, edit
from rich.console import Console

from coursekit.answers.fill import model_answers
from coursekit.build.pipeline import build
from coursekit.cli import main
from coursekit.course import Course
from coursekit.errors import CourseError
from coursekit.grading import page_version
from coursekit.grading.arrivals import Arrival, Record, write_record
from coursekit.grading.classroom import Classroom
from coursekit.grading.give_back import give_back
from coursekit.grading.grade import How, grade
from coursekit.grading.gradebook import open_gradebook
from coursekit.grading.report import save, show
from coursekit.grading.results import results

DUE = datetime(2026, 11, 20, 23, 59, tzinfo=ZoneInfo("Asia/Tokyo"))


def lines_of(course: Course, classroom: Classroom, **options) -> list[str]:
    lines: list[str] = []
    assert grade(course, classroom, LESSON, say=lines.append, **options) == []
    return lines


def scores(course: Course, classroom: Classroom) -> dict[str, str]:
    """What counts, by student; the test fails here where two places show different numbers."""
    found = results(course, classroom, LESSON)
    save(classroom, found)
    with classroom.grades.open(encoding="utf-8-sig", newline="") as file:
        rows = {row["student"]: row for row in csv.DictReader(file)}
    console = Console(width=200, record=True, file=io.StringIO())
    show(found, console)
    lines = [line.split() for line in console.export_text().splitlines() if line.strip()]
    table = {words[0]: words[-1] for words in lines}
    exported = export(course, classroom)
    for result in found:
        if result.score is not None:
            shown = rows[result.student]["score"]
            assert float(shown) == float(result.score)
            assert table[result.student] == shown
            assert float(exported[result.student]["score"]) == pytest.approx(float(shown))
            assert heading(classroom, result.student) == pytest.approx(float(shown))
    return {student: row["score"] for student, row in rows.items()}


def heading(classroom: Classroom, student: str) -> float:
    """The score at the top of the page."""
    page = classroom.feedback(student, LESSON).read_text()
    found = re.search(r'<p class="score"><b>(-?[\d.]+)</b>', page)
    assert found
    return float(found[1])


def nbgrader(classroom: Classroom, *words: str) -> None:
    """Run its command, typed in the class's folder."""
    command = [sys.executable, "-m", "nbgrader", *words]
    done = subprocess.run(
        command, cwd=classroom.folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def by_criterion(course: Course, classroom: Classroom) -> dict[str, dict[str, float]]:
    return {
        result.student: {mark.criterion: mark.score for mark in result.marks}
        for result in results(course, classroom, LESSON)
    }


def test_lateness_is_one_number_everywhere_and_follows_class_toml(desk) -> None:
    course, classroom = desk
    say_class(classroom, POLICY)
    came(classroom, ann=DUE + timedelta(minutes=1), ben=DUE)
    assert "01_mini: due 2026-11-20 23:59 (Asia/Tokyo)" in lines_of(course, classroom)[0]
    assert scores(course, classroom) == {"ann": "3.6", "ben": "0"}
    say_class(classroom, POLICY.replace("= 10", "= 25"))
    assert lines_of(course, classroom)[1] == f"{LESSON}: 2 of 2 unchanged since graded: ann, ben"
    assert scores(course, classroom) == {"ann": "3", "ben": "0"}
    say_class(classroom, POLICY.replace("= 10", "= 25") + f"[extensions.{LESSON}]\nann = 1\n")
    assert lines_of(course, classroom)[-1] == f"{LESSON} ann: page made anew"
    assert scores(course, classroom) == {"ann": "4", "ben": "0"}
    say_class(classroom, POLICY.replace("11-20T", "11-10T"))
    lines_of(course, classroom)
    assert scores(course, classroom) == {"ann": "2", "ben": "0"}, "at most 50 %"
    assert export(course, classroom)["ann"]["duedate"] == "2026-11-10 14:59:00"
    assert not any("page" in line for line in lines_of(course, classroom)), "nothing left to do"


def test_nbgraders_own_commands_agree(desk) -> None:
    course, classroom = desk
    say_class(classroom, POLICY)
    came(classroom, ann=DUE + timedelta(days=2), ben=None)
    lines_of(course, classroom)
    nbgrader(classroom, "autograde", LESSON, "--student=ann", "--force")
    assert scores(course, classroom)["ann"] == "3.2"
    ours = classroom.grades.read_bytes()
    (classroom.folder / "nbgrader_grades.csv").unlink()
    nbgrader(classroom, "export")
    assert "3.2" in (classroom.folder / "nbgrader_grades.csv").read_text()
    assert classroom.grades.read_bytes() == ours, "nbgrader wrote over grades.csv"


@pytest.mark.parametrize(
    ("stamp", "score"),
    [
        ("2026-11-20 23:59 JST", "4"),
        ("2026-11-20 23:59 +0900", "4"),
        ("2026-11-20 23:59:00.000000 UTC", "3.6"),
        ("2026-11-20 14:59:00 UTC", "4"),
        ("2026-11-21T00:00:00+09:00", "3.6"),
        ("2026-11-20 23:59:30", "3.6"),
    ],
)
def test_times_that_nbgrader_misreads(desk, stamp: str, score: str) -> None:
    course, classroom = desk
    say_class(classroom, POLICY)
    classroom.submission("ann", LESSON).with_name("timestamp.txt").write_text(stamp + "\n")
    lines_of(course, classroom, students=["ann"])
    assert scores(course, classroom)["ann"] == score


def test_a_time_that_is_none_costs_nothing_and_is_named(desk) -> None:
    course, classroom = desk
    say_class(classroom, POLICY)
    path = classroom.submission("ann", LESSON).with_name("timestamp.txt")
    path.write_text("yesterday evening")
    lines: list[str] = []
    (problem,) = grade(course, classroom, LESSON, say=lines.append)
    assert problem.file == path and "'yesterday evening' is no time" in problem.what
    assert any("of 2 submissions nobody knows when they came" in line for line in lines)
    assert scores(course, classroom) == {"ann": "4", "ben": "0"}


def test_who_is_late_by_the_platform_but_at_no_known_time_is_named(desk) -> None:
    course, classroom = desk
    say_class(classroom, POLICY)
    arrivals = {"ann": Arrival(None, "", "", "", late=True), "ben": Arrival(None, "", "", "")}
    write_record(classroom, LESSON, Record(arrivals))
    lines = lines_of(course, classroom)
    (line,) = [line for line in lines if "calls late: ann; say when they came" in line]
    assert "ben" not in line and scores(course, classroom)["ann"] == "4"


def test_a_faulty_class_toml_stops_grading_with_its_key(desk) -> None:
    course, classroom = desk
    say_class(classroom, "[late]\npercent_per_day = 10\n")
    with pytest.raises(CourseError, match=r"class.toml, late.percent_per_day: is no setting"):
        grade(course, classroom, LESSON)


def test_a_broken_record_of_arrivals_is_named_and_scores_stay(desk, monkeypatch, capsys) -> None:
    course, classroom = desk
    graded(course, classroom)
    path = classroom.folder / "collected" / f"{LESSON}.json"
    path.parent.mkdir()
    path.write_text("[]")
    monkeypatch.chdir(course.root)
    assert main(["grade", "--class", str(classroom.folder)]) == 1
    assert f"{path}: cannot be understood" in capsys.readouterr().err
    path.unlink()
    assert scores(course, classroom) == {"ann": "4", "ben": "0"}


def test_an_extension_for_nobody_is_named(desk) -> None:
    course, classroom = desk
    say_class(classroom, POLICY + f"[extensions.{LESSON}]\nanne = 3\n")
    (problem,) = grade(course, classroom, LESSON, say=lambda _: None)
    assert problem.cell == f"extensions.{LESSON}.anne" and "not in the roster" in problem.what


def test_a_due_date_of_the_formgrader_is_named(desk) -> None:
    course, classroom = desk
    graded(course, classroom)
    with open_gradebook(classroom) as gradebook:
        gradebook.update_or_create_assignment(LESSON, duedate=datetime(2026, 11, 1))
    (problem,) = grade(course, classroom, LESSON, say=lambda _: None)
    assert "2026-11-01 09:00" in problem.what and "class.toml" in problem.way_out
    assert scores(course, classroom) == {"ann": "4", "ben": "0"}


def test_a_score_by_hand_survives_and_pages_follow(desk) -> None:
    course, classroom = desk
    graded(course, classroom)
    by_hand(classroom, "ben", "double_2", 0.25)
    with pytest.raises(AssertionError):
        scores(course, classroom)  # the page is older than the score
    assert f"{LESSON} ben: page made anew" in lines_of(course, classroom)
    assert scores(course, classroom) == {"ann": "4", "ben": "0.25"}
    lines = graded(course, classroom, how=How(force=True))
    assert not any("a person" in line for line in lines)
    assert scores(course, classroom) == {"ann": "4", "ben": "0.25"}


def test_a_score_by_hand_for_another_answer_is_told_until_someone_looks(desk) -> None:
    course, classroom = desk
    graded(course, classroom)
    by_hand(classroom, "ben", "double_2", 0.25)
    by_hand(classroom, "ben", "total_1", 0.5)
    hand_in(course, classroom, "ben", {"double": model_answers(course, LESSON)["double"]})
    for _ in range(2):
        (told,) = [line for line in graded(course, classroom) if "person gave" in line]
        assert "ben: double_2 keeps 0.25" in told and "the tests give 2" in told
    assert scores(course, classroom)["ben"] == "1.75", "1 + 0.25 + 0.5"
    by_hand(classroom, "ben", "double_2", 0.25)  # looked at, and meant so
    assert not any("person gave" in line for line in graded(course, classroom))
    lines = graded(course, classroom, how=How(force=True))
    assert not any("person gave" in line for line in lines)
    assert scores(course, classroom)["ben"] == "1.75"


def test_criteria_that_come_and_go(desk) -> None:
    course, classroom = desk
    graded(course, classroom)
    by_hand(classroom, "ben", "double_2", 0.25)
    text = course.lesson_text(LESSON)
    edit(text, '"grade_id": "total_1"', '"grade_id": "sum_1"')
    edit(text, '"grade_id": "total"', '"grade_id": "sum"')
    points = '"grade_id": "double_1", "locked": true, "points": '
    edit(text, f"{points}1", f"{points}3")
    build(course, [LESSON], say=lambda _: None)
    (told,) = [line for line in lines_of(course, classroom) if "criteria changed" in line]
    assert "(new: sum_1; gone: total_1); the gradebook as it was: " in told
    # The function is called total still, and ann's is there.
    assert by_criterion(course, classroom) == {
        "ann": {"double_1": 3, "double_2": 2, "sum_1": 1},
        "ben": {"double_1": 0, "double_2": 0.25, "sum_1": 0},
    }
    assert scores(course, classroom) == {"ann": "6", "ben": "0.25"}
    kept = Classroom(classroom.folder.parent / "kept")
    kept.folder.mkdir()
    shutil.copy(told.rsplit(" ", 1)[1], kept.gradebook)
    with open_gradebook(kept) as gradebook:
        assert gradebook.find_grade("total_1", LESSON, LESSON, "ann").score == 1
    assert not any("criteria" in line for line in lines_of(course, classroom))
    hand_in(course, classroom, "cho", model_answers(course, LESSON))
    lines_of(course, classroom)
    assert by_criterion(course, classroom)["cho"] == {"double_1": 3, "double_2": 2, "sum_1": 1}


def test_who_has_no_score_has_a_row_with_the_reason(desk) -> None:
    course, classroom = desk
    rows = [["学籍番号", "氏名"], ["ann", "安藤"], ["dai", "大"], ["eve", "=江"]]
    (classroom.folder / "roster.csv").write_text("\n".join(map(",".join, rows)), "utf-8")
    broken = classroom.submission("cho", LESSON)
    broken.parent.mkdir(parents=True)
    broken.write_text("this is no JSON")
    hand_in(course, classroom, "fay", {})
    problems = grade(course, classroom, LESSON, students=["ann", "ben", "cho"], say=lambda _: None)
    assert len(problems) == 1
    found = {result.student: result for result in results(course, classroom, LESSON)}
    assert [(student, result.note.split(" (")[0]) for student, result in found.items()] == [
        ("ann", ""),
        ("ben", ""),
        ("cho", "could not be graded: is no Jupyter notebook"),
        ("fay", "not graded yet"),
        ("dai", "handed in nothing"),
        ("eve", "handed in nothing"),
    ]
    assert found["ann"].name == "安藤"
    assert scores(course, classroom) == {
        "ann": "4",
        "ben": "0",
        **dict.fromkeys(["cho", "fay", "dai", "eve"], ""),
    }
    assert f"\neve,'=江,{LESSON},,4," in classroom.grades.read_text(encoding="utf-8-sig")


def test_a_broken_new_file_keeps_the_earlier_score_and_says_so(desk) -> None:
    course, classroom = desk
    graded(course, classroom)
    classroom.submission("ann", LESSON).write_text("this is no JSON")
    assert len(grade(course, classroom, LESSON, say=lambda _: None)) == 1
    ann = results(course, classroom, LESSON)[0]
    assert ann.score == 4 and ann.note.startswith("an earlier file's score")
    hand_in(course, classroom, "ann", model_answers(course, LESSON))
    graded(course, classroom)
    assert results(course, classroom, LESSON)[0].note == ""


def test_a_grade_works_the_scores_out_once(desk, monkeypatch) -> None:
    course, classroom = desk
    monkeypatch.chdir(course.root)
    counted: list[str] = []
    work_out = results

    def counting(*arguments):
        counted.append(arguments[2])
        return work_out(*arguments)

    monkeypatch.setattr("coursekit.grading.results.results", counting)
    for _ in range(2):
        counted.clear()
        assert main(["grade", "--class", str(classroom.folder)]) == 0
        assert counted == [LESSON]


def test_pages_follow_their_template_design_and_words(desk, monkeypatch, tmp_path: Path) -> None:
    course, classroom = desk
    graded(course, classroom)
    for name in ("DESIGN", "LOCALES"):
        shutil.copytree(getattr(page_version, name), tmp_path / name)
        monkeypatch.setattr(page_version, name, tmp_path / name)
    page_version.page_version.cache_clear()
    assert not any("page" in line for line in graded(course, classroom)), "the same content"
    for part in ("feedback.html.j2", "page.css", "ja.toml"):
        (changed,) = tmp_path.glob(f"*/{part}")
        changed.write_text(changed.read_text() + "\n")
        page_version.page_version.cache_clear()
        with pytest.raises(CourseError, match="design changed since these pages were made: ann"):
            give_back(course, classroom, LESSON)
        lines = graded(course, classroom)
        assert [line for line in lines if "unchanged" not in line] == [
            f"{LESSON} {student}: page made anew" for student in ("ann", "ben")
        ]
    page_version.page_version.cache_clear()


def test_grades_csv_is_written_though_a_lesson_has_a_problem(desk, monkeypatch, capsys) -> None:
    course, classroom = desk
    monkeypatch.chdir(course.root)
    arguments = ["grade", "--class", str(classroom.folder)]
    assert main(arguments) == 0
    classroom.grades.unlink()
    course.source_notebook(LESSON).unlink()
    assert main(arguments) == 1
    assert "coursekit build 01_mini" in capsys.readouterr().err
    assert "ann" in classroom.grades.read_text()


def test_of_a_large_class_the_terminal_shows_a_part(desk) -> None:
    course, classroom = desk
    lines_of(course, classroom)
    (ann, _), many = results(course, classroom, LESSON), [f"s{number:04}" for number in range(205)]
    found = [
        replace(ann, student=who, marks=tuple(replace(mark, student=who) for mark in ann.marks))
        for who in many
    ]
    console = Console(width=200, record=True, file=io.StringIO())
    show(found, console)
    shown = console.export_text()
    assert "s0199" in shown and "s0200" not in shown
    assert "and 5 more students: see grades.csv" in shown
    save(classroom, found)
    assert all(who in classroom.grades.read_text(encoding="utf-8-sig") for who in many)


def test_of_many_unchanged_submissions_some_are_named(desk) -> None:
    course, classroom = desk
    for number in range(20):
        folder = classroom.submission(f"s{number:02}", LESSON).parent
        shutil.copytree(classroom.submission("ben", LESSON).parent, folder)
    lines_of(course, classroom)
    assert lines_of(course, classroom)[1] == (
        f"{LESSON}: 22 of 22 unchanged since graded: ann, ben, "
        + ", ".join(f"s{number:02}" for number in range(18))
        + " and 2 more"
    )
