"""All that the report says, as data: read once from the class."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from coursekit.build.exercises import Exercise, exercises_of
from coursekit.build.text import read_lesson
from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.grading.arrivals import read_arrivals
from coursekit.grading.classroom import Classroom
from coursekit.grading.results import Result, results
from coursekit.report.answers import known_answers, read_answers
from coursekit.report.criteria import CriterionStats, criteria
from coursekit.report.misconceptions import Misconception, misconceptions
from coursekit.report.similar import Pair, similar
from coursekit.report.students import Standing, handed_in, share, standings


@dataclass(frozen=True)
class LessonReport:
    """One lesson. exercises: by name. mended: by student, what was put right in the file."""

    lesson: str
    title: str
    results: Sequence[Result]
    exercises: Mapping[str, Exercise]
    criteria: Sequence[CriterionStats]
    misconceptions: Sequence[Misconception]
    pairs: Sequence[Pair]
    mended: Mapping[str, Sequence[str]]

    @property
    def shares(self) -> list[float]:
        """Of the lesson's points, of everybody with a score, in ascending order."""
        found = (share(result) for result in self.results)
        return sorted(one for one in found if one is not None)

    @property
    def submitted(self) -> int:
        return sum(map(handed_in, self.results))

    @property
    def criteria_by_exercise(self) -> dict[str, list[CriterionStats]]:
        found: dict[str, list[CriterionStats]] = {}
        for one in self.criteria:
            found.setdefault(one.exercise, []).append(one)
        return found

    @property
    def late(self) -> list[Result]:
        return [result for result in self.results if result.days_late]

    @property
    def not_graded(self) -> list[Result]:
        """Handed in, but without a score, or with that of an earlier file."""
        return [result for result in self.results if handed_in(result) and result.note]


@dataclass(frozen=True)
class ClassReport:
    """The class: its lessons, in order, and everybody."""

    lessons: Sequence[LessonReport]
    students: Sequence[Standing]


def gather(
    course: Course,
    classroom: Classroom,
    lessons: Sequence[str],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> ClassReport:
    """What the report says of those of the lessons that somebody submitted.

    progress: told how many of how many lessons are done. Raises CourseError where nothing has been
    graded.
    """
    submitted = [lesson for lesson in lessons if classroom.students(lesson)]
    if not (submitted and classroom.gradebook.exists()):
        what = "nothing has been graded here"
        way_out = f"python -m coursekit grade --class {classroom.folder}"
        raise CourseError(Problem(classroom.folder, what, way_out))
    found = []
    for number, lesson in enumerate(submitted):
        progress(number, len(submitted))
        found.append(_lesson(course, classroom, lesson))
    return ClassReport(found, standings({one.lesson: one.results for one in found}))


def _lesson(course: Course, classroom: Classroom, lesson: str) -> LessonReport:
    found = results(course, classroom, lesson)
    marks = [mark for result in found for mark in result.marks]
    answers = read_answers(course, classroom, lesson, [one.student for one in found if one.marks])
    text = read_lesson(course.lesson_text(lesson))
    mended = {
        student: arrival.mended
        for student, arrival in read_arrivals(classroom, lesson).items()
        if arrival.mended
    }
    return LessonReport(
        lesson=lesson,
        title=text.metadata.coursekit["title"],
        results=found,
        exercises=exercises_of(text),
        criteria=criteria(marks),
        misconceptions=misconceptions(marks, answers),
        pairs=similar(answers, known_answers(course, lesson)),
        mended=mended,
    )
