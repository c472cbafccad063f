"""Grade the answer bank with the lesson's own tests and compare with what must come of it.

Answers to different exercises share a notebook: the first right answers of all exercises make one
submission, the second ones another, and so on. So a lesson takes as many gradings as its fullest
exercise has answers.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

import nbformat

from coursekit.answers import messages
from coursekit.answers.bank import Answer, read_bank
from coursekit.answers.both_ways import disagreements
from coursekit.answers.fill import filled, model_answers
from coursekit.answers.packing import side_by_side
from coursekit.answers.which import digest, sample
from coursekit.cells import grade_id, is_graded
from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.grading.classroom import Classroom
from coursekit.grading.grade import How, grade
from coursekit.grading.marks import Mark, marks
from coursekit.grading.repair import read_own

MODEL, PRISTINE = "model", "pristine"


@dataclass
class Tally:
    """What the runner found, over all lessons. sampled: how many of these it took a sample of."""

    sampled: int = 0
    right: int = 0
    right_accepted: int = 0
    wrong: int = 0
    wrong_rejected: int = 0
    pristine_score: float = 0
    points: float = 0
    problems: list[Problem] = field(default_factory=list)

    def line(self) -> str:
        part = f" (of {self.sampled} unchanged lessons a sample)" if self.sampled else ""
        return (
            f"answers: {self.right_accepted}/{self.right} right accepted, "
            f"{self.wrong_rejected}/{self.wrong} wrong rejected, "
            f"pristine {self.pristine_score:g}/{self.points:g} points{part}"
        )


def pack(answers: list[Answer]) -> dict[str, dict[str, Answer]]:
    """Answers by submission and exercise: right with right and wrong with wrong ones."""
    packed: dict[str, dict[str, Answer]] = {}
    for kind, right in (("right", True), ("wrong", False)):
        rows = side_by_side(answer for answer in answers if answer.right is right)
        packed |= {f"{kind}{number}": row for number, row in enumerate(rows, start=1)}
    return packed


@dataclass(frozen=True)
class Which:
    """Which answers are graded, and what is written of them.

    force: also those whose notebook was graded before. changed: of lessons that are not as they were
    when their table was written; sample: so many right and wrong ones of every exercise of the
    others. table: write the tables of lessons of which all answers were graded.
    """

    force: bool = False
    changed: bool = False
    sample: int = 0
    table: bool = False


def run_lesson(
    course: Course, lesson: str, tally: Tally, which: Which, say: Callable[[str], None]
) -> None:
    """Grade the lesson's answers and add to ``tally`` what came of it."""
    bank = read_bank(course, lesson)
    present = digest(read_own(course.source_notebook(lesson)), bank)
    if which.changed and messages.holds_for(course, lesson) == present:
        tally.sampled += 1
        _grade(course, lesson, sample(bank, which.sample), tally, which.force, say)
        return
    known = len(tally.problems)
    told = _grade(course, lesson, bank, tally, which.force, say)
    if which.table:
        messages.write(course, lesson, told, "" if tally.problems[known:] else present)


def _grade(
    course: Course,
    lesson: str,
    bank: list[Answer],
    tally: Tally,
    force: bool,
    say: Callable[[str], None],
) -> list[tuple[Answer, str, str]]:
    """Each wrong answer, the first graded cell that it must fail, and what it was told there."""
    model = model_answers(course, lesson)
    for answer in bank:
        if answer.exercise not in model:
            raise CourseError(
                Problem(
                    answer.path.parent,
                    f"{lesson} has no exercise {answer.exercise!r}",
                    f"exercises are: {', '.join(model)}",
                )
            )
    packed = pack(bank)
    submissions: dict[str, dict[str, str]] = {PRISTINE: {}, MODEL: model}
    for name, row in packed.items():
        submissions[name] = model | {exercise: answer.text for exercise, answer in row.items()}

    classroom = Classroom(course.scratch / "answers")
    _submit(course, classroom, lesson, submissions)
    tally.problems += grade(course, classroom, lesson, how=How(force, feedback=False), say=say)
    found: dict[str, list[Mark]] = {}
    for mark in marks(course, classroom, lesson):
        found.setdefault(mark.student, []).append(mark)

    text = course.relative(course.lesson_text(lesson))
    for name in submissions.keys() - found.keys():
        tally.problems.append(Problem(text, f"{name} could not be graded", "see above"))
    for mark in found.get(PRISTINE, []):
        tally.points += mark.max_score
        tally.pristine_score += mark.score
        if mark.score or mark.outcome != "not attempted":
            tally.problems.append(
                Problem(
                    text,
                    f"pristine release: {mark.score:g} points, {mark.outcome}: {mark.message}",
                    "let the graded cell call the exercise's function first",
                    mark.criterion,
                )
            )
    for mark in found.get(MODEL, []):
        if mark.score < mark.max_score:
            tally.problems.append(
                Problem(text, f"model answer fails: {mark.message}", "mend it", mark.criterion)
            )
    tally.problems += disagreements(course, classroom, lesson, found, force)
    told = []
    for name, row in packed.items():
        for answer in row.values():
            own = [m for m in found.get(name, []) if m.exercise == answer.exercise]
            _judge(course, answer, own, tally)
            messages = {mark.criterion: mark.message for mark in own}
            if not answer.right:
                first = answer.criteria[0]
                told.append((answer, first, messages.get(first, "")))
    return sorted(told, key=lambda item: bank.index(item[0]))


def _submit(
    course: Course, classroom: Classroom, lesson: str, submissions: dict[str, dict[str, str]]
) -> None:
    release = nbformat.read(course.release_notebook(lesson), as_version=4)
    classroom.drop_all_but(submissions, lesson)  # an earlier bank may have been fuller
    for student, texts in submissions.items():
        path = classroom.submission(student, lesson)
        path.parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(filled(release, texts), path)


def _judge(course: Course, answer: Answer, own: list[Mark], tally: Tally) -> None:
    path = course.relative(answer.path)
    if answer.right:
        tally.right += 1
        failed = [mark for mark in own if mark.score < mark.max_score]
        if own and not failed:
            tally.right_accepted += 1
        for mark in failed:
            tally.problems.append(
                Problem(path, f"right, but fails: {mark.message}", "mend the test", mark.criterion)
            )
        return
    tally.wrong += 1
    faults = []
    marked = {mark.criterion: mark for mark in own}
    for criterion in answer.criteria:
        if criterion not in marked:
            faults.append(Problem(path, f"names no graded cell: {criterion}", "mend its name"))
            continue
        mark = marked[criterion]
        if mark.score > 0:
            faults.append(
                Problem(path, f"wrong, but scores {mark.score:g}", "sharpen the test", criterion)
            )
        elif not re.search(answer.message, mark.message):
            faults.append(
                Problem(
                    path,
                    f"the message lacks {answer.message!r}: {mark.message}",
                    "let the message name this cause",
                    criterion,
                )
            )
    tally.wrong_rejected += not faults
    tally.problems += faults
