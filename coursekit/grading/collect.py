"""Take in what a class handed in: archives of a learning platform, folders, single notebooks.

nbgrader's zip_collect is not used: it knows students by a pattern on file names alone, deletes a
submission before it has another, and stops at the first name that it cannot use.
"""

from __future__ import annotations

import itertools
import tempfile
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.grading import keep
from coursekit.grading.arrivals import (
    FOLDER,
    Arrival,
    Earlier,
    Kept,
    mark,
    read_record,
    write_record,
)
from coursekit.grading.class_settings import read_settings
from coursekit.grading.classroom import Classroom
from coursekit.grading.clues import Seen, look_at
from coursekit.grading.names import key
from coursekit.grading.roster import Roster, read_roster
from coursekit.grading.student_folder import folder_of
from coursekit.grading.unpack import ARCHIVES, Arrived, LeftOut, lay_out
from coursekit.grading.whose import Bound, Decision, Unmatched, Whose, decide

TAKEN, NEWER, UNCHANGED, OLDER = "taken", "newer version", "unchanged", "older version"
DONE = (TAKEN, NEWER, UNCHANGED, OLDER)
UNMATCHED, MISSING = "unmatched", "missing"
SETTLED = "you said so"
SENT = (".ipynb", ".ipynb.txt", *ARCHIVES)  # never beside the point
CLOCK = timedelta(seconds=2)  # a zip's


@dataclass(frozen=True)
class Row:
    """One line of the closing table. file: what it is about; for unmatched ones, where it is."""

    student: str
    outcome: str
    file: str = ""
    when: datetime | None = None
    note: str = ""


@dataclass
class Collected:
    """What became of everything. others: how many notebooks are of which other lesson."""

    rows: list[Row] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    others: Counter[str] = field(default_factory=Counter)

    @property
    def took(self) -> bool:
        """Whether anything is somebody's."""
        return any(row.outcome in DONE for row in self.rows)

    def of(self, *outcomes: str) -> list[Row]:
        return [row for row in self.rows if row.outcome in outcomes]


def collect(
    course: Course,
    classroom: Classroom,
    lesson: str,
    given: Sequence[Path],
    at: datetime | None = None,
    settled: Sequence[tuple[str, Path]] = (),
) -> Collected:
    """Put the notebooks of ``given`` (archives, folders, files) into submitted/.

    Whose each is: see `coursekit.grading.whose`. Of several versions the newest counts, by the
    platform's numbers or times; the others are kept under collected/LESSON/. What cannot be told
    is kept under unmatched/LESSON/. at: when they were handed in. settled: files and whose they
    are, as a person says. Raises CourseError where a path is missing, or roster or record broken.
    """
    for path in [*given, *(file for _, file in settled)]:
        if not path.exists():
            raise CourseError(Problem(path, "is not there", "check its name"))
    zone = read_settings(course, classroom).zone
    if at and not at.tzinfo:
        at = at.replace(tzinfo=zone)
    roster = read_roster(classroom)
    taking = _Taking(course, classroom, lesson, roster)
    folder = classroom.folder / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".box-", dir=folder) as box:
        laid_out = list(lay_out(list(given), Path(box), zone))
        taking.leave_out([one for one in laid_out if isinstance(one, LeftOut)])
        found = [one for one in laid_out if isinstance(one, Arrived)]
        taking.take(look_at(course, lesson, found, zone, at))
        for student, file in settled:
            own = Path(box) / "settled"
            own.mkdir(exist_ok=True)
            (one,) = lay_out([file], own, zone)
            if isinstance(one, LeftOut):
                raise CourseError(Problem(file, one.reason, "give the notebook itself"))
            taking.settle(student, look_at(course, lesson, [one], zone, at)[0])
    taking.close()
    return taking.result


class _Taking:
    """One run of `collect`."""

    def __init__(self, course: Course, classroom: Classroom, lesson: str, roster: Roster) -> None:
        self.course, self.classroom, self.lesson, self.roster = course, classroom, lesson, roster
        self.record = read_record(classroom, lesson)
        self.result = Collected()

    def take(self, found: Sequence[Seen]) -> None:
        lessons = self.course.lesson_names()
        known = {student for name in lessons for student in self.classroom.students(name)}
        decisions = decide([one.clues for one in found], self.roster, known, self._bound())
        own: defaultdict[str, list[tuple[Seen, Whose]]] = defaultdict(list)
        rest: list[tuple[Seen, Unmatched]] = []
        for one, decision in zip(found, decisions, strict=True):
            decision = self._settled(one) or self._looked_into(one, decision)
            if isinstance(decision, Unmatched):
                rest.append((one, decision))
            else:
                own[decision.student].append((one, decision))
        for student in sorted(own):
            for one, decision in self._newest_last(student, own[student], rest):
                self._take(one, decision)
        for one, unmatched in rest:
            self._keep_unmatched(one, unmatched, set(own))

    def leave_out(self, found: Sequence[LeftOut]) -> None:
        """What could not even be laid out is listed with the unmatched ones, without a file."""
        self.result.left_out = list(found)
        archives = {one.given.name for one in found}
        old = self.record.unmatched
        kept = [one for one in old if one.file or one.archive not in archives]
        self.record.unmatched = kept + [
            Kept("", one.name, one.given.name, one.reason, "") for one in found
        ]

    def settle(self, student: str, one: Seen) -> None:
        """A person says whose it is. Raises CourseError for somebody who is not in the roster."""
        path = one.arrived.given
        if len(self.roster) and not self.roster.get(student):
            found = [known.id for known in self.roster if key(known.id) == key(student)]
            if len(found) != 1:
                what = f"{student} is not in the roster, so it cannot be theirs"
                raise CourseError(Problem(path, what, "add them to roster.csv, or mend the id"))
            (student,) = found
        if one.fault:
            raise CourseError(Problem(path, one.fault, f"ask {student} for the notebook"))
        if one.lesson not in ("", self.lesson):
            way_out = f"python -m coursekit collect {one.lesson} --as {student} {path}"
            raise CourseError(Problem(path, f"is lesson {one.lesson}, not {self.lesson}", way_out))
        original = one.arrived.name
        for kept in self.record.unmatched:
            if kept.file and (self.classroom.folder / kept.file).resolve() == path.resolve():
                original = kept.original
                one = replace(one, arrived=replace(one.arrived, name=original))
        self.record.settled[mark(original, one.arrived.sha256)] = student
        self._take(one, Whose(student, SETTLED, sure=True))

    def close(self) -> None:
        """Who of the roster has nothing; and the record, once more."""
        for student in self.roster:
            if not self.classroom.submission(student.id, self.lesson).exists():
                about = [kept.file for kept in self.record.unmatched if kept.about == student.id]
                note = f"but see {about[0]}" if about else ""
                self.result.rows.append(Row(student.id, MISSING, note=note))
        write_record(self.classroom, self.lesson, self.record)

    def _bound(self) -> Bound:
        lasting: dict[tuple[str, str], str] = {}
        here: dict[tuple[str, str], str] = {}
        for lesson in self.course.lesson_names():
            record = self.record if lesson == self.lesson else read_record(self.classroom, lesson)
            for student, arrival in record.students.items():
                if arrival.number:
                    place = (arrival.platform, arrival.number)
                    if lesson == self.lesson:
                        here[place] = student
                    if arrival.lasting:
                        lasting[place] = student
        return Bound(lasting, here)

    def _settled(self, one: Seen) -> Whose | None:
        student = self.record.settled.get(mark(one.arrived.name, one.arrived.sha256))
        return Whose(student, SETTLED, sure=True) if student else None

    def _looked_into(self, one: Seen, decision: Decision) -> Decision:
        """What is no notebook of this lesson is nobody's submission of it."""
        about = decision.student if isinstance(decision, Whose) else decision.about
        ask = f"; ask {about} for it" if about else ""
        if one.fault:
            return Unmatched(f"{one.fault}{ask}", about)
        if not one.lesson:
            return Unmatched(f"holds no exercise of any lesson{ask}", about)
        if one.lesson != self.lesson:
            way_out = f"python -m coursekit collect {one.lesson} takes it in"
            return Unmatched(f"is lesson {one.lesson}, not {self.lesson}; {way_out}", about)
        if isinstance(decision, Whose):
            try:
                folder_of(decision.student)
                keep.present(self.classroom, decision.student, self.lesson)
            except ValueError as error:
                return Unmatched(str(error))
            except CourseError as error:
                return Unmatched(str(error.problems[0]), decision.student)
        return decision

    def _newest_last(
        self, student: str, own: list[tuple[Seen, Whose]], rest: list[tuple[Seen, Unmatched]]
    ) -> list[tuple[Seen, Whose]]:
        """The versions in their order; where nothing tells it, they are all left to a person."""
        different = list({one.arrived.sha256: (one, whose) for one, whose in own}.values())
        different.sort(key=lambda pair: _age(pair[0]))
        for (first, _), (second, _) in itertools.pairwise(different):
            if not _is_older(first, second):
                names = f"{first.arrived.name} and {second.arrived.name}"
                why = f"two versions of {student}'s, and nothing tells which is newer: {names}"
                rest += [(one, Unmatched(why, student)) for one, _ in different]
                return []
        return different

    def _take(self, one: Seen, whose: Whose) -> None:
        """Make it the student's submission, unless a newer one is there."""
        student, sha = whose.student, one.arrived.sha256
        new = _arrival(one, whose)
        now = self.record.students.get(student)
        lying = keep.present(self.classroom, student, self.lesson)
        self._forget_unmatched(one)
        if lying == sha or (now and now.sha256 == sha and lying):
            self.record.students[student] = replace(new, earlier=now.earlier if now else [])
            if now and new.when is None:
                self.record.students[student] = now
            outcome = UNCHANGED
        elif now and lying and whose.source != SETTLED and self._is_older(one, now):
            self._keep_earlier(student, new, one.arrived.file)
            outcome = OLDER
        else:
            earlier = list(now.earlier) if now else []
            if lying:
                before = now or Arrival(None, "", "it was there", lying)
                path = self.classroom.submission(student, self.lesson)
                earlier.append(self._earlier(student, replace(before, sha256=lying), path))
            self.record.students[student] = replace(new, earlier=earlier)
            keep.submit(self.classroom, student, self.lesson, one.arrived.file, new.when)
            outcome = NEWER if lying else TAKEN
        write_record(self.classroom, self.lesson, self.record)
        notes = [whose.note, *(f"mended: {what}" for what in one.mended)]
        note = "; ".join(text for text in notes if text)
        self._tell(Row(student, outcome, one.arrived.name, new.when, note))

    def _tell(self, row: Row) -> None:
        """One row for each student: the version that counts, and the most that happened."""
        rows = self.result.rows
        for place, before in enumerate(rows):
            if before.student == row.student and before.outcome in DONE:
                latest = before if row.outcome == OLDER else row
                most = min(before.outcome, row.outcome, key=DONE.index)
                rows[place] = replace(latest, outcome=most)
                return
        rows.append(row)

    def _is_older(self, one: Seen, now: Arrival) -> bool:
        if any(earlier.sha256 == one.arrived.sha256 for earlier in now.earlier):
            return True
        order = one.part.order if one.part else None
        if order and now.order and one.part and one.part.platform.name == now.platform:
            return order < now.order
        return bool(one.when and now.when and one.when < now.when - CLOCK)

    def _keep_earlier(self, student: str, arrival: Arrival, file: Path) -> None:
        now = self.record.students[student]
        if all(earlier.sha256 != arrival.sha256 for earlier in now.earlier):
            earlier = [self._earlier(student, arrival, file), *now.earlier]
            self.record.students[student] = replace(now, earlier=earlier)

    def _earlier(self, student: str, arrival: Arrival, file: Path) -> Earlier:
        kept = keep.keep_earlier(self.classroom, student, self.lesson, file, arrival.sha256)
        return Earlier(arrival.when, arrival.original, arrival.source, arrival.sha256, kept)

    def _keep_unmatched(self, one: Seen, unmatched: Unmatched, taken: set[str]) -> None:
        """Keep it, unless it is beside the point: a report beside a notebook, another lesson's."""
        arrived = one.arrived
        about = unmatched.about
        has_own = about in taken or (
            bool(about) and self.classroom.submission(about, self.lesson).exists()
        )
        if one.lesson not in ("", self.lesson) and one.clues.file.lesson != self.lesson and has_own:
            self.result.others[one.lesson] += 1
            return
        if one.fault and not arrived.name.casefold().endswith(SENT) and not one.is_alone:
            meant = one.clues.file.lesson == self.lesson or one.part or self.roster.get(about)
            if has_own or not meant:
                return
        file = keep.keep_unmatched(
            self.classroom, self.lesson, arrived.name, arrived.file, arrived.sha256
        )
        entry = Kept(file, arrived.name, one.given, unmatched.reason, arrived.sha256, about)
        others = [kept for kept in self.record.unmatched if kept.file != file]
        self.record.unmatched = [*others, entry]
        self.result.rows.append(Row(about, UNMATCHED, file, one.when, unmatched.reason))

    def _forget_unmatched(self, one: Seen) -> None:
        left = []
        for kept in self.record.unmatched:
            if kept.file and (kept.original, kept.sha256) == (one.arrived.name, one.arrived.sha256):
                keep.drop_unmatched(self.classroom, kept.file)
            elif not kept.file or (self.classroom.folder / kept.file).exists():
                left.append(kept)
        self.record.unmatched = left


def _arrival(one: Seen, whose: Whose) -> Arrival:
    part = one.part
    return Arrival(
        when=one.when,
        original=one.arrived.name,
        source=whose.source,
        sha256=one.arrived.sha256,
        mended=one.mended,
        late=bool(part and part.late),
        platform=part.platform.name if part else "",
        number=part.number if part else "",
        lasting=bool(part and part.platform.numbers_last),
        order=part.order if part else None,
        archive=one.given,
    )


def _age(one: Seen) -> tuple[int, float, int]:
    order = one.part.order if one.part and one.part.order else 0
    time = one.when or one.arrived.time
    return order, time.timestamp() if time else 0.0, one.clues.file.number


def _is_older(first: Seen, second: Seen) -> bool:
    """Whether it is certain: by the platform's number, the time, or the number in the names."""
    (order, time, number), (next_order, next_time, next_number) = _age(first), _age(second)
    if order and next_order:
        return order < next_order
    if time and next_time and next_time - time > CLOCK.total_seconds():
        return True
    same = not (time and next_time) or next_time - time <= CLOCK.total_seconds()
    return same and number < next_number
