"""A class's scores in a lesson, one for everybody: what table, CSV, page, export and report show.

The gradebook has what was earned; `times` says what lateness costs; the roster says who is missing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Container, Mapping
from dataclasses import dataclass
from decimal import Decimal

from coursekit.cells import points as points_by_cell
from coursekit.course import Course
from coursekit.grading.arrivals import read_arrivals, read_unmatched
from coursekit.grading.classroom import Classroom
from coursekit.grading.gradebook import CellGrade, read_comments, read_grades
from coursekit.grading.lateness import points
from coursekit.grading.marks import Mark, marks_of
from coursekit.grading.record import Graded, GradedRecord
from coursekit.grading.repair import read_own
from coursekit.grading.roster import read_roster
from coursekit.grading.times import Late, read_times

NOTHING = "handed in nothing"
NOT_YET = "not graded yet"
EARLIER = "an earlier file's score: the present one is not graded yet"


@dataclass(frozen=True)
class Result:
    """One student's in one lesson.

    possible: the lesson's points. earned: before lateness; None where there is no score, and `note`
    says why. note: also what to know of a score, such as that it is an earlier file's. comments: a
    person's, by exercise. graded: which file met which tests.
    """

    student: str
    lesson: str
    name: str
    possible: Decimal
    marks: tuple[Mark, ...] = ()
    earned: Decimal | None = None
    late: Late | None = None
    note: str = ""
    comments: tuple[tuple[str, str], ...] = ()
    graded: Graded | None = None

    @property
    def lost(self) -> Decimal:
        """Points lost to lateness."""
        return self.late.lost if self.late else Decimal(0)

    @property
    def days_late(self) -> int:
        return self.late.days if self.late else 0

    @property
    def score(self) -> Decimal | None:
        """What counts: after lateness."""
        return None if self.earned is None else self.earned - self.lost

    @property
    def page_shows(self) -> str:
        """A digest of all that a page shows of it: where it changes, the page is made anew."""
        marked = [(m.criterion, m.score, m.max_score, m.outcome, m.message) for m in self.marks]
        times = [str(self.late.arrived), str(self.late.due)] if self.late else []
        shown = [marked, str(self.lost), times, self.comments]
        return hashlib.sha256(repr(shown).encode("utf-8", "backslashreplace")).hexdigest()


def results(
    course: Course, classroom: Classroom, lesson: str, current: Container[str] = ()
) -> list[Result]:
    """Everybody's: of those who handed in, in order, then of those who only stand in the roster.

    current: students whose file is known to be the one that was graded. Raises CourseError where
    class.toml, the roster or what `collect` wrote cannot be understood.
    """
    times = read_times(course, classroom, lesson)
    names = {student.id: student.name for student in read_roster(classroom)}
    exists = classroom.gradebook.exists()
    grades = read_grades(classroom, lesson) if exists else {}
    comments = read_comments(classroom, lesson) if exists else {}
    record = GradedRecord(course, classroom, lesson)
    possible = _possible(course, lesson, next(iter(grades.values()), {}))
    handed_in, arrivals = classroom.students(lesson), read_arrivals(classroom, lesson)
    found = []
    for student in handed_in:
        graded = record.read(student)
        marked = tuple(marks_of(course, record, student, grades.get(student, {}), graded))
        failed, name = record.why_not(student), names.get(student, "")
        if not marked:
            note = f"could not be graded: {failed}" if failed else NOT_YET
            found.append(Result(student, lesson, name, possible, note=note))
            continue
        earned, came = points_of(grades[student])[0], arrivals.get(student)
        known = student in current or bool(came and graded and came.sha256 == graded.file)
        found.append(
            Result(
                student,
                lesson,
                name,
                possible,
                marks=marked,
                earned=earned,
                late=times.late(student, earned, possible),
                note=_note(record, graded, student, failed, known),
                comments=tuple(sorted(comments.get(student, {}).items())),
                graded=graded,
            )
        )
    there, unmatched = {*handed_in}, read_unmatched(classroom, lesson)
    for student in (student for student in names if student not in there):
        lies = unmatched.get(student)  # a web page, an empty file, another lesson
        note = f"{NOTHING} that counts; see {lies.file}: {lies.reason}" if lies else NOTHING
        found.append(Result(student, lesson, names[student], possible, note=note))
    return found


def points_of(grades: Mapping[str, CellGrade]) -> tuple[Decimal, Decimal]:
    """Points earned and possible of a submission's criteria."""
    earned = sum((points(grade.score) for grade in grades.values()), Decimal(0))
    return earned, sum((points(grade.most) for grade in grades.values()), Decimal(0))


def _possible(course: Course, lesson: str, grades: Mapping[str, CellGrade]) -> Decimal:
    """As the gradebook has them; where nothing is graded, as the lesson has."""
    source = course.source_notebook(lesson)
    if grades or not source.exists():
        return points_of(grades)[1]
    return sum(map(points, points_by_cell(read_own(source)).values()), Decimal(0))


def _note(
    record: GradedRecord, graded: Graded | None, student: str, failed: str, known: bool
) -> str:
    """known: the file that lies there is the one that was graded. Else it is read."""
    if failed:
        return f"an earlier file's score: the present one could not be graded: {failed}"
    if graded is not None and graded.tests != record.tests:
        return "graded before the lesson changed; grade again"
    if graded is None or known or record.present(student) in ("", graded.file):
        return ""  # of one that cannot be read, `grade` tells
    return EARLIER
