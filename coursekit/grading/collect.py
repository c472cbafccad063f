"""Take in what a class handed in: archives of a learning platform, folders, single notebooks.

nbgrader's zip_collect is not used: it knows students by a pattern on file names alone, deletes a
submission before it has another, and stops at the first name that it cannot use.
"""

from __future__ import annotations

import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
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
    Journal,
    Kept,
    Record,
    mark,
    read_record,
)
from coursekit.grading.class_settings import read_settings
from coursekit.grading.classroom import Classroom
from coursekit.grading.clues import Seen, look_at
from coursekit.grading.names import key
from coursekit.grading.roster import Roster, read_roster
from coursekit.grading.student_folder import folder_of
from coursekit.grading.unpack import ARCHIVES, Arrived, Beside, LeftOut, folded, lay_out
from coursekit.grading.whose import Bound, Decision, Unmatched, Whose, decide

TAKEN, NEWER, UNCHANGED, OLDER = "taken", "newer version", "unchanged", "older version"
DONE = (TAKEN, NEWER, UNCHANGED, OLDER)
UNMATCHED, MISSING = "unmatched", "missing"
SETTLED = "you said so"
SENT = (".ipynb", ".ipynb.txt", *ARCHIVES)  # never beside the point
CLOCK = timedelta(seconds=2)  # a zip's


@dataclass(frozen=True)
class Row:
    """One line of the closing table. file: what it is about; for unmatched ones, where it is.

    when: on the class's clock.
    """

    student: str
    outcome: str
    file: str = ""
    when: datetime | None = None
    note: str = ""


@dataclass
class Collected:
    """What became of everything.

    others: how many notebooks are of which other lesson. beside: how many files are no notebooks,
    by their ending.
    """

    rows: list[Row] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    others: Counter[str] = field(default_factory=Counter)
    beside: Counter[str] = field(default_factory=Counter)

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
    taking = _Taking(course, classroom, lesson, roster, at)
    folder = classroom.folder / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".box-", dir=folder) as box:
        laid_out = list(lay_out(list(given), Path(box), zone))
        taking.leave_out(given, [one for one in laid_out if isinstance(one, LeftOut)])
        taking.result.beside.update(one.ending for one in laid_out if isinstance(one, Beside))
        found = [one for one in laid_out if isinstance(one, Arrived)]
        taking.take(look_at(course, lesson, found, zone, at, taking.ids()))
        for student, file in settled:
            own = Path(box) / "settled"
            own.mkdir(exist_ok=True)
            (one,) = lay_out([file], own, zone)
            if not isinstance(one, Arrived):
                reason = one.reason if isinstance(one, LeftOut) else "is no notebook"
                raise CourseError(Problem(file, reason, "give the notebook itself"))
            taking.settle(student, look_at(course, lesson, [one], zone, at)[0])
    taking.close()
    rows = taking.result.rows
    rows[:] = [replace(row, when=row.when and row.when.astimezone(zone)) for row in rows]
    return taking.result


class _Taking:
    """One run of `collect`."""

    def __init__(
        self,
        course: Course,
        classroom: Classroom,
        lesson: str,
        roster: Roster,
        at: datetime | None,
    ) -> None:
        """at: when all was handed in, if a person says so."""
        self.course, self.classroom, self.lesson, self.roster = course, classroom, lesson, roster
        self.at = at
        self.journal = Journal(classroom, lesson)
        self.record = self.journal.record
        self.others = {
            name: read_record(classroom, name) for name in course.lesson_names() if name != lesson
        }
        self.nobodys = {
            mark(kept.came.original, kept.came.sha256): kept
            for kept in self.record.unmatched.values()
            if kept.file
        }
        self.rows: dict[str, int] = {}  # of who has one: its place
        self.result = Collected()

    def _known(self) -> set[str]:
        """Who has handed in before, any lesson."""
        lessons = self.course.lesson_names()
        return {student for name in lessons for student in self.classroom.students(name)}

    def ids(self) -> list[str]:
        """Of the roster; without one, of those who have handed in before."""
        return [student.id for student in self.roster] or sorted(self._known())

    def take(self, found: Sequence[Seen]) -> None:
        decisions = decide([one.clues for one in found], self.roster, self._known(), self._bound())
        own: defaultdict[str, list[tuple[Seen, Whose]]] = defaultdict(list)
        rest: list[tuple[Seen, Unmatched]] = []
        for one, decision in zip(found, decisions, strict=True):
            decision = self._settled(one) or self._looked_into(one, decision)
            if isinstance(decision, Unmatched):
                rest.append((one, decision))
            else:
                own[decision.student].append((one, decision))
        for student in sorted(own):
            for place, (one, whose) in enumerate(self._newest_first(student, own[student], rest)):
                new = self._arrival(one, whose.source)
                self._take(student, new, one.arrived.file, whose.note, superseded=place > 0)
        for one, unmatched in rest:
            self._keep_unmatched(one, unmatched, set(own))

    def leave_out(self, given: Sequence[Path], found: Sequence[LeftOut]) -> None:
        """What could not even be laid out is listed with the unmatched ones, without a file."""
        self.result.left_out = list(found)
        archives = {path.name for path in given}
        for kept in list(self.record.unmatched.values()):
            if not kept.file and kept.came.archive in archives:
                self.journal.forget(kept)
        for one in found:
            self.journal.keep(
                Kept("", one.reason, Arrival(None, one.name, "", "", archive=one.given.name))
            )

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
        new = self._arrival(one, SETTLED)
        if before := self._came_as(path, one.arrived.sha256):
            mended = list(dict.fromkeys([*before.mended, *new.mended]))
            new = replace(before, source=SETTLED, mended=mended, earlier=[])
            if self.at:
                new = replace(new, when=self.at, said=True)
        self.journal.settle(mark(new.original, new.sha256), student)
        self._take(student, new, one.arrived.file, chosen=True)
        self._forget_elsewhere(path)

    def close(self) -> None:
        """Who of the roster has nothing; and the record as a whole."""
        about = {kept.about: kept for kept in self.record.unmatched.values()}
        for student in self.roster:
            if not self.classroom.submission(student.id, self.lesson).exists():
                note = f"but see {about[student.id].file}" if student.id in about else ""
                self.result.rows.append(Row(student.id, MISSING, note=note))
        for kept in list(self.record.unmatched.values()):
            if kept.file and not (self.classroom.folder / kept.file).exists():
                self.journal.forget(kept)
        self.journal.close()

    def _bound(self) -> Bound:
        """What a person has assigned may come from a friend's account: that binds last."""
        lasting: dict[tuple[str, str], str] = {}
        here: dict[tuple[str, str], str] = {}
        said: set[tuple[str, str]] = set()
        for lesson, record in (self.others | {self.lesson: self.record}).items():
            arrivals = sorted(record.students.items(), key=lambda pair: pair[1].source == SETTLED)
            for student, arrival in arrivals:
                if arrival.number:
                    place = (arrival.platform, arrival.number)
                    if arrival.source == SETTLED and not (place in lasting or place in here):
                        said.add(place)
                    if lesson == self.lesson:
                        here.setdefault(place, student)
                    if arrival.lasting:
                        lasting.setdefault(place, student)
        return Bound(lasting, here, frozenset(said))

    def _came_as(self, path: Path, sha256: str) -> Arrival | None:
        """How a file came that lies in the class, or that is the same as one of nobody's there."""
        path = path.resolve()
        for lesson, record in ({self.lesson: self.record} | self.others).items():
            for lying, came in _lying(self.classroom, lesson, record):
                if lying.resolve() == path:
                    return came
        same = [kept.came for kept in self.record.unmatched.values() if kept.came.sha256 == sha256]
        return same[0] if len(same) == 1 else None

    def _forget_elsewhere(self, path: Path) -> None:
        """What lay with another lesson's unmatched files is this one's now."""
        path = path.resolve()
        for lesson, record in self.others.items():
            for kept in list(record.unmatched.values()):
                if kept.file and (self.classroom.folder / kept.file).resolve() == path:
                    journal = Journal(self.classroom, lesson)
                    journal.forget(kept)
                    journal.close()
                    keep.drop_unmatched(self.classroom, kept.file)

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

    def _newest_first(
        self, student: str, own: list[tuple[Seen, Whose]], rest: list[tuple[Seen, Unmatched]]
    ) -> list[tuple[Seen, Whose]]:
        """The versions, the newest first; where nothing tells it, they are left to a person.

        Of those that nothing else tells apart, the one counts that a person chose last.
        """
        rank = {found: place for place, found in enumerate(self.record.settled)}

        def chosen(one: Seen) -> int:
            return rank.get(mark(one.arrived.name, one.arrived.sha256), -1)

        different = list({one.arrived.sha256: (one, whose) for one, whose in own}.values())
        different.sort(key=lambda pair: _age(pair[0]), reverse=True)
        for newest, whose in different:
            others = [pair for pair in different if pair[0] is not newest]
            if all(
                _is_older(one, newest)
                or (not _is_older(newest, one) and chosen(one) < chosen(newest))
                for one, _ in others
            ):
                return [(newest, whose), *others]
        names = " and ".join(one.arrived.name for one, _ in different)
        why = f"two versions of {student}'s, and nothing tells which is newer: {names}"
        rest += [(one, Unmatched(why, student)) for one, _ in different]
        return []

    def _take(
        self,
        student: str,
        new: Arrival,
        file: Path,
        note: str = "",
        *,
        superseded: bool = False,
        chosen: bool = False,
    ) -> None:
        """Make it the student's submission, unless a newer one is there.

        superseded: there surely is one. chosen: a person says that this one counts.
        """
        now = self.record.students.get(student)
        lying = keep.present(self.classroom, student, self.lesson)
        self._forget_unmatched(new)
        earlier = list(now.earlier) if now else []
        for before in [now, *(one.came for one in earlier)]:
            new = replace(new.after(before), source=new.source)
        if lying == new.sha256 or (now and now.sha256 == new.sha256 and lying):
            self.journal.came(student, replace(new, earlier=earlier))
            outcome = UNCHANGED
        elif now and lying and not chosen and (superseded or _is_before(new, now)):
            if all(one.came.sha256 != new.sha256 for one in earlier):
                earlier.insert(0, self._earlier(student, new, file))
                self.journal.came(student, replace(now, earlier=earlier))
            outcome = OLDER
        else:
            if lying and all(one.came.sha256 != lying for one in earlier):
                before = now or Arrival(None, "", "it was there", lying)
                path = self.classroom.submission(student, self.lesson)
                earlier.append(self._earlier(student, replace(before, sha256=lying), path))
            if now:  # so that the version before is known, whenever this ends
                self.journal.came(student, replace(now, earlier=earlier))
            keep.submit(self.classroom, student, self.lesson, file, new.when)
            earlier = [one for one in earlier if one.came.sha256 != new.sha256]
            self.journal.came(student, replace(new, earlier=earlier))
            outcome = NEWER if lying else TAKEN
        notes = [note, *(f"mended: {what}" for what in new.mended)]
        row_note = "; ".join(text for text in notes if text)
        self._tell(Row(student, outcome, new.original, new.when, row_note))

    def _tell(self, row: Row) -> None:
        """One row for each student: the version that counts, and the most that happened."""
        rows = self.result.rows
        place = self.rows.setdefault(row.student, len(rows))
        if place == len(rows):
            rows.append(row)
            return
        before = rows[place]
        latest = before if row.outcome == OLDER else row
        if row.outcome == OLDER:  # people with the same name may be taken for one
            latest = replace(
                latest, note="; ".join(filter(None, [latest.note, f"older: {row.file}"]))
            )
        most = min(before.outcome, row.outcome, key=DONE.index)
        rows[place] = replace(latest, outcome=most)

    def _earlier(self, student: str, came: Arrival, file: Path) -> Earlier:
        kept = keep.keep_earlier(self.classroom, student, self.lesson, file, came.sha256)
        return Earlier(kept, replace(came, earlier=[]))

    def _keep_unmatched(self, one: Seen, unmatched: Unmatched, taken: set[str]) -> None:
        """Keep it, unless it is beside the point: a report beside a notebook, another lesson's."""
        arrived = one.arrived
        about = unmatched.about
        has_own = about in taken or (
            bool(about) and self.classroom.submission(about, self.lesson).exists()
        )
        is_other = one.lesson not in ("", self.lesson)
        if is_other and (
            (one.clues.file.lesson != self.lesson and has_own) or self._is_taken_there(one, about)
        ):
            self.result.others[one.lesson] += 1
            return
        if one.fault and not folded(arrived.name).endswith(SENT) and not one.is_alone:
            meant = one.clues.file.lesson == self.lesson or one.part or self.roster.get(about)
            if has_own or not meant:
                return
        found = mark(arrived.name, arrived.sha256)
        before = self.nobodys.get(found)
        file = before.file if before and (self.classroom.folder / before.file).exists() else ""
        file = file or keep.keep_unmatched(
            self.classroom, self.lesson, arrived.name, arrived.file, arrived.sha256
        )
        kept = Kept(file, unmatched.reason, self._arrival(one, ""), about)
        if before and before.key != kept.key:
            self.journal.forget(before)
        self.journal.keep(kept)
        self.nobodys[found] = kept
        self.result.rows.append(Row(about, UNMATCHED, file, one.when, unmatched.reason))

    def _is_taken_there(self, one: Seen, about: str) -> bool:
        """Whether it is somebody's submission of the lesson that it is."""
        there, sha = self.others[one.lesson], one.arrived.sha256
        now = there.students.get(about)
        own = [now, *(earlier.came for earlier in now.earlier)] if now else []
        return mark(one.arrived.name, sha) in there.settled or sha in {a.sha256 for a in own}

    def _forget_unmatched(self, came: Arrival) -> None:
        if kept := self.nobodys.pop(mark(came.original, came.sha256), None):
            keep.drop_unmatched(self.classroom, kept.file)
            self.journal.forget(kept)

    def _arrival(self, one: Seen, source: str) -> Arrival:
        part = one.part
        return Arrival(
            when=one.when,
            original=one.arrived.name,
            source=source,
            sha256=one.arrived.sha256,
            mended=one.mended,
            late=bool(part and part.late),
            platform=part.platform.name if part else "",
            number=part.number if part else "",
            lasting=bool(part and part.platform.numbers_last),
            order=part.order if part else None,
            archive=one.given,
            said=self.at is not None,
        )


def _lying(classroom: Classroom, lesson: str, record: Record) -> Iterator[tuple[Path, Arrival]]:
    """All that the record knows, and where it lies."""
    for kept in record.unmatched.values():
        if kept.file:
            yield classroom.folder / kept.file, kept.came
    for student, now in record.students.items():
        yield classroom.submission(student, lesson), now
        for earlier in now.earlier:
            yield classroom.folder / earlier.file, earlier.came


def _is_before(new: Arrival, now: Arrival) -> bool:
    """Whether ``now`` is the newer version, by what was seen before, a number or the time."""
    if any(earlier.came.sha256 == new.sha256 for earlier in now.earlier):
        return True
    if new.order and now.order and new.platform == now.platform:
        return new.order < now.order
    return bool(new.when and now.when and new.when < now.when - CLOCK)


def _age(one: Seen) -> tuple[int, float, float, int]:
    """In this order: what is later, or larger, is newer."""
    order = one.part.order if one.part and one.part.order else 0
    time, own = one.when or one.arrived.time, one.arrived.own_time
    stamps = [moment.timestamp() if moment else 0.0 for moment in (time, own)]
    return order, stamps[0], stamps[1], one.clues.file.number


def _is_older(first: Seen, second: Seen) -> bool:
    """Whether it is certain: by the platform's number, the time, or the number in the names.

    Of two files in a student's own archive, which came at the same time, by their own times.
    """
    (order, time, own, number), (next_order, *others) = _age(first), _age(second)
    next_time, next_own, next_number = others
    if order and next_order and order != next_order:
        return order < next_order
    for now, later in ((time, next_time), (own, next_own)):
        if now and later and abs(later - now) > CLOCK.total_seconds():
            return now < later
    return number < next_number
