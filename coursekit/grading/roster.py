"""Who is in the class: roster.csv in the class's folder, as instructors export it from anywhere.

It is optional. Columns are recognized by their headings, in Japanese and in English, as Moodle,
Canvas, Blackboard, Google Classroom and university systems write them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from coursekit.errors import CourseError, Problem
from coursekit.grading.classroom import Classroom
from coursekit.grading.sheets import read_csv
from coursekit.grading.student_folder import folder_of

FILE = "roster.csv"


@dataclass(frozen=True)
class Student:
    """One row. lms: what learning platforms call them, by the column's meaning: "canvas": "4711".

    other_names: in kana or in Latin letters.
    """

    id: str
    name: str = ""
    mail: str = ""
    lms: Mapping[str, str] = field(default_factory=dict)
    other_names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Roster:
    """The students in the file's order; none where there is no file."""

    students: tuple[Student, ...] = ()

    def __iter__(self) -> Iterator[Student]:
        return iter(self.students)

    def __len__(self) -> int:
        return len(self.students)

    def get(self, student: str) -> Student | None:
        """The student with that id, as it stands in the roster."""
        return next((found for found in self.students if found.id == student), None)


# Meaning of a column by its heading, as `_heading` writes it.
HEADINGS: dict[str, tuple[str, ...]] = {
    "id": (
        *(
            "学籍番号",
            "学生番号",
            "学生証番号",
            "学生id",
            "学籍id",
            "id番号",
            "idナンバー",
            "学修番号",
        ),
        *("idnumber", "studentid", "studentnumber", "studentno", "sisuserid", "sisid", "id"),
        "orgdefinedid",
    ),
    "name": (
        *("氏名", "名前", "姓名", "学生氏名", "フルネーム", "漢字氏名", "氏名漢字"),
        *("name", "fullname", "studentname", "displayname", "student"),
    ),
    "last": ("姓", "苗字", "名字", "lastname", "surname", "familyname"),
    "first": ("名", "firstname", "givenname"),
    "kana": (
        *(
            "カナ氏名",
            "氏名カナ",
            "フリガナ",
            "ふりがな",
            "カナ",
            "かな",
            "氏名かな",
            "ヨミ",
            "よみ",
        ),
        *("カナ名", "氏名フリガナ", "氏名ふりがな", "kana", "phonetic", "furigana"),
    ),
    "latin": (
        *(
            "ローマ字",
            "ローマ字氏名",
            "氏名ローマ字",
            "英字氏名",
            "氏名英字",
            "英語氏名",
            "氏名英語",
        ),
        *("英語名", "英字名", "romaji", "englishname", "nameinenglish", "sortablename"),
    ),
    "mail": (
        *("メールアドレス", "メール", "電子メール", "eメール", "emailアドレス"),
        *("emailaddress", "email", "mail", "mailaddress"),
    ),
    "login": (
        *(
            "ログインid",
            "ログイン名",
            "ユーザ名",
            "ユーザー名",
            "ユーザid",
            "ユーザーid",
            "アカウント",
        ),
        *("sisloginid", "loginid", "login", "username", "userid", "account", "eid"),
    ),
    "canvas": ("canvasid", "canvasuserid", "canvas"),
    "moodle": ("identifier", "識別子", "moodleid", "moodle", "participant", "参加者"),
    "lms": ("lmsid", "lms", "blackboardid", "sakaiid", "classroomid", "googleid"),
}
LMS = ("login", "canvas", "moodle", "lms")


def read_roster(classroom: Classroom) -> Roster:
    """The class's roster; an empty one where there is no file.

    Raises CourseError where the file cannot be understood, or names an id twice.
    """
    path = classroom.folder / FILE
    if not path.exists():
        return Roster()
    rows = [row for row in read_csv(path).rows if any(cell.strip() for cell in row)]
    places = meanings(rows[0]) if rows else {}
    if not {"id", "login", "mail"} & places.keys():
        raise CourseError(
            Problem(path, "has no column of ids", "head it 学籍番号 or id; one student in each row")
        )
    students: dict[str, Student] = {}
    for number, row in enumerate(rows[1:], 2):
        student = _student({key: _cell(row, place) for key, place in places.items()})
        if student is None:
            continue
        try:
            folder_of(student.id)
        except ValueError as error:
            raise CourseError(Problem(path, f"row {number}: {error}", "shorten the id")) from None
        if student.id in students:
            what = f"row {number}: {student.id} is there twice"
            raise CourseError(Problem(path, what, "give each student an id of their own"))
        students[student.id] = student
    return Roster(tuple(students.values()))


def _heading(text: str) -> str:
    """A heading without case, width, spaces and signs: "ID number" is "idnumber"."""
    text = unicodedata.normalize("NFKC", text).casefold()
    return "".join(char for char in text if char.isalnum() or char == "ー")


def meanings(headings: list[str]) -> dict[str, int]:
    """The column of each meaning. Of several with the same one, the likeliest counts."""
    found: dict[str, int] = {}
    plain = [_heading(heading) for heading in headings]
    for meaning, names in HEADINGS.items():
        for name in names:
            if name in plain and plain.index(name) not in found.values():
                found.setdefault(meaning, plain.index(name))
    # In Canvas' gradebook, "ID" is Canvas' own number.
    canvas = {"student", "section"} <= set(plain) or {"sisuserid", "sisloginid"} & set(plain)
    if canvas and "id" in plain:
        found["canvas"] = plain.index("id")
        if found.get("id") == found["canvas"] and "login" in found:
            del found["id"]
    return found


def _cell(row: list[str], place: int) -> str:
    return " ".join(row[place].split()) if place < len(row) else ""


def _student(cells: dict[str, str]) -> Student | None:
    """None for a row that is no student's, such as Canvas' row of points."""
    own = unicodedata.normalize(
        "NFC", cells.get("id") or cells.get("login") or cells.get("mail", "")
    )
    if not own:
        return None
    parts = [cells.get("last", ""), cells.get("first", "")]
    name = cells.get("name") or " ".join(part for part in parts if part)
    return Student(
        id=own,
        name=name,
        mail=cells.get("mail", ""),
        lms={key: cells[key] for key in LMS if cells.get(key)},
        other_names=tuple(cells[key] for key in ("kana", "latin") if cells.get(key)),
    )
