"""Scores and pages on their way back to Moodle and Canvas, in tables and zips as these make them."""

import csv
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from classes import by_hand, graded, hand_in
from conftest import LESSON

from coursekit.answers.fill import model_answers
from coursekit.cli import main
from coursekit.course import Course
from coursekit.errors import CourseError
from coursekit.grading.arrivals import Arrival, Record, write_record
from coursekit.grading.classroom import Classroom
from coursekit.grading.export import (
    CANVAS,
    MOODLE,
    Exported,
    Scored,
    into_template,
    scored,
    without_template,
)
from coursekit.grading.give_back import give_back
from coursekit.grading.results import NOTHING, Result
from coursekit.grading.roster import Roster, Student
from coursekit.grading.sheets import write_csv

# As Moodle 4 writes its worksheet, in English and in Japanese.
WORKSHEET = """Identifier,Full name,ID number,Email address,Status,Grade,Maximum grade,\
Grade can be changed,Last modified (submission),Last modified (grade),Feedback comments
Participant 501,Ann Ando,s1,ann@example.ac.jp,Submitted for grading - ,,4.00,Yes,\
"Friday, 20 November 2026, 11:00 PM",-,
Participant 502,Ben Baba,s2,ben@example.ac.jp,Submitted for grading - ,1.00,4.00,Yes,\
"Friday, 20 November 2026, 11:10 PM",-,"=HYPERLINK(""http://x"")"
Participant 503,=cmd|'/c calc'!A1,s3,cho@example.ac.jp,No submission - ,,4.00,Yes,-,-,
Participant 504,Zoe Zama,s9,zoe@example.ac.jp,No submission - ,,4.00,Yes,-,-,
"""
WORKSHEET_JA = """ID,フルネーム,メールアドレス,ステータス,評点,最大評点,評点を変更できます,\
最終更新日時 (提出),最終更新日時 (評定),フィードバックコメント
参加者501,安藤 杏,ann@example.ac.jp,評定のために提出済み - ,,4.00,Yes,2026年 11月 20日,-,
参加者502,馬場 勉,ben@example.ac.jp,評定のために提出済み - ,,4.00,Yes,2026年 11月 20日,-,
"""
# As Canvas writes its gradebook: a row for manual posting, one of points, read-only columns.
GRADEBOOK = """Student,ID,SIS User ID,SIS Login ID,Section,00_welcome (90),01_mini (91),Final Score
,,,,,Manual Posting,,
"    Points Possible",,,,,10,4,(read only)
"Ando, Ann",7001,s1,ann,RNN 1,9,,90
"Baba, Ben",7002,s2,ben,RNN 1,,,
"Chiba, Cho",7003,s3,cho,RNN 2,,,
"Student, Test",7999,,d41d8cd98f,RNN 1,,,
"""
ROSTER = Roster(
    (
        Student("s1", "Ann Ando", "Ann@example.ac.jp", {"login": "ann"}),
        Student("s2", "Ben Baba", "ben@example.ac.jp", {"login": "ben"}),
        Student("s3", "Cho Chiba", "cho@example.ac.jp", {"login": "cho"}),
    )
)


def result(student: str, score: str | None, lesson: str = LESSON) -> Result:
    earned = None if score is None else Decimal(score)
    note = NOTHING if score is None else ""
    return Result(student, lesson, "", Decimal(4), earned=earned, note=note)


def a_class(
    scores: dict[str, str | None], roster: Roster = ROSTER, **arrivals: Arrival
) -> list[Scored]:
    found = [result(student, score) for student, score in scores.items()]
    return scored({LESSON: found}, roster, {LESSON: arrivals})


SCORES: dict[str, str | None] = {"s1": "3.6", "s2": "0", "s3": None}


def fill(
    tmp_path: Path, platform: str, text: str, students: Sequence[Scored], **options
) -> tuple[Exported, list[dict[str, str]]]:
    """What was exported, and its rows as they are read from the file."""
    template = tmp_path / "template.csv"
    template.write_text(text, encoding=options.pop("encoding", "utf-8-sig"))
    made = into_template(platform, template, [LESSON], list(students), **options)
    path = tmp_path / "made.csv"
    write_csv(path, made.rows, made.delimiter)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return made, list(csv.DictReader(file, delimiter=made.delimiter))


def test_moodles_worksheet(tmp_path: Path) -> None:
    made, rows = fill(tmp_path, MOODLE, WORKSHEET, a_class(SCORES))
    assert [row["Grade"] for row in rows] == ["3.6", "0", "", ""]
    assert [row["Identifier"] for row in rows] == [f"Participant {n}" for n in range(501, 505)]
    assert rows[0]["Last modified (grade)"] == "-"
    assert rows[0]["Last modified (submission)"] == "Friday, 20 November 2026, 11:00 PM"
    assert rows[1]["Feedback comments"] == '\'=HYPERLINK("http://x")'
    assert rows[2]["Full name"] == "'=cmd|'/c calc'!A1"
    assert (made.filled, made.without_row, made.without_score) == (2, [], ["s3"])
    assert made.strangers == ["Participant 504 Zoe Zama s9 zoe@example.ac.jp"]


def test_moodles_worksheet_in_japanese_saved_by_excel(tmp_path: Path) -> None:
    made, rows = fill(tmp_path, MOODLE, WORKSHEET_JA, a_class(SCORES), encoding="cp932")
    assert [(row["ID"], row["評点"]) for row in rows] == [("参加者501", "3.6"), ("参加者502", "0")]
    assert made.strangers == []


def test_a_worksheet_without_names_is_matched_by_the_zip(tmp_path: Path) -> None:
    """Moodle hides names in blind marking; its zip has the same numbers."""
    came = {
        student: Arrival(None, "", "", "", platform="Moodle", number=number)
        for student, number in (("S-502", "502"), ("S-501", "501"))
    }
    text = "Identifier,Status,Grade,Maximum grade,Last modified (grade)\n"
    text += "Participant 501,x,,4,-\nParticipant 502,x,,4,-\n"
    students = a_class({"S-501": "1", "S-502": "2"}, Roster(), **came)
    _, rows = fill(tmp_path, MOODLE, text, students)
    assert [row["Grade"] for row in rows] == ["1", "2"]


def test_canvas_gradebook(tmp_path: Path) -> None:
    made, rows = fill(tmp_path, CANVAS, GRADEBOOK, a_class(SCORES))
    assert [row[f"{LESSON} (91)"] for row in rows] == ["", "4", "3.6", "0", "", ""]
    assert [row["00_welcome (90)"] for row in rows] == ["Manual Posting", "10", "9", "", "", ""]
    assert rows[1]["Student"] == "    Points Possible" and rows[2]["Final Score"] == "90"
    assert (made.filled, made.without_row) == (2, [])
    assert made.strangers == ["Student, Test 7999 d41d8cd98f"]


def test_canvas_gradebook_with_semicolons(tmp_path: Path) -> None:
    text = GRADEBOOK.replace('"Ando, Ann"', "Ando").replace('"Baba, Ben"', "Baba")
    text = text.replace('"Chiba, Cho"', "Chiba").replace('"Student, Test"', "Test")
    made, rows = fill(tmp_path, CANVAS, text.replace(",", ";"), a_class(SCORES))
    assert made.delimiter == ";" and rows[2][f"{LESSON} (91)"] == "3.6"


@pytest.mark.parametrize(
    ("row", "score"),
    [
        ('"Ando, Ann",7001,,,RNN 1', "3.6"),  # Canvas' number, from its zip
        ('"Someone",,s1,,RNN 1', "3.6"),
        ('"Someone",,,ann,RNN 1', "3.6"),
        ('"Ando, Ann",,,,RNN 1', "3.6"),
        ("ANN  ANDO,,,,RNN 1", "3.6"),
        ('"Ando, Ann",,s8,,RNN 1', ""),  # a namesake
        ('"Ando, Bob",,,,RNN 1', ""),
    ],
)
def test_whose_row_it_is(tmp_path: Path, row: str, score: str) -> None:
    came = {"s1": Arrival(None, "", "", "", platform="Canvas", number="7001")}
    text = f"Student,ID,SIS User ID,SIS Login ID,Section,{LESSON} (91)\n{row},\n"
    made, rows = fill(tmp_path, CANVAS, text, a_class(SCORES, **came))
    assert rows[0][f"{LESSON} (91)"] == score
    assert ("s1" in made.without_row) is (score == "")


def test_two_students_of_one_name_are_told_apart_or_left_alone(tmp_path: Path) -> None:
    twins = Roster((Student("s1", "Ann Ando"), Student("s2", "Ann Ando")))
    text = f"Student,ID,SIS Login ID,Section,{LESSON}\n" + '"Ando, Ann",7001,,RNN,\n'
    made, rows = fill(tmp_path, CANVAS, text, a_class({"s1": "1", "s2": "2"}, twins))
    assert rows[0][LESSON] == "" and made.without_row == ["s1", "s2"]


def test_ids_stay_as_they_are_and_formulas_do_not(tmp_path: Path) -> None:
    ids = ["-12", "+81-90", "@ann", "a.b@c-d", "=1+1", "+cmd|' /C calc'!A0"]
    roster = Roster(tuple(Student(one, "") for one in ids))
    text = f"Student,ID,SIS User ID,SIS Login ID,Section,{LESSON}\n"
    text += "".join(f"x,,{one},,RNN,\n" for one in ids)
    _, rows = fill(tmp_path, CANVAS, text, a_class(dict.fromkeys(ids, "1"), roster))
    kept = [row["SIS User ID"] for row in rows]
    assert kept == [*ids[:4], "'=1+1", "'+cmd|' /C calc'!A0"]
    assert [row[LESSON] for row in rows] == ["1"] * 6


def test_other_points_are_scaled_only_where_that_is_asked(tmp_path: Path) -> None:
    of_100 = WORKSHEET.replace("4.00", "100.00")
    with pytest.raises(CourseError, match=r"has 100 points for 01_mini, which has 4\n.*--scale"):
        fill(tmp_path, MOODLE, of_100, a_class(SCORES))
    _, rows = fill(tmp_path, MOODLE, of_100, a_class(SCORES), scale=True)
    assert [row["Grade"] for row in rows[:2]] == ["90", "0"]
    _, rows = fill(
        tmp_path, CANVAS, GRADEBOOK.replace(",10,4,", ",10,12,"), a_class(SCORES), scale=True
    )
    assert rows[2][f"{LESSON} (91)"] == "10.8"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is empty"),
        ("Student,ID,SIS Login ID,Section,Homework (3)\n", "has no columns for 01_mini"),
        (f"Student,ID,Section,{LESSON} (3),{LESSON} (4)\n", "has 2 columns for 01_mini"),
        ("colour,taste\nred,sweet\n", "has no column that names a student"),
    ],
)
def test_faults_of_a_template(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(CourseError, match=words):
        fill(tmp_path, CANVAS, text, a_class(SCORES))


def test_a_column_of_another_name(tmp_path: Path) -> None:
    text = GRADEBOOK.replace("01_mini (91)", "Homework (91)")
    _, rows = fill(tmp_path, CANVAS, text, a_class(SCORES), column="Homework (91)")
    assert rows[2]["Homework (91)"] == "3.6"


def test_without_a_template() -> None:
    came = {"s2": Arrival(None, "", "", "", platform="Canvas", number="7002")}
    made = without_template(CANVAS, [LESSON], a_class(SCORES, **came))
    assert made.rows == [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", LESSON],
        ["    Points Possible", "", "", "", "", "4"],
        ["s1", "", "s1", "ann", "", "3.6"],
        ["s2", "7002", "s2", "ben", "", "0"],
        ["s3", "", "s3", "cho", "", ""],
    ]
    assert without_template(MOODLE, [LESSON], a_class(SCORES)).rows == [
        ["ID number", "Email address", LESSON],
        ["s1", "ann@example.ac.jp", "3.6"],
        ["s2", "ben@example.ac.jp", "0"],
        ["s3", "cho@example.ac.jp", ""],
    ]


def test_of_several_lessons_the_one_without_a_score_is_named() -> None:
    students = [
        replace(one, results={**one.results, "02_midi": one.results[LESSON]})
        for one in a_class(SCORES)
    ]
    made = without_template(MOODLE, [LESSON, "02_midi"], students)
    assert made.without_score == ["s3 (01_mini)", "s3 (02_midi)"]


def came_from(classroom: Classroom, **originals: tuple[str, str]) -> None:
    arrivals = {
        student: Arrival(None, original, "", "", platform=platform)
        for student, (platform, original) in originals.items()
    }
    write_record(classroom, LESSON, Record(arrivals))


MOODLE_NAME = "Ann Ando_501_assignsubmission_file_/my answers.ipynb"
CANVAS_NAME = "bababen_LATE_7002_88001_01_mini-1.ipynb"


def test_pages_go_back_under_the_names_of_the_files(desk, monkeypatch, capsys) -> None:
    course, classroom = desk
    hand_in(course, classroom, "cho", {})
    hand_in(course, classroom, "dai", {})
    classroom.submission("dai", LESSON).write_text("no JSON")
    came_from(classroom, ann=("Moodle", MOODLE_NAME), ben=("Canvas", CANVAS_NAME))
    monkeypatch.chdir(course.root)
    assert main(["grade", "--class", str(classroom.folder)]) == 1
    capsys.readouterr()
    assert main(["return", "01", "--class", str(classroom.folder)]) == 0
    printed = capsys.readouterr().out
    assert f"{LESSON} dai: no page: could not be graded: is no Jupyter notebook" in printed
    assert "in no zip: cho" in printed
    folder = classroom.folder / "returned" / LESSON
    for platform, student, name in (
        ("moodle", "ann", "Ann Ando_501_assignsubmission_file_/my answers.html"),
        ("canvas", "ben", "bababen_LATE_7002_88001_01_mini-1.html"),
    ):
        with zipfile.ZipFile(folder / f"feedback_{platform}.zip") as archive:
            assert archive.namelist() == [name]
            assert archive.read(name) == classroom.feedback(student, LESSON).read_bytes()
    found = sorted(str(path.relative_to(folder)) for path in folder.glob("by_student/*/*"))
    assert found == [f"by_student/{one}/{LESSON}.html" for one in ("ann", "ben", "cho")]
    assert b"ann,,,by_student/ann/01_mini.html" in (folder / "mail.csv").read_bytes()


def test_pages_behind_their_scores_do_not_go_back(desk) -> None:
    course, classroom = desk
    graded(course, classroom)
    by_hand(classroom, "ben", "double_2", 0.5)
    with pytest.raises(CourseError, match=r"changed since these pages were made: ben\n.* grade"):
        give_back(course, classroom, LESSON)
    assert give_back(course, classroom, LESSON, ["ann"]).without_page == {}
    with pytest.raises(CourseError, match="zoe: nobody of that id"):
        give_back(course, classroom, LESSON, ["zoe"])


def test_a_page_of_an_earlier_file_does_not_go_back(desk, monkeypatch, capsys) -> None:
    """Canvas tells no times, so nothing else on the page would change."""
    course, classroom = desk
    graded(course, classroom)
    hand_in(course, classroom, "ben", model_answers(course, LESSON))
    with pytest.raises(CourseError, match=r"again since their pages were made: ben\n.* grade"):
        give_back(course, classroom, LESSON)
    assert give_back(course, classroom, LESSON, ["ann"]).without_page == {}
    monkeypatch.chdir(course.root)
    main(["export", "01", "--to", "canvas", "--class", str(classroom.folder)])
    told = "an earlier file's score, since the present one is not graded yet: ben"
    assert told in capsys.readouterr().out
    graded(course, classroom)
    assert give_back(course, classroom, LESSON).without_page == {}


@pytest.mark.parametrize("original", ["../../a_1_2_x.ipynb", "/etc/a_1_2_x.ipynb", ""])
def test_a_name_that_leads_out_of_the_zip_goes_nowhere(desk, original: str) -> None:
    course, classroom = desk
    graded(course, classroom)
    came_from(classroom, ann=("Canvas", original), ben=("Canvas", CANVAS_NAME))
    given = give_back(course, classroom, LESSON)
    assert given.by_hand_only == ["ann"] and list(given.zips.values()) == [1]


def test_two_pages_of_one_name_go_back_by_hand(desk) -> None:
    course, classroom = desk
    graded(course, classroom)
    came_from(classroom, ann=("Canvas", CANVAS_NAME), ben=("Canvas", CANVAS_NAME))
    given = give_back(course, classroom, LESSON)
    assert given.by_hand_only == ["ann", "ben"] and given.zips == {}


def test_the_export_command(built: Course, tmp_path: Path, monkeypatch, capsys) -> None:
    classroom = Classroom(tmp_path / "class")
    hand_in(built, classroom, "s1", model_answers(built, LESSON))
    graded(built, classroom)
    monkeypatch.chdir(built.root)
    template = tmp_path / "gradebook.csv"
    template.write_text(GRADEBOOK)
    words = ["export", "01", "--to", "canvas", "--class", str(classroom.folder)]
    assert main([*words, "--template", str(template)]) == 0
    printed = capsys.readouterr().out
    path = classroom.folder / "exported" / f"canvas_{LESSON}.csv"
    assert f"{path}: 1 score" in printed
    assert 'Ando, Ann",7001,s1,ann,RNN 1,9,4,90' in path.read_text()
    assert main(words) == 0
    assert "s1,,s1,,,4" in path.read_text()
    hand_in(built, classroom, "s77", {})
    graded(built, classroom)
    assert main([*words, "--template", str(template)]) == 1
    assert "a score here, but no row there: s77" in capsys.readouterr().out
    assert main([*words, "--template", "no.csv"]) == 1
    assert "no.csv: is not there" in capsys.readouterr().err
