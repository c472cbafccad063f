"""A whole term: 30 students, three lessons, three ways in which they arrive, and all that happens.

All marks are written down by hand. Lesson 01 has 1 + 2 + 1 points, 02 has 1 + 3 + 2, 03 has
2 + 4 + 4: two criteria of the first exercise, one of the second. `term_class` says what "DT", "sf"
and the like are; lateness costs 10 % of the points earned for each day begun, 50 % at most.
"""

import csv
import hashlib
import json
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from classes import export
from conftest import edit
from term_class import (
    CLASS,
    ONE,
    ROSTER,
    THREE,
    TWO,
    Member,
    as_zip,
    canvas,
    file,
    make_lessons,
    moodle,
    shuffled,
    tarred,
    unpacked,
    zipped,
)

from coursekit.build.pipeline import build
from coursekit.cli import main
from coursekit.course import Course
from coursekit.grading.classroom import Classroom
from coursekit.grading.gradebook import open_gradebook

Marks = dict[int, str]
CLASS_TOML = """[late]
percent_a_day = 10
most = 50
[due]
01_mini = 2026-10-09T18:00:00
02_midi = 2026-10-23
03_maxi = 2026-11-06T23:59:00
"""


def marks(text: str) -> Marks:
    """ "1-3 4 | 7 3.6": who has how many points; all others have none."""
    found: Marks = {}
    for part in text.split("|"):
        *numbers, points = part.split()
        for some in numbers:
            first, _, last = some.partition("-")
            found |= dict.fromkeys(range(int(first), int(last or first) + 1), points)
    return found


@dataclass
class Desk:
    """The instructor's: the course, the class, and the command line on it."""

    course: Course
    classroom: Classroom
    inbox: Path
    capsys: pytest.CaptureFixture

    def run(self, *words: object, status: int = 0) -> str:
        given = [str(word) for word in words]
        done = main([*given, "--class", str(self.classroom.folder)])
        printed = self.capsys.readouterr()
        assert done == status, printed.out + printed.err
        return re.sub(r"\s+", " ", printed.out + printed.err)

    def say(self, text: str) -> None:
        (self.classroom.folder / "class.toml").write_text(text, encoding="utf-8")

    def file(self, lesson: str, number: int, *how: str, **more) -> bytes:
        return file(self.course, lesson, number, *how, **more)

    def rows(self) -> list[dict[str, str]]:
        with self.classroom.grades.open(encoding="utf-8-sig", newline="") as table:
            return list(csv.DictReader(table))

    def check(self, lesson: str, expected: Marks) -> None:
        """The scores of all 30: in grades.csv, on the pages, and as nbgrader exports them."""
        rows = {row["student"]: row for row in self.rows() if row["lesson"] == lesson}
        wanted = {p.id: expected.get(p.number, "") for p in CLASS.values()}
        assert {student: row["score"] for student, row in rows.items()} == wanted
        for student, points in wanted.items():
            page = self.classroom.feedback(student, lesson)
            shown = (
                re.search(r'<p class="score"><b>([\d.]+)</b>', page.read_text()) if points else None
            )
            assert (shown[1] if shown else "") == points, student
            assert points or not page.exists()
            note = rows[student]["note"]
            assert bool(note) is (points == ""), note

    def by_hand(self, lesson: str, number: int, criterion: str, score: float) -> None:
        """What the formgrader does."""
        with open_gradebook(self.classroom) as gradebook:
            found = gradebook.find_grade(criterion, lesson, lesson, CLASS[number].id)
            found.manual_score, found.needs_manual_grade = score, False
            gradebook.db.commit()

    def nobodys(self, lesson: str) -> dict[str, Path]:
        """What lies with the unmatched ones, by the end of its path."""
        folder = self.classroom.folder / "unmatched" / lesson
        return {"/".join(p.parts[-2:]): p for p in folder.rglob("*") if p.is_file()}


def counts(printed: str, lesson: str) -> dict[str, int]:
    """The last line of the table of `collect`."""
    found = re.findall(rf"{lesson}: ((?:\d+ [a-z ]+,? ?)+)", printed)[-1]
    pairs = (part.strip().split(" ", 1) for part in found.split(","))
    return {what.strip().removesuffix(" settle one"): int(n) for n, what in pairs}


@pytest.fixture
def desk(course: Course, tmp_path: Path, monkeypatch, capsys) -> Desk:
    make_lessons(course)
    monkeypatch.chdir(course.root)
    folder = tmp_path / "class"
    folder.mkdir()
    (folder / "roster.csv").write_text(ROSTER, encoding="cp932")  # as Excel saves it
    (tmp_path / "inbox").mkdir()
    made = Desk(course, Classroom(folder), tmp_path / "inbox", capsys)
    made.say(CLASS_TOML)
    return made


def test_a_whole_term(desk: Desk) -> None:
    for happens in (
        *(first_lesson, first_lesson_late, first_lesson_by_hand, first_lesson_mended),
        *(second_lesson, second_lesson_late),
        *(third_lesson, third_lesson_has_a_criterion_more),
        *(policy_changes, exported, reported, none_lost_and_none_to_another, history),
    ):
        happens(desk)


# Lesson 01, by Moodle: student, answers, what the notebook went through, its name, its time.
MOODLE = [
    (1, "DT", "plain", "01_mini.ipynb", "10-05 09:12"),
    (2, "DT", "bom", "01_mini.ipynb", "10-05 20:40"),
    (3, "D-", "colab", "Copy of 01_mini.ipynb", "10-06 10:01"),
    (4, "sT", "bare", "01_mini (1).ipynb", "10-06 11:30"),
    (5, "DT", "plain", "01_mini.ipynb", "10-09 12:00"),
    (6, "DT", "together", "01_mini.ipynb", "10-06 13:45"),
    (7, "DT", "in tests", "Untitled0.ipynb", "10-06 15:00"),
    (8, "DT", "copied", "01_mini_final.ipynb", "10-06 16:20"),
    (9, "DT", "markdown", "01_mini.ipynb", "10-06 17:05"),
    (10, "DT", "no tests", "01_mini.ipynb", "10-07 08:00"),
    (11, "nT", "null ids", "課題1.ipynb", "10-07 09:10"),
    (12, "Df", "old format", "01_mini.ipynb", "10-07 10:20"),
    (13, "DT", "reversed", "01_mini.ipynb", "10-07 11:30"),
    (14, "iT", "plain", "01_mini.ipynb", "10-07 12:40"),
    (15, "wT", "plain", "01_mini.ipynb", "10-07 13:50"),
    (16, "xT", "plain", "01_mini.ipynb", "10-07 15:00"),
    (17, "--", "plain", "01_mini.ipynb", "10-07 16:10"),
    (18, "DT", "noisy", "01_mini.ipynb.txt", "10-07 17:20"),
    (19, "DT", "html", "01_mini.ipynb", "10-07 18:30"),
    (20, "DT", "empty", "01_mini.ipynb", "10-07 19:40"),
    (22, "DT", "plain", "s26022_01_mini.ipynb", "10-09 18:10"),
]
# After the first round; 22 is ten minutes late, 26 two hours.
FIRST_ROUND = "1 2 5-10 13 18 23 24 4 | 3 12 3 | 4 14-16 1 | 11 2 | 17 0 | 22 26 3.6"


def moodles(desk: Desk, rows: list[tuple[int, str, str, str, str]]) -> dict[str, Member]:
    return {
        (name := moodle(n, own)): Member(name, time, desk.file(ONE, n, kind, like))
        for n, kind, like, own, time in rows
    }


def first_zip(desk: Desk) -> dict[str, Member]:
    """By name, as Moodle has them after the first round."""
    members = moodles(desk, MOODLE)

    def add(number: int, name: str, time: str, content: bytes) -> None:
        members[moodle(number, name)] = Member(moodle(number, name), time, content)

    # 21 took the wrong file, 25 a friend's; 23 is 5's namesake, and wrote the id; 24 has two.
    add(21, "01_mini.ipynb", "10-08 10:00", desk.file(TWO, 21, "DT"))
    add(23, "01_mini.ipynb", "10-08 11:00", desk.file(ONE, 23, "DT", own_id="s26023"))
    add(24, "01_mini.ipynb", "10-06 11:00", desk.file(ONE, 24, "D-"))
    add(24, "01_mini (1).ipynb", "10-08 12:00", desk.file(ONE, 24, "DT"))
    friends = desk.file(ONE, 26, "D-", own_id="s26026")
    add(25, "01_mini.ipynb", "10-08 13:00", friends)
    # 26 packed it once more, on a computer whose clock is wrong.
    own = [Member("work/01_mini.ipynb", "09-01 00:00", desk.file(ONE, 26, "DT"))]
    add(26, "answers.zip", "10-09 20:00", as_zip(own))
    return members


def first_lesson(desk: Desk) -> None:
    path = zipped(desk.inbox / "RNN-01-1.zip", shuffled([*first_zip(desk).values()]))
    printed = desk.run("collect", "01", path)
    assert counts(printed, ONE) == {"taken": 21, "unmatched": 5, "missing": 9}
    for number, reason in {
        5: "several students of the roster fit: s26005 (佐藤 優希), s26023 (佐藤 優希)",
        19: "is a web page (HTML), no notebook; ask s26019 for it",
        20: "is empty; ask s26020 for it",
        21: "is lesson 02_midi, not 01_mini",
        25: "Moodle says s26025 (財津 然), but its first cell says s26026 (青木 葵)",
    }.items():
        reasons = json.loads((desk.classroom.folder / "collected" / f"{ONE}.json").read_text())
        found = [
            one
            for one in reasons["unmatched"].values()
            if moodle(number, "") in one["came"]["original"]
        ]
        assert [reason in one["reason"] for one in found] == [True], found
    (his,) = [p for name, p in desk.nobodys(ONE).items() if f"_{CLASS[5].moodle}_" in name]
    desk.run("collect", "01", "--as", "s26005", his)

    printed = desk.run("grade")
    assert "01_mini: due 2026-10-09 18:00 (Asia/Tokyo)" in printed
    assert "s26009: graded; mended: double had become a markdown cell" in printed
    desk.check(ONE, marks(FIRST_ROUND))
    notes = {row["student"]: row["note"] for row in desk.rows()}
    assert notes["s26030"] == "handed in nothing"
    assert re.fullmatch(
        r"handed in nothing that counts; see unmatched/01_mini/\S+ \S+: is empty; ask s26020 for it",
        notes["s26020"],
    )
    assert "unchanged since graded: " in desk.run("grade")


SECOND_ROUND = "2 3 5-10 13 18 23 24 4 | 1 12 3 | 14-16 1 | 11 2 | 17 0 | 4 22 25 26 3.6"
SECOND_ROUND += "| 19 3.2 | 20 0.9 | 21 29 2.8 | 28 2"


def first_lesson_late(desk: Desk) -> None:
    """Five days later: who was late, who tries again, and a program that is no notebook."""
    members = first_zip(desk)
    again = [
        (1, "D-", "plain", "01_mini.ipynb", "10-08 21:00"),  # worse, but newer
        (4, "DT", "bare", "01_mini (1).ipynb", "10-10 17:00"),  # 23 hours late
        (19, "DT", "plain", "01_mini.ipynb", "10-11 09:00"),  # 39 hours
        (20, "sT", "plain", "01_mini.ipynb", "10-10 12:00"),  # 18
        (21, "DT", "plain", "01_mini.ipynb", "10-12 08:00"),  # 62
        (25, "DT", "plain", "01_mini.ipynb", "10-10 10:00"),  # 16
        (27, "DT", "program", "01_mini.py", "10-09 10:00"),
        (28, "DT", "plain", "01_mini.ipynb", "10-14 09:00"),  # 111
        (29, "DT", "plain", "01_mini.ipynb", "10-12 17:00"),  # 71
    ]
    del members[moodle(3, "Copy of 01_mini.ipynb")]
    members |= moodles(desk, [*again, (3, "DT", "colab", "01_mini.ipynb", "10-09 17:59")])
    path = zipped(desk.inbox / "RNN-01-2.zip", shuffled([*members.values()]), windows=True)
    printed = desk.run("collect", "01", path)
    assert counts(printed, ONE) == {
        "newer version": 3,
        "taken": 6,
        "unchanged": 19,
        "unmatched": 1,
        "missing": 2,
    }
    desk.run("grade")
    desk.check(ONE, marks(SECOND_ROUND))


BY_HAND = "2 3 5-10 13 18 23 24 29 4 | 1 12 3 | 15 16 1 | 11 2 | 17 0 | 4 22 25 26 3.6"
BY_HAND += "| 19 3.2 | 20 1.35 | 21 2.8 | 28 2"


def first_lesson_by_hand(desk: Desk) -> None:
    # 29 was ill. 14 and 20 get points by hand; 20 is a day late all the same.
    desk.say(CLASS_TOML + "[extensions.01_mini]\ns26029 = 3\n")
    desk.by_hand(ONE, 14, "double_2", 1)
    desk.by_hand(ONE, 20, "double_1", 0.5)
    printed = desk.run("grade")
    assert "01_mini s26014: 1 of 4 → 2 of 4: double_2 0 → 1 (by hand)" in printed
    assert "01_mini s26029: 2.8 of 4 → 4 of 4: lateness 1.2 for 3 days → 0 for 0 days" in printed
    desk.check(ONE, marks(f"{BY_HAND} | 14 2"))

    # 14 sends another answer by mail: the score by hand stays, until a person has looked.
    own_path = desk.inbox / "s26014_01_mini.ipynb"
    own_path.write_bytes(desk.file(ONE, 14, "DT"))
    desk.run("collect", "01", own_path, "--at", "2026-10-09 17:30")
    printed = desk.run("grade")
    assert "s26014: double_2 keeps 1, which a person gave to an earlier answer" in printed
    desk.check(ONE, marks(f"{BY_HAND} | 14 3"))
    desk.by_hand(ONE, 14, "double_2", 2)


MENDED = "2 3 5-10 12-14 18 23 24 29 4 | 1 3 | 15 16 1 | 11 2 | 17 0 | 4 22 25 26 3.6"
MENDED += "| 19 3.2 | 20 1.35 | 21 2.8 | 28 2"


def first_lesson_mended(desk: Desk) -> None:
    """The empty list was not meant to count: 12's answer is right."""
    text = desk.course.lesson_text(ONE)
    edit(text, 'check_close(called(total, []), 0, "total of nothing", "an empty sum is 0")', "")
    edit(text, "# check_kinds: a list of numbers", "# called, check_kinds: a list of numbers")
    build(desk.course, [ONE], say=lambda _: None)
    printed = desk.run("grade", "01", "--diff")
    assert (
        "01_mini s26012: 3 of 4 → 4 of 4: total_1 0 → 1 (the lesson changed; now right)" in printed
    )
    assert "2 scores would move; nothing is changed" in printed  # and 14's
    desk.check(ONE, marks(f"{BY_HAND} | 14 3"))
    printed = desk.run("grade", "01")
    assert printed.count("→") == 4  # two scores, each with its criterion
    desk.check(ONE, marks(MENDED))
    returned(desk)
    into_moodle(desk, marks(MENDED))


def returned(desk: Desk) -> None:
    """Each page under the name of the file that it is about; the one of a mail in no zip."""
    printed = desk.run("return", "01")
    assert "in no zip: s26014" in printed
    assert "s26027: no page: handed in nothing that counts; see unmatched/01_mini/" in printed
    folder = desk.classroom.folder / "returned" / ONE
    with zipfile.ZipFile(folder / "feedback_moodle.zip") as archive:
        names = set(archive.namelist())
        page = archive.read(moodle(26, "answers.zip/work/01_mini.html"))
    assert page == desk.classroom.feedback("s26026", ONE).read_bytes()
    assert len(names) == 27
    assert {moodle(4, "01_mini (1).html"), moodle(5, "01_mini.html")} <= names
    assert len([*folder.glob("by_student/*/*.html")]) == 28
    with (folder / "mail.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [*csv.DictReader(file)]
    assert {(row["student"], row["mail"]) for row in rows} >= {("s26014", "miura14@example.ac.jp")}


def into_moodle(desk: Desk, expected: Marks) -> None:
    head = "Identifier,Full name,ID number,Status,Grade,Maximum grade,Last modified (grade)\n"
    rows = "".join(f"Participant {p.moodle},{p.name},,,,4.00,-\n" for p in CLASS.values())
    template = desk.inbox / "worksheet.csv"
    template.write_text(head + rows, encoding="utf-8-sig")
    # 14's file came by mail, 27 and 30 handed in nothing: Moodle's number is known of no arrival.
    printed = desk.run("export", "01", "--to", "moodle", "--template", template)
    assert "28 scores" in printed
    with (desk.classroom.folder / "exported" / f"moodle_{ONE}.csv").open(
        encoding="utf-8-sig", newline=""
    ) as table:
        grades = [row["Grade"] for row in csv.DictReader(table)]
    assert grades == [expected.get(number, "") for number in CLASS]


# Lesson 02, by Canvas: student, answers, name of the file.
CANVAS = [
    *((n, "DT", "02_midi.ipynb") for n in (1, 2, 5, 9, 10, 11, 12, 14, 16, 19, 20, 23)),
    *((n, "D-", "02_midi.ipynb") for n in (3, 17)),
    *((n, "Df", "hw 2.ipynb") for n in (6, 13)),
    (4, "nT", "02_midi-2.ipynb"),
    (7, "sT", "02_midi.ipynb"),
    (8, "-T", "02_midi.ipynb"),
    (15, "iT", "s26015_02_midi.ipynb"),
    (18, "--", "02_midi.ipynb"),
    (22, "s-", "02_midi.ipynb"),
]
SECOND = "1 2 5 9-12 14 16 19-21 23 25 26 6 | 3 6 13 17 4 | 4 3 | 7 8 15 2 | 18 22 0"


def first_submissions(desk: Desk) -> list[Member]:
    """As Canvas has them when the time is up."""
    members = [
        Member(canvas(n, 67000 + n, name), "10-24 00:00", desk.file(TWO, n, kind))
        for n, kind, name in CANVAS
    ]

    def add(number: int, name: str, content: bytes) -> None:
        members.append(Member(canvas(number, 67000 + number, name), "10-24 00:00", content))

    add(24, "02_midi.ipynb", desk.file(TWO, 24, "DT", "cut"))
    inner = [Member("02_midi.ipynb", "10-01 00:00", desk.file(TWO, 25, "DT"))]
    add(25, "02_midi.zip", as_zip(inner))
    add(26, "02_midi.ipynb", desk.file(TWO, 26, "DT"))
    add(26, "report.pdf", b"%PDF-1.7")
    add(27, "02_midi.ipynb", desk.file(ONE, 27, "D-"))
    return members


def second_lesson(desk: Desk) -> None:
    path = zipped(desk.inbox / "submissions.zip", shuffled(first_submissions(desk)))
    printed = desk.run("collect", "02", path)
    assert counts(printed, TWO) == {"taken": 24, "unmatched": 2, "missing": 6}
    # What 21 handed in as lesson 01 is known from then; what 27 handed in here is lesson 01.
    (hers,) = [p for name, p in desk.nobodys(ONE).items() if f"_{CLASS[21].moodle}_" in name]
    desk.run("collect", "02", "--as", "s26021", hers)
    printed = desk.run("grade", "02")
    assert "of 24 submissions nobody knows when they came, so they are not late" in printed
    desk.check(TWO, marks(SECOND))
    # The zip was made when the time was up.
    printed = desk.run("collect", "02", path, "--at", "2026-10-23 17:00")
    assert counts(printed, TWO) == {"unchanged": 24, "unmatched": 2, "missing": 5}
    (his,) = [p for name, p in desk.nobodys(TWO).items() if CLASS[27].canvas in name]
    desk.run("collect", "01", "--as", "s26027", his)
    printed = desk.run("grade")
    assert "nobody knows" not in printed
    desk.check(TWO, marks(SECOND))


def second_lesson_late(desk: Desk) -> None:
    """Canvas' next zip: 3 once more, 28 and 29 at last. It has no times; a person looks them up."""
    late = [
        Member(
            canvas(3, 67903, "02_midi-1.ipynb", late=True), "10-27 00:00", desk.file(TWO, 3, "DT")
        ),
        Member(
            canvas(28, 67928, "02_midi.ipynb", late=True), "10-27 00:00", desk.file(TWO, 28, "DT")
        ),
        Member(
            canvas(29, 67929, "02_midi.ipynb", late=True), "10-27 00:00", desk.file(TWO, 29, "DT")
        ),
    ]
    members = [m for m in first_submissions(desk) if m.name != canvas(3, 67003, "02_midi.ipynb")]
    path = zipped(desk.inbox / "submissions (1).zip", shuffled([*members, *late]))
    printed = desk.run("collect", "02", path)
    assert counts(printed, TWO)["newer version"] == 1 and counts(printed, TWO)["taken"] == 2
    desk.say(
        CLASS_TOML + "[extensions.01_mini]\ns26029 = 3\n[extensions.02_midi]\ns26029 = 2026-10-30\n"
    )
    printed = desk.run("grade", "02")
    assert "of 3 submissions nobody knows when they came" in printed
    assert "the platform itself calls late: s26003, s26028, s26029; say when" in printed
    desk.check(TWO, marks(SECOND.replace("3 6 13", "6 13") + "| 3 28 29 6"))
    submitted = desk.classroom.submission("s26003", TWO)
    desk.run("collect", "02", "--as", "s26003", submitted, "--at", "2026-10-24 12:00")
    files = unpacked(desk.inbox / "late", late[1:])
    desk.run("collect", "02", *files.iterdir(), "--at", "2026-10-26 09:00")
    printed = desk.run("grade", "02")
    assert "nobody knows" not in printed
    # 3 is half a day late, 28 three days; 29 has time until the 30th.
    second = SECOND.replace("3 6 13", "6 13") + "| 29 6 | 3 5.4 | 28 4.2"
    desk.check(TWO, marks(second))
    into_canvas(desk, marks(second))


def into_canvas(desk: Desk, expected: Marks) -> None:
    head = "Student,ID,SIS User ID,SIS Login ID,Section,02_midi (88)\n"
    head += "    Points Possible,,,,,6\n"
    rows = "".join(f'"{p.latin}",{p.canvas},,,RNN,\n' for p in CLASS.values())
    template = desk.inbox / "gradebook.csv"
    template.write_text(head + rows, encoding="utf-8-sig")
    printed = desk.run("export", "02", "--to", "canvas", "--template", template)
    assert "27 scores" in printed
    with (desk.classroom.folder / "exported" / f"canvas_{TWO}.csv").open(
        encoding="utf-8-sig", newline=""
    ) as table:
        grades = [row["02_midi (88)"] for row in csv.DictReader(table)]
    assert grades == ["6", *(expected.get(number, "") for number in CLASS)]


THIRD = "1-3 5 9-12 14 16 17 19 22 24 25 28 10 | 4 15 4 | 6 8 13 23 6 | 7 20 9 | 18 27 8 | 21 0"
# A criterion more, for 1 point: whoever sums one number right has it.
FOURTH = (
    "1-3 5 9-12 14 16 17 19 22 24 25 28 11 | 4 15 5 | 6 8 7 | 13 23 6 | 7 20 9.9 | 18 27 8.8 | 21 1"
)
NEW = """
```python nbgrader={"grade": true, "grade_id": "sumup_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# one number
check_close(sumup([5]), 5, "sumup([5])", "5 alone")
### BEGIN HIDDEN TESTS
# called, check_kinds: sumup_1 does
check_close(sumup([-2.5]), -2.5, "sumup", "one number")
### END HIDDEN TESTS
```

The end.
"""


def third_lesson(desk: Desk) -> None:
    """As it comes: Google Classroom, a tar of a colleague's, Sakai, mails, Blackboard, Teams."""

    def member(number: int, kind: str, name: str, time: str = "11-05 09:00", **how) -> Member:
        return Member(name, time, desk.file(THREE, number, kind, **how))

    def drive(number: int) -> str:
        return f"03_maxi/{CLASS[number].name.replace(' ', '')} - 03_maxi.ipynb"

    classroom = [
        member(1, "DT", drive(1), "11-03 10:00"),
        member(2, "DT", drive(2), "11-04 10:00"),
        member(3, "DT", drive(3), "11-06 23:58"),
        member(4, "sT", drive(4)),
        member(5, "DT", drive(5), own_id="ｓ２６００５"),
        member(6, "Df", drive(6)),
        member(7, "DT", drive(7), "11-07 10:00"),  # ten hours late
        member(8, "nT", drive(8)),
        member(9, "DT", "03_maxi/03_maxi.ipynb のコピー", own_id="s26009"),
        member(10, "DT", "03_maxi/Copy of 03_maxi.ipynb", "11-05 12:00"),
        member(11, "DT", "03_maxi/s26011_城淳_03.ipynb"),
        member(12, "--", "03_maxi/s26012_attempt1_03_maxi.ipynb", "11-05 10:00"),
        member(12, "DT", "03_maxi/s26012_attempt2_03_maxi.ipynb", "11-07 12:00"),
    ]
    tar = [
        member(13, "D-", "B組/s26013/03_maxi.ipynb", "11-04 09:00"),
        member(13, "--", "B組/s26013/.ipynb_checkpoints/03_maxi-checkpoint.ipynb", "11-04 10:00"),
        Member("__MACOSX/B組/s26013/._03_maxi.ipynb", "11-04 10:00", b"\0\5\26\7"),
        member(14, "DT", "B組/s26014/03_maxi.ipynb"),
        member(15, "-T", "B組/s26015/03_maxi-Copy1.ipynb"),
        member(16, "DT", "B組/s26016/Untitled.ipynb"),
        member(17, "DT", "B組/s26017/03_maxi - コピー.ipynb"),
        member(18, "DT", "B組/s26018/03_maxi.ipynb", "11-08 08:00"),  # two days late
    ]
    sakai = []
    for number, kind, time in (
        (19, "DT", "1106120000"),
        (20, "DT", "1107003000"),
        (21, "sf", "1105090000"),
    ):
        first, last = CLASS[number].latin.split()
        folder = f"03_maxi/{last}, {first}({CLASS[number].login})"
        own = f"{folder}/Submission attachment(s)/03_maxi.ipynb"
        sakai += [
            member(number, kind, own, "11-10 09:00"),
            Member(f"{folder}/timestamp.txt", "11-10 09:00", f"2026{time}000".encode()),
        ]
    inbox, tokyo = desk.inbox, ZoneInfo("Asia/Tokyo")
    printed = desk.run(
        "collect",
        "03",
        zipped(inbox / "classroom.zip", classroom),
        tarred(inbox / "B組.tar.gz", tar, tokyo),
        zipped(inbox / "sakai.zip", sakai),
    )
    assert counts(printed, THREE) == {"taken": 20, "unmatched": 1, "missing": 10}
    (copy,) = desk.nobodys(THREE).values()
    desk.run("collect", "03", "--as", "s26010", copy)

    work = [member(24, "DT", "work/03_maxi.ipynb", "10-01 09:00")]
    mails = [
        member(22, "DT", "s26022-03_maxi.ipynb"),
        member(23, "D-", "佐藤　優希 s26023_03_maxi.ipynb"),
        Member("s26024.zip", "11-05 09:00", as_zip(work)),
        member(25, "DT", "s26025_03_maxi.IPYNB"),
        Member("s26026.7z", "11-05 09:00", b"7z\xbc\xaf\x27\x1c"),
        Member("s26029.zip", "11-05 09:00", b"PK\3\4 cut off"),
    ]
    folder = unpacked(inbox / "mails", mails)
    printed = desk.run("collect", "03", folder, "--at", "2026-11-06 20:00")
    assert counts(printed, THREE) == {"taken": 4, "unmatched": 1, "missing": 5}
    assert "mails/s26029.zip' is left out: " in printed
    blackboard = [member(27, "DT", "Lesson 3_beppu27_attempt_2026-11-08-10-11-12_03_maxi.ipynb")]
    teams = [
        member(
            28, "D-", "Submitted files/Taro Omote/Lesson 3/Version 1/03_maxi.ipynb", "11-06 11:00"
        ),
        member(
            28, "DT", "Submitted files/Taro Omote/Lesson 3/Version 2/03_maxi.ipynb", "11-06 09:00"
        ),
    ]
    printed = desk.run(
        "collect",
        "03",
        zipped(inbox / "blackboard.zip", blackboard),
        zipped(inbox / "teams.zip", teams),
    )
    assert counts(printed, THREE) == {"taken": 2, "missing": 3}
    desk.say(
        CLASS_TOML + "[extensions.01_mini]\ns26029 = 3\n"
        "[extensions.02_midi]\ns26029 = 2026-10-30\n[extensions.03_maxi]\ns26012 = 1\n"
    )
    desk.run("grade", "03")
    desk.check(THREE, marks(THIRD))


def third_lesson_has_a_criterion_more(desk: Desk) -> None:
    text = desk.course.lesson_text(THREE)
    edit(text, "\nThe end.\n", NEW)
    build(desk.course, [THREE], say=lambda _: None)
    printed = desk.run("grade", "03")
    assert "criteria changed (new: sumup_2)" in printed
    assert "03_maxi s26021: 0 of 10 → 1 of 11: sumup_2 is new, 1 of 1" in printed
    desk.check(THREE, marks(FOURTH))


# The first day late costs nothing any more.
FINAL = {
    ONE: "2-10 12-14 18 22-26 29 4 | 1 3 | 11 2 | 15 16 1 | 17 0 | 19 3.6 | 20 27 1.5 | 21 3.2 | 28 2.4",
    TWO: "1-3 5 9-12 14 16 19-21 23 25 26 29 6 | 6 13 17 4 | 4 3 | 7 8 15 2 | 18 22 0 | 28 4.8",
    THREE: "1-3 5 7 9-12 14 16 17 19 20 22 24 25 28 11 | 4 15 5 | 6 8 7 | 13 23 6 | 18 27 9.9 | 21 1",
}
MOST = {ONE: 4, TWO: 6, THREE: 11}
MISSING = {24: "02_midi", 26: "03_maxi", 27: "02_midi", 29: "03_maxi", 30: "all"}


def policy_changes(desk: Desk) -> None:
    text = (desk.classroom.folder / "class.toml").read_text()
    desk.say(text.replace("most = 50\n", "most = 50\ngrace_days = 1\n"))
    printed = desk.run("grade")
    assert ": graded" not in printed, "a change of policy runs nothing anew"
    for lesson, final in FINAL.items():
        desk.check(lesson, marks(final))


def exported(desk: Desk) -> None:
    """nbgrader's own table has the same numbers."""
    export(desk.course, desk.classroom)
    with (desk.classroom.folder / "nbgrader_grades.csv").open(newline="") as table:
        rows = {(row["assignment"], row["student_id"]): row for row in csv.DictReader(table)}
    for lesson, final in FINAL.items():
        for number, points in marks(final).items():
            row = rows[lesson, CLASS[number].id]
            assert float(row["score"]) == pytest.approx(float(points))
            assert float(row["max_score"]) == MOST[lesson]


def reported(desk: Desk) -> None:
    """Shares of each lesson's points; who handed in nothing, by hand."""
    desk.run("report")
    folder = desk.classroom.folder / "report"
    with (folder / "students.csv").open(encoding="utf-8-sig", newline="") as table:
        rows = {row["student"]: row for row in csv.DictReader(table)}
    for lesson, final in FINAL.items():
        points = marks(final)
        for number, person in CLASS.items():
            share = f"{float(points[number]) / MOST[lesson]:.3f}" if number in points else ""
            assert rows[person.id][lesson] == share
    missing = {number for number, p in CLASS.items() if "missing" in rows[p.id]["reasons"]}
    assert missing == MISSING.keys()
    with (folder / "criteria.csv").open(encoding="utf-8-sig", newline="") as table:
        row = next(row for row in csv.DictReader(table) if row["criterion"] == "double_1")
    # Wrong: 15, 16 and 20; 17 did not begin.
    assert (row["right"], row["wrong"], row["not_attempted"]) == ("25", "3", "1")


def none_lost_and_none_to_another(desk: Desk) -> None:
    """All that came lies in the class, and what a student made with nobody else's."""
    kept: dict[str, list[Path]] = {}
    for top in ("submitted", "collected", "unmatched"):
        for path in (desk.classroom.folder / top).rglob("*"):
            if (
                path.is_file()
                and path.suffix not in (".json", ".journal")
                and path.name != "timestamp.txt"
            ):
                inside = path.relative_to(desk.classroom.folder)
                kept.setdefault(hashlib.sha256(path.read_bytes()).hexdigest(), []).append(inside)
                made = re.search(rb"made by (s\d+) for (\w+)", path.read_bytes())
                if top != "unmatched":
                    assert made, inside
                    owner, lesson = made[1].decode(), made[2].decode()
                    assert owner in inside.parts and lesson in inside.parts, inside
    for path in desk.inbox.rglob("*.zip"):
        if not zipfile.is_zipfile(path):
            continue
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                if name.endswith((".zip", ".pdf", "timestamp.txt")) and "answers" not in name:
                    continue
                if not name.endswith(".zip"):
                    assert hashlib.sha256(archive.read(name)).hexdigest() in kept, name


# Whose score moved after it was first said, from what to what: another file, a score by hand, an
# extension, a mended test, a time that was looked up, and at last the policy.
MOVED = {
    ONE: "1 4 3 | 3 3 4 | 4 1 3.6 | 14 1 2 | 20 0.9 1.35 | 29 2.8 4 | 14 2 3 | 12 3 4 | 14 3 4"
    "| 4 3.6 4 | 19 3.2 3.6 | 20 1.35 1.5 | 21 2.8 3.2 | 22 3.6 4 | 25 3.6 4 | 26 3.6 4 | 28 2 2.4",
    TWO: "3 4 6 | 3 6 5.4 | 28 6 4.2 | 3 5.4 6 | 28 4.2 4.8",
    THREE: "7 9.9 11 | 18 8.8 9.9 | 20 9.9 11 | 27 8.8 9.9",
}


def history(desk: Desk) -> None:
    """The criterion more moved all 27 scores of lesson 03."""
    with (desk.classroom.folder / "grades_history.csv").open(
        encoding="utf-8-sig", newline=""
    ) as table:
        rows = [*csv.DictReader(table)]
    assert all(row["why"] for row in rows)
    assert sum("sumup_2 is new" in row["why"] for row in rows) == 27
    found = [row for row in rows if "sumup_2 is new" not in row["why"]]
    for lesson, moved in MOVED.items():
        expected = []
        for one in moved.split("|"):
            number, before, after = one.split()
            expected.append((CLASS[int(number)].id, before, after))
        own = [
            (row["student"], row["before"].split()[0], row["after"].split()[0])
            for row in found
            if row["lesson"] == lesson
        ]
        assert own == expected
