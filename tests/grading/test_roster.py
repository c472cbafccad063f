"""roster.csv as instructors have it from Moodle, Canvas, Classroom, Excel or their university."""

from pathlib import Path

import pytest

from coursekit.errors import CourseError
from coursekit.grading.classroom import Classroom
from coursekit.grading.roster import Roster, Student, read_roster


def read(folder: Path, text: str, encoding: str = "utf-8") -> Roster:
    (folder / "roster.csv").write_bytes(text.encode(encoding))
    return read_roster(Classroom(folder))


def test_no_file_is_an_empty_roster(tmp_path: Path) -> None:
    assert list(read_roster(Classroom(tmp_path))) == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
@pytest.mark.parametrize("comma", [",", "\t"])
def test_encodings(tmp_path: Path, encoding: str, comma: str) -> None:
    text = "学籍番号,氏名,メールアドレス\r\ns1,山田 花子,s1@example.ac.jp\r\n".replace(",", comma)
    assert list(read(tmp_path, text, encoding)) == [Student("s1", "山田 花子", "s1@example.ac.jp")]


@pytest.mark.parametrize(
    ("text", "students"),
    [
        (  # Moodle: participants
            '"First name","Last name","ID number","Email address",Groups\nHanako,Yamada,s1,h@x.jp,A\n',
            [Student("s1", "Yamada Hanako", "h@x.jp")],
        ),
        (  # Moodle in Japanese: 姓 and 名
            "姓,名,IDナンバー,メールアドレス\n山田,花子,s1,h@x.jp\n",
            [Student("s1", "山田 花子", "h@x.jp")],
        ),
        (  # Moodle: grading worksheet
            "Identifier,Full name,ID number,Email address,Status\n"
            "Participant 12345,Hanako Yamada,s1,h@x.jp,Submitted\n",
            [Student("s1", "Hanako Yamada", "h@x.jp", {"moodle": "Participant 12345"})],
        ),
        (  # Canvas: gradebook
            "Student,ID,SIS User ID,SIS Login ID,Section,HW\n"
            "    Points Possible,,,,,14\n"
            '"Sato, Yuki",11111,s1,sato,A,3\n"Sato, Yuki",22222,s2,sato2,A,3\n',
            [
                Student("s1", "Sato, Yuki", "", {"login": "sato", "canvas": "11111"}),
                Student("s2", "Sato, Yuki", "", {"login": "sato2", "canvas": "22222"}),
            ],
        ),
        (  # Canvas without SIS
            'Student,ID,Section,HW\n"Sato, Yuki",11111,A,3\n',
            [Student("11111", "Sato, Yuki", "", {"canvas": "11111"})],
        ),
        (  # Google Classroom: grades
            "Last Name,First Name,Email Address,HW\nYamada,Hanako,h@x.jp,1\n",
            [Student("h@x.jp", "Yamada Hanako", "h@x.jp")],
        ),
        (  # Blackboard: grade centre
            "Last Name,First Name,Username,Student ID\nYamada,Hanako,hyamada,s1\n",
            [Student("s1", "Yamada Hanako", "", {"login": "hyamada"})],
        ),
        (  # a university's, with full width and kana
            "Ｎｏ,学生証番号,氏　名,フリガナ,Ｅメール\n1,２３０1,山田　花子,ヤマダ ハナコ,h@x.jp\n\n,,,,\n",
            [Student("２３０1", "山田 花子", "h@x.jp", {}, ("ヤマダ ハナコ",))],
        ),
    ],
)
def test_headings(tmp_path: Path, text: str, students: list[Student]) -> None:
    assert list(read(tmp_path, text)) == students


def test_lookup(tmp_path: Path) -> None:
    roster = read(tmp_path, "id,name\nb,B\na,A\n")
    assert [student.id for student in roster] == ["b", "a"]
    assert roster.get("a") == Student("a", "A") and roster.get("c") is None


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"name,group\nA,1\n", "no column of ids"),
        (b"", "no column of ids"),
        (b"id\na\na\n", "row 3: a is there twice"),
        (b"id\n" + b"x" * 300, "row 2: no folder can be named"),
        (b"id,name\n\x81,\xff\xff", "neither UTF-8 nor Shift_JIS"),
    ],
)
def test_what_cannot_be_a_roster_is_named(tmp_path: Path, content: bytes, says: str) -> None:
    (tmp_path / "roster.csv").write_bytes(content)
    with pytest.raises(CourseError, match=says):
        read_roster(Classroom(tmp_path))
