"""Classes as they arrive, made for tests: notebooks of lesson 07 in archives of all kinds."""

from __future__ import annotations

import functools
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import nbformat
from conftest import REPOSITORY

from coursekit.cells import grade_id, is_fill_in
from coursekit.course import read_course
from coursekit.grading.arrivals import read_record
from coursekit.grading.classroom import Classroom
from coursekit.grading.collect import Collected, collect

COURSE = read_course(REPOSITORY)
LESSON = "07_lstm"
# 山田花子 has all that a roster may say; two people are called 佐藤 優希.
ROSTER = """学籍番号,氏名,フリガナ,ローマ字,メールアドレス,ログインID,Canvas ID
s2301234,山田 花子,ヤマダ ハナコ,Hanako Yamada,hanako@example.ac.jp,hyamada,12345
s2309999,鈴木 一郎,スズキ イチロウ,Ichiro Suzuki,ichiro@example.ac.jp,isuzuki,12399
s23_01234,田中 実,タナカ ミノル,Minoru Tanaka,,,
s2305555,佐藤 優希,サトウ ユキ,Yuki Sato,yuki1@example.ac.jp,ysato1,11111
s2306666,佐藤 優希,サトウ ユキ,Yuki Sato,yuki2@example.ac.jp,ysato2,22222
"""


@functools.cache
def _release(lesson: str) -> str:
    return COURSE.release_notebook(lesson).read_text(encoding="utf-8")


def notebook(says: str = "", lesson: str = LESSON, written: str | None = None) -> bytes:
    """A notebook of the lesson. says: in an answer, to know it again. written: in the id cell."""
    made = nbformat.reads(_release(lesson), as_version=4)
    cell = next(cell for cell in made.cells if is_fill_in(cell) and grade_id(cell))
    cell.source += f"\n# {says}"
    if written is not None:
        own = nbformat.v4.new_code_cell(f'STUDENT_ID = "{written}"', id="student-id")
        made.cells.insert(0, own)
    return json.dumps(made).encode()


def zipped(
    path: Path, members: Mapping[str, bytes], times: Mapping[str, tuple] | None = None
) -> Path:
    """times: (2026, 11, 20, 10, 0, 0) by member; the same for all others."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, (times or {}).get(name, (2026, 11, 20, 10, 0, 0)))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return path


def a_class(folder: Path, roster: str = "", encoding: str = "utf-8") -> Classroom:
    folder.mkdir(parents=True, exist_ok=True)
    if roster:
        (folder / "roster.csv").write_text(roster, encoding=encoding)
    return Classroom(folder)


@dataclass(frozen=True)
class Became:
    """What a class holds after `collect`: the content of each student's file, and the rest."""

    result: Collected
    submitted: dict[str, bytes]
    earlier: dict[str, list[bytes]]
    unmatched: dict[str, tuple[bytes, str]]  # by name as it came: content and reason


def take(classroom: Classroom, *given: Path, lesson: str = LESSON, **options: object) -> Became:
    result = collect(COURSE, classroom, lesson, list(given), **options)  # type: ignore[arg-type]
    return look(classroom, result, lesson)


def look(classroom: Classroom, result: Collected, lesson: str = LESSON) -> Became:
    record = read_record(classroom, lesson)
    return Became(
        result,
        {s: classroom.submission(s, lesson).read_bytes() for s in classroom.students(lesson)},
        {
            student: [(classroom.folder / one.file).read_bytes() for one in arrival.earlier]
            for student, arrival in record.students.items()
            if arrival.earlier
        },
        {
            kept.came.original: (
                (classroom.folder / kept.file).read_bytes() if kept.file else b"",
                kept.reason,
            )
            for kept in record.unmatched.values()
        },
    )
