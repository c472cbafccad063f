"""Grade lessons of a class: run the submissions, have nbgrader record them, write feedback."""

from __future__ import annotations

import hashlib
import logging
import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from nbformat import NotebookNode

from coursekit.cells import exercise_named, grade_id, is_fill_in, is_locked
from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.escapes import visible
from coursekit.grading.arrivals import read_arrivals
from coursekit.grading.arrived import read_submission
from coursekit.grading.batch import AHEAD, run_jobs
from coursekit.grading.class_config import write_class_config
from coursekit.grading.class_settings import ClassSettings, read_settings, settings_file
from coursekit.grading.classroom import Classroom
from coursekit.grading.execute import job_of, limits_of, modules_of, start_here
from coursekit.grading.gradebook import due_in_gradebook
from coursekit.grading.record import GradedRecord
from coursekit.grading.recorder import Recorder
from coursekit.grading.repair import read_own, repair
from coursekit.grading.roster import read_roster
from coursekit.grading.times import read_times, unreadable
from coursekit.grading.which_lesson import lesson_of
from coursekit.sandbox import gpu
from coursekit.sandbox.forkserver_client import Fault
from coursekit.sandbox.job import Job, Results

if TYPE_CHECKING:
    from coursekit.grading.marks import Mark
    from coursekit.grading.results import Result

Key = tuple[str, str]  # lesson, student
NAMED = 20  # students, where many are told of at once
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class How:
    """How to grade. force: also what is unchanged. feedback: write the pages, too.

    workers: submissions at a time (default: one for each core). scheduler: a Dask address.
    device: "cpu", or "gpu" for what NVIDIA's GPUs compute quicker.
    """

    force: bool = False
    feedback: bool = True
    workers: int | None = None
    scheduler: str | None = None
    device: str = "cpu"


def grade(
    course: Course,
    classroom: Classroom,
    lesson: str,
    students: list[str] | None = None,
    how: How = How(),
    say: Callable[[str], None] = print,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[Problem]:
    """`grade_lessons` for one lesson."""
    return grade_lessons(course, classroom, [lesson], students, how, say, progress)


def grade_lessons(
    course: Course,
    classroom: Classroom,
    lessons: list[str],
    students: list[str] | None = None,
    how: How = How(),
    say: Callable[[str], None] = print,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[Problem]:
    """Grade the lessons for ``students`` (default: all who submitted) and write their feedback.

    Submissions of all lessons run several at a time; one after the other is recorded, whole or not
    at all as far as the next run is concerned. progress: told how many of how many are done.
    Returns the submissions that could not be graded; the rest of the class is graded all the
    same. Raises CourseError if a lesson is not built or nobody submitted it.
    """
    grading = Grading(course, classroom, lessons, how, say, progress)
    grading.whole(students)
    return grading.problems


class Grading:
    """One run: `prepare` finds what is due, `run` runs it and has each submission recorded."""

    def __init__(
        self,
        course: Course,
        classroom: Classroom,
        lessons: list[str],
        how: How = How(),
        say: Callable[[str], None] = print,
        progress: Callable[[int, int], None] = lambda done, total: None,
    ) -> None:
        """The parameters are those of `grade_lessons`."""
        self.course, self.classroom, self.lessons = course, classroom, lessons
        self.how, self.say, self.progress = how, say, progress
        self.records = {lesson: GradedRecord(course, classroom, lesson) for lesson in lessons}
        self.due: list[Key] = []
        self.unchanged: set[Key] = set()  # as they were when they were graded
        self.problems: list[Problem] = []
        self.faults: dict[str, list[Key]] = {}  # by what the machine said
        # Repaired, with the digests of its file and of its job, until that has run.
        self.under_way: dict[Key, tuple[NotebookNode, str, str]] = {}
        self.sent: dict[Key, float] = {}  # when
        # Lessons whose cells are in the gradebook, with the scores by hand that were there: by
        # student and criterion whether the submission was graded anew since.
        self.ready: dict[str, dict[str, dict[str, bool]]] = {}
        self.mended: dict[Key, list[str]] = {}  # what was put right before it ran
        self.broken: set[str] = set()  # lessons of which nothing can be graded
        self.recorded: set[Key] = set()  # in this run
        self.found: dict[str, list[Result]] = {}  # of each lesson that `follow` went through
        self.done = 0

    def whole(self, students: list[str] | None) -> None:
        """All steps, as `grade_lessons` has them."""
        self.prepare(students)
        if self.due:
            self.run()
        if self.how.feedback:
            self.follow()

    def prepare(self, students: list[str] | None) -> None:
        """Find what is due.

        A lesson that is not built, or that nobody submitted, does not keep the others from being
        graded. Raises CourseError if there are no others.
        """
        settings = read_settings(self.course, self.classroom)
        roster = {student.id for student in read_roster(self.classroom)}
        if not settings_file(self.classroom).exists():
            self.say("no class.toml: nothing is due, so nothing is late")
        for lesson in self.lessons:
            try:
                chosen = _chosen(self.course, self.classroom, lesson, students)
                self._say_times(lesson, settings, roster)
            except CourseError as error:
                self.problems += error.problems
                self.broken.add(lesson)
                continue
            for student in chosen:
                if self.how.force or not self.records[lesson].is_current(student):
                    self.due.append((lesson, student))
                else:
                    self.records[lesson].forgive(student)
                    self.unchanged.add((lesson, student))
            if unchanged := [who for who in chosen if (lesson, who) in self.unchanged]:
                number = f"{len(unchanged)} of {len(chosen)}"
                self.say(f"{lesson}: {number} unchanged since graded: {_listed(unchanged)}")
            self.problems += self.classroom.odd(lesson)
        if self.broken == set(self.lessons):
            raise CourseError(*self.problems)
        self.problems += write_class_config(self.course, self.classroom)

    def _say_times(self, lesson: str, settings: ClassSettings, roster: set[str]) -> None:
        """Say what counts as late, and what stands in the way of telling.

        Raises CourseError where what `collect` wrote cannot be understood.
        """
        times = read_times(self.course, self.classroom, lesson)
        if settings_file(self.classroom).exists():
            self.say(settings.describe(lesson))
        self.problems += unreadable(self.classroom, lesson)
        handed_in = self.classroom.students(lesson)
        unknown = [student for student in handed_in if not times.arrived(student)]
        if lesson in settings.due and unknown:
            self.say(
                f"{lesson}: of {len(unknown)} submissions nobody knows when they came, so they are "
                f"not late: {_listed(unknown)}"
            )
            arrivals = read_arrivals(self.classroom, lesson)
            if late := [s for s in unknown if s in arrivals and arrivals[s].late]:
                self.say(
                    f"{lesson}: of these the platform itself calls late: {_listed(late)}; "
                    f"say when they came: coursekit collect {lesson} FILE --at TIME"
                )
        own = settings.extensions.get(lesson, {})
        for student in sorted(own.keys() - roster - {*handed_in}):
            self.problems.append(
                Problem(
                    settings_file(self.classroom),
                    f"{student} has handed in nothing and is not in the roster",
                    "write the id as the roster and submitted/ have it",
                    cell=f"extensions.{lesson}.{student}",
                )
            )

    def run(self) -> None:
        """Run and record what is due. Raises CourseError where nothing can be run at all."""
        limits, workers = limits_of(self.course, self.classroom.folder), self.how.workers
        if self.how.device == "gpu":
            limits, workers = replace(limits, gpu=True), self._beside_on_gpu()
        modules = modules_of(self.course, {lesson for lesson, _ in self.due})
        self.due = in_order(self.due, modules, workers or os.cpu_count() or 1)
        if not self.how.scheduler:
            start_here(modules[self.due[0][0]])
        log.debug("due: %s; limits: %s", len(self.due), limits)
        # It imports nbgrader while the fork server imports TensorFlow.
        with Recorder(self.course, self.classroom, self.how.feedback) as recorder:
            for key, results in run_jobs(self._jobs(modules), limits, workers, self.how.scheduler):
                read = self.under_way.pop(key)
                seconds = time.monotonic() - self.sent.pop(key)
                log.debug("%s: back after %.1f s", visible(" ".join(key)), seconds)
                if isinstance(results, Fault):
                    self.faults.setdefault(str(results), []).append(key)
                    self._say_failed(key, f"the machine failed twice ({results})")
                else:
                    self._record(recorder, key, *read, results)
        self.problems += [self._fault(why, keys) for why, keys in self.faults.items()]

    def _beside_on_gpu(self) -> int:
        """How many to run at a time: `How.workers`, else as many as the GPU has room for.

        Raises CourseError where there is no GPU that can be used.
        """
        most = gpu.at_a_time()
        if not most or self.how.scheduler:
            what = "other machines' GPUs are not counted" if most else "no GPU can be used here"
            way_out = "--device cpu; on Colab: Runtime > Change runtime type > a GPU"
            raise CourseError(Problem(Path("--device gpu"), what, way_out))
        workers = self.how.workers or most
        too_many = f" (its free memory is enough for {most})" if workers > most else ""
        self.say(f"on the GPU, {workers} at a time{too_many}")
        return workers

    def _jobs(self, modules: dict[str, list[str]]) -> Iterator[tuple[Key, Job]]:
        """The job of each submission that is due; those that cannot be read are named."""
        for key in self.due:
            lesson, student = key
            try:
                file = self.records[lesson].digest(student)
                mended: list[str] = []
                notebook = read_repaired(self.course, self.classroom, lesson, student, mended)
                job = job_of(self.course, lesson, notebook)
            except CourseError as error:
                self._fail(key, error.problems)
                continue
            except Exception as error:  # whatever a file can do to us, it does it to itself
                path = self.classroom.submission(student, lesson)
                what = f"cannot be taken apart ({type(error).__name__}: {str(error)[:200]})"
                self._fail(key, [Problem(path, what, "ask the student for a new copy")])
                continue
            self.under_way[key] = notebook, file, job.digest()
            self.sent[key] = time.monotonic()
            self.mended[key] = mended
            yield key, replace(job, modules=modules[lesson])

    def _record(
        self,
        recorder: Recorder,
        key: Key,
        notebook: NotebookNode,
        file: str,
        job: str,
        results: Results,
    ) -> None:
        lesson, student = key
        if not self._is_ready(recorder, lesson):
            self._say_failed(key, "the lesson could not be put into the gradebook")
            return
        record = self.records[lesson]
        answers = {
            grade_id(cell): hashlib.sha256(cell.source.encode()).hexdigest()[:16]
            for cell in notebook.cells
            if is_fill_in(cell)
        }
        given_to = self._given_to(lesson, student)
        try:
            record.begin(student)
            outcomes = recorder.record(lesson, student, notebook, job, results)
            record.note(student, file, outcomes, answers, given_to)
        except CourseError as error:
            self._fail(key, error.problems)
            return
        except OSError as error:
            path = self.classroom.submission(student, lesson)
            self._fail(key, [Problem(path, f"could not be recorded: {error}", "run it again")])
            return
        self.recorded.add(key)
        self.done += 1
        mended = "".join(f"; mended: {what}" for what in self.mended.pop(key))
        self.say(f"{lesson} {self.done}/{len(self.due)} {student}: graded{visible(mended)}")
        self.progress(self.done, len(self.due))

    def _is_ready(self, recorder: Recorder, lesson: str) -> bool:
        """Have the lesson put into the gradebook; where that fails, it is one problem for all."""
        if lesson not in self.ready and lesson not in self.broken:
            try:
                reply = recorder.assignment(lesson)
                self.ready[lesson] = reply["by_hand"]
                if reply["changed"]:
                    self.say(f"{lesson}: {reply['changed']}")
            except CourseError as error:
                self.problems += error.problems
                self.broken.add(lesson)
        return lesson in self.ready

    def _given_to(self, lesson: str, student: str) -> dict[str, str]:
        """For each score that a person gave, the digest of the answer that they gave it to."""
        earlier = self.records[lesson].read(student)
        found = {}
        for criterion, unseen in self.ready[lesson].get(student, {}).items():
            if earlier is None:
                found[criterion] = ""  # nobody knows any more
            elif unseen:
                found[criterion] = earlier.given_to.get(criterion, "")
            else:
                found[criterion] = earlier.answers.get(exercise_named(criterion), "")
        return found

    def follow(self) -> None:
        """Have the gradebook and the pages follow class.toml, and what a person changed by hand.

        Says which scores that a person gave belong to an earlier answer, and which due date does
        not count.
        """
        from coursekit.grading.results import results  # imports nbgrader

        settings = read_settings(self.course, self.classroom)
        behind: dict[Key, str] = {}  # with what their pages shall show
        for lesson in [lesson for lesson in self.lessons if lesson not in self.broken]:
            record = self.records[lesson]
            due = due_in_gradebook(self.classroom, lesson)
            if due and lesson not in settings.due:
                what = f"has a due date of {lesson}, {settings.shown(due)}, which does not count"
                way_out = f"write it into {settings_file(self.classroom)}, below [due]"
                self.problems.append(Problem(self.classroom.gradebook, what, way_out))
            # What follows changes no score, so these serve tables and files, too.
            unchanged = {student for own, student in self.unchanged if own == lesson}
            self.found[lesson] = results(self.course, self.classroom, lesson, unchanged)
            for result in self.found[lesson]:
                key, shows = (lesson, result.student), result.page_shows
                if key in self.recorded:
                    record.note_page(result.student, shows)
                elif result.marks and not record.page_is_current(result.student, shows):
                    behind[key] = shows
                self._say_outdated(result.marks)
        if not behind:
            return
        with Recorder(self.course, self.classroom, True) as recorder:
            for (lesson, student), shows in behind.items():
                try:
                    recorder.follow(lesson, student)
                except CourseError as error:
                    self.problems += error.problems
                    continue
                self.records[lesson].note_page(student, shows)
                self.say(f"{lesson} {student}: page made anew")

    def _say_outdated(self, found: Iterable[Mark]) -> None:
        for mark in found:
            if mark.outdated:
                self.say(
                    f"{mark.lesson} {mark.student}: {mark.criterion} keeps {mark.score:g}, which a "
                    f"person gave to an earlier answer; to this one the tests give "
                    f"{mark.tests_score:g}. Look at it in the formgrader, and save it there again."
                )

    def _fail(self, key: Key, found: Iterable[Problem]) -> None:
        found = list(found)
        self.problems.extend(found)
        self._say_failed(key, "; ".join(problem.what for problem in found))

    def _say_failed(self, key: Key, why: str) -> None:
        self.say(f"{key[0]} {key[1]}: could not be graded")
        self.records[key[0]].fail(key[1], visible(why))

    def _fault(self, why: str, keys: list[Key]) -> Problem:
        """One problem for all submissions in which the machine failed in the same way."""
        listed = _listed([f"{student} ({lesson})" for lesson, student in keys])
        return Problem(
            self.classroom.folder / "submitted",
            f"not graded, because the machine failed twice ({why}): {listed}",
            f"run it again; what processes said: {self.course.kernel_log}",
        )


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return visible(", ".join(names[:NAMED])) + more


def in_order(due: list[Key], modules: dict[str, list[str]], workers: int) -> list[Key]:
    """Those that need most packages last: until then these take no memory.

    But the first to need more comes a little earlier: while one worker has them imported, the
    others go on.
    """
    ordered: list[Key] = []
    for _, same in groupby(
        sorted(due, key=lambda key: len(modules[key[0]])), key=lambda key: modules[key[0]]
    ):
        earliest, *others = same
        ordered.insert(max(0, len(ordered) - AHEAD * (workers - 1)), earliest)
        ordered += others
    return ordered


def _chosen(
    course: Course, classroom: Classroom, lesson: str, students: list[str] | None
) -> list[str]:
    """Whom to grade. Raises CourseError for what makes grading impossible."""
    if not course.source_notebook(lesson).exists():
        raise CourseError(
            Problem(
                course.relative(course.source_notebook(lesson)),
                "is missing",
                f"python -m coursekit build {lesson}",
            )
        )
    everybody = classroom.students(lesson)
    if not everybody:
        raise CourseError(
            Problem(
                classroom.folder / "submitted",
                f"holds no submission of {lesson}",
                f"collect them: python -m coursekit collect {lesson} FILE.zip, or put each at "
                f"submitted/STUDENT/{lesson}/{lesson}.ipynb",
            ),
            *classroom.odd(lesson),
        )
    for student in set(students or []) - set(everybody):
        raise CourseError(
            Problem(
                classroom.submission(student, lesson),
                f"{student} has submitted nothing",
                f"students are: {', '.join(everybody)}",
            )
        )
    return students or everybody


def read_repaired(
    course: Course,
    classroom: Classroom,
    lesson: str,
    student: str,
    mended: list[str] | None = None,
) -> NotebookNode:
    """The submission, repaired, with the course's own text in its locked cells.

    mended: gets what was put right. Raises CourseError where the submission is no notebook, or
    another lesson's.
    """
    path = classroom.submission(student, lesson)
    notebook = read_submission(path, classroom.folder)
    other = lesson_of(course, notebook, lesson)
    if other not in ("", lesson):
        way_out = f"python -m coursekit collect {other} --as {student} {path}"
        raise CourseError(Problem(path, f"is lesson {other}, not {lesson}", way_out))
    done = repair(notebook, read_own(course.release_notebook(lesson)), course.words)
    if mended is not None:
        mended += done
    source = read_own(course.source_notebook(lesson))
    own = {grade_id(cell): cell.source for cell in source.cells if is_locked(cell)}
    for cell in notebook.cells:
        if grade_id(cell) in own:
            cell.source = own[grade_id(cell)]
    return notebook


def read_job(course: Course, classroom: Classroom, lesson: str, student: str) -> Job:
    """What nbgrader's autograde will have run of the submission, found out without nbgrader.

    Raises CourseError where the submission is no notebook.
    """
    return job_of(course, lesson, read_repaired(course, classroom, lesson, student))
