"""Scores for a learning platform: as it imports them, best into a table that it exported itself.

Sources: Moodle, mod/assign/feedback/offline/importgradeslib.php (a worksheet needs its identifier,
its grade and its time) and grade/import/csv; Canvas, lib/gradebook_importer.rb (the first columns
are Student, ID, SIS User ID, SIS Login ID, Section, in this order).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from coursekit.errors import CourseError, Problem
from coursekit.grading.arrivals import Arrival
from coursekit.grading.lateness import points, shown
from coursekit.grading.results import Result
from coursekit.grading.roster import Roster, Student, meanings
from coursekit.grading.sheets import Id, read_csv

MOODLE, CANVAS = "moodle", "canvas"
PLATFORMS = (MOODLE, CANVAS)
GRADE = ("grade", "評点", "評定")  # the column of Moodle's worksheet
MOST = ("maximum grade", "最大評点", "最大評定")
IDENTIFIER = re.compile(r"\D*(\d+)")  # "Participant 123", "参加者123"
POINTS_POSSIBLE = "Points Possible"
# What a row may say of a student, the surest first.
KEYS = ("moodle", "canvas", "id", "login", "mail", "name")


@dataclass(frozen=True)
class Scored:
    """One student's scores, by lesson, and what a platform's table may call them, by `KEYS`.

    sure: as the roster and the platform's own zip call them. Besides, the id may be of any kind.
    """

    student: str
    results: Mapping[str, Result]
    sure: Mapping[str, frozenset[str]]

    def names(self, key: str) -> frozenset[str]:
        own = [_plain(self.student)] if key in ("id", "login", "mail", "name") else []
        return self.sure[key] | {*own}


@dataclass
class Exported:
    """rows: the table. filled: scores written. without_row: students whose score found no row.

    strangers: rows that are nobody's here. without_score: students whose cell is left as it was.
    """

    rows: list[list[str]]
    delimiter: str = ","
    filled: int = 0
    without_row: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)
    without_score: list[str] = field(default_factory=list)


def scored(
    found: Mapping[str, Sequence[Result]],
    roster: Roster,
    arrivals: Mapping[str, Mapping[str, Arrival]],
) -> list[Scored]:
    """The results, by lesson, put together by student."""
    by_student: dict[str, dict[str, Result]] = {}
    for lesson, results in found.items():
        for result in results:
            by_student.setdefault(result.student, {})[lesson] = result
    students = []
    for student, own in by_student.items():
        came = [arrived[student] for arrived in arrivals.values() if student in arrived]
        students.append(Scored(student, own, _sure(roster.get(student), came)))
    return students


def _sure(entry: Student | None, came: Iterable[Arrival]) -> dict[str, frozenset[str]]:
    names: dict[str, set[str]] = {key: set() for key in KEYS}
    if entry:
        names["id"].add(entry.id)
        names["mail"].add(entry.mail)
        names["name"].add(entry.name)
        names["login"].add(entry.lms.get("login", ""))
        names["canvas"].add(entry.lms.get("canvas", ""))
        if number := IDENTIFIER.fullmatch(entry.lms.get("moodle", "")):
            names["moodle"].add(number[1])
    for arrival in came:
        if arrival.platform.lower() in PLATFORMS:
            names[arrival.platform.lower()].add(arrival.number)
    return {key: frozenset(_plain(name) for name in own if name) for key, own in names.items()}


def _plain(text: str) -> str:
    return "".join(text.split()).casefold()


def without_template(platform: str, lessons: Sequence[str], students: list[Scored]) -> Exported:
    """A table that the platform's import of grades takes; assignments are called as lessons are."""
    out = Exported([])
    if platform == CANVAS:
        head = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]
        tops = [_possible(lesson, students) for lesson in lessons]
        out.rows = [[*head, *lessons], [f"    {POINTS_POSSIBLE}", "", "", "", "", *tops]]
    else:
        out.rows = [["ID number", "Email address", *lessons]]
    for one in students:
        name = next((result.name for result in one.results.values()), "")
        number, login, mail = (
            next(iter(sorted(one.sure[key])), "") for key in ("canvas", "login", "mail")
        )
        if platform == CANVAS:
            row = [name or one.student, *map(Id, [number, one.student, login]), ""]
        else:
            row = [Id(one.student), Id(mail)]
        for lesson in lessons:
            result = one.results.get(lesson)
            row.append(shown(result.score) if result else "")
            _count(out, one, result, lesson if len(lessons) > 1 else "")
        out.rows.append(row)
    return out


def _count(out: Exported, one: Scored, result: Result | None, lesson: str) -> None:
    """lesson: where there are several, the one that has no score is named."""
    if result is not None and result.score is not None:
        out.filled += 1
    elif result is not None:
        out.without_score.append(f"{one.student} ({lesson})" if lesson else one.student)


def _possible(lesson: str, students: list[Scored]) -> str:
    own = (one.results[lesson].possible for one in students if lesson in one.results)
    return shown(next(own, None))


@dataclass(frozen=True)
class _Columns:
    """Of a template. keys: columns that name a student, by what they mean. target: by lesson."""

    keys: Mapping[str, int]
    target: Mapping[str, int]
    most: int | None


def into_template(
    platform: str,
    template: Path,
    lessons: Sequence[str],
    students: list[Scored],
    column: str = "",
    scale: bool = False,
) -> Exported:
    """The platform's own table with the scores in it; all else stays as it is.

    column: the heading of the one lesson's column, where no other says it. scale: turn a lesson's
    points into those that the platform has for it. Raises CourseError, also where the platform's
    points are others and ``scale`` is False.
    """
    sheet = read_csv(template)
    rows = [row for row in sheet.rows if any(cell.strip() for cell in row)]
    if not rows:
        raise CourseError(Problem(template, "is empty", "export it once more"))
    columns = _columns(template, rows, lessons, column)
    out = Exported([[Id(cell) for cell in rows[0]]], sheet.delimiter)
    tops = next((row for row in rows[1:] if row[0].strip() == POINTS_POSSIBLE), None)
    matched: set[str] = set()
    index = _index(students)
    for row in rows[1:]:
        cells: list[str] = [*row, *[""] * (len(rows[0]) - len(row))]
        for place in columns.keys.values():
            if place != columns.keys.get("name"):
                cells[place] = Id(cells[place])
        out.rows.append(cells)
        if platform == CANVAS and not _is_student(cells):
            continue
        one = _whose(cells, columns.keys, index)
        if one is None:
            named = [cells[place] for place in sorted(columns.keys.values())]
            out.strangers.append(" ".join(cell for cell in named if cell))
            continue
        matched.add(one.student)
        for lesson, place in columns.target.items():
            result = one.results.get(lesson)
            _count(out, one, result, lesson if len(lessons) > 1 else "")
            if result is None or result.score is None:
                continue
            top = cells[columns.most] if columns.most is not None else tops[place] if tops else ""
            cells[place] = _score(template, result, result.score, top, scale)
    out.without_row = [
        one.student
        for one in students
        if one.student not in matched and any(r.score is not None for r in one.results.values())
    ]
    return out


def _columns(
    template: Path, rows: list[list[str]], lessons: Sequence[str], column: str
) -> _Columns:
    heads = [head.strip() for head in rows[0]]
    plain = [head.casefold() for head in heads]
    keys = {key: place for key, place in meanings(rows[0]).items() if key in KEYS}
    grade = next((plain.index(name) for name in GRADE if name in plain), None)
    most = next((plain.index(name) for name in MOST if name in plain), None)
    first = [row[0] for row in rows[1:] if row and row[0].strip()]
    if grade is not None and all(IDENTIFIER.fullmatch(cell.strip()) for cell in first):
        # Moodle's worksheet, whose first column is called "ID" in Japanese.
        keys = {key: place for key, place in keys.items() if place != 0} | {"moodle": 0}
        if len(lessons) > 1:
            what = "is the worksheet of one assignment"
            raise CourseError(Problem(template, what, "name the one lesson that it is for"))
        return _Columns(keys, {lessons[0]: grade}, most)
    if not keys:
        what = "has no column that names a student"
        raise CourseError(Problem(template, what, "export it once more, with ids or addresses"))
    return _Columns(keys, {n: _target(template, heads, n, column) for n in lessons}, None)


def _target(template: Path, heads: list[str], lesson: str, column: str) -> int:
    """Whose column is the lesson's: the one so called, but for a number that a platform adds."""
    found = [
        place
        for place, head in enumerate(heads)
        if (column and head == column) or (not column and lesson.casefold() in head.casefold())
    ]
    if len(found) != 1:
        what = f"has {len(found) or 'no'} columns for {column or lesson}"
        way_out = f"name the right one: --column NAME; there are: {', '.join(heads)}"
        raise CourseError(Problem(template, what, way_out))
    return found[0]


def _is_student(cells: list[str]) -> bool:
    """Canvas has a row of points, and one that says which assignments are hidden."""
    return bool(cells[0].strip()) and cells[0].strip() != POINTS_POSSIBLE


def _index(students: list[Scored]) -> dict[tuple[str, str], list[Scored]]:
    index: dict[tuple[str, str], list[Scored]] = {}
    for one in students:
        for key in KEYS:
            for name in one.names(key):
                index.setdefault((key, name), []).append(one)
    return index


def _whose(
    cells: list[str], keys: Mapping[str, int], index: Mapping[tuple[str, str], list[Scored]]
) -> Scored | None:
    """The one student whom the row's surest cell that says anything names.

    A name alone does not do where a surer cell names somebody else.
    """
    said = {key: {*_names(key, cells[keys[key]])} for key in KEYS if key in keys}
    for key, names in said.items():
        found = [one for name in names for one in index.get((key, name), [])]
        if len({one.student for one in found}) == 1:
            one = found[0]
            others = [(said[other], one.sure[other]) for other in said if other != "name"]
            if key == "name" and any(a and b and not a & b for a, b in others):
                return None
            return one
    return None


def _names(key: str, cell: str) -> Iterator[str]:
    if not cell.strip():
        return
    if key == "moodle":
        number = IDENTIFIER.fullmatch(cell.strip())
        yield number[1] if number else _plain(cell)
    else:
        yield _plain(cell)
    last, comma, first = cell.partition(",")
    if key == "name" and comma:  # Canvas: family name, given name
        yield _plain(f"{last}{first}")
        yield _plain(f"{first}{last}")


def _score(template: Path, result: Result, score: Decimal, top: str, scale: bool) -> str:
    try:
        most = points(float(top.strip().replace(",", "."))) if top.strip() else result.possible
    except ValueError:
        most = result.possible
    if most == result.possible:
        return shown(score)
    if not scale:
        raise CourseError(
            Problem(
                template,
                f"has {shown(most)} points for {result.lesson}, which has {shown(result.possible)}",
                f"set the assignment's points to {shown(result.possible)} there and export it "
                f"again, or let --scale make {shown(most)} of them",
            )
        )
    return shown(points(score * most / result.possible))
