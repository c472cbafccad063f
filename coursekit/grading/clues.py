"""What speaks for somebody in a collection: the names of its files, and what is in them."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, tzinfo

from coursekit.course import Course
from coursekit.errors import CourseError
from coursekit.grading.arrived import MOST_BYTES, as_utf8, read_submission
from coursekit.grading.general_words import ATTEMPT, number_in
from coursekit.grading.names import (
    FileName,
    is_id_like,
    is_noise,
    named,
    read_file_name,
    tidy,
    tokens,
)
from coursekit.grading.platforms import Part, platform_part, without_assignment
from coursekit.grading.repair import read_own, repair
from coursekit.grading.slim import slim
from coursekit.grading.unpack import ARCHIVES, OTHER_ARCHIVES, Arrived, folded, in_any_zone
from coursekit.grading.which_lesson import lesson_of
from coursekit.grading.whose import Clues, Folders
from coursekit.student_id import student_id

PACKED = timedelta(minutes=10)  # an archive whose files are all as old as that was packed then
ENOUGH_TO_TELL = 3
# Everybody's notebook starts so, and nothing else does that is handed in for one.
NO_NOTEBOOK = (
    (b"%PDF", "is a PDF, no notebook"),
    (b"PK\x03\x04", "is a zip or an Office document, no notebook"),
)


@dataclass(frozen=True)
class Words:
    """What names of files may hold: the course's lessons, and the ids of students."""

    lessons: tuple[str, ...]
    ids: tuple[str, ...] = ()

    def read(self, name: str) -> FileName:
        """What a path says: the last part of it; the number of an attempt may be a folder's."""
        *folders, own = name.split("/")
        found = read_file_name(own, self.lessons, self.ids)
        attempts = [number_in(match) for part in folders if (match := ATTEMPT.search(part))]
        return found if found.number or not attempts else replace(found, number=attempts[-1])


@dataclass(frozen=True)
class Seen:
    """A file of a collection, looked at. fault: why it is no notebook, or "".

    lesson: whose cells it has. when: it was handed in, if anything told that. mended: what will
    be put right before it is graded.
    """

    arrived: Arrived
    clues: Clues
    fault: str
    lesson: str
    when: datetime | None
    mended: list[str]

    @property
    def part(self) -> Part | None:
        return self.clues.part

    @property
    def given(self) -> str:
        """The name of the archive or folder; "" for a file by itself."""
        return "" if self.arrived.given.is_file() and self.is_alone else self.arrived.given.name

    @property
    def is_alone(self) -> bool:
        return self.arrived.name == self.arrived.given.name


def look_at(
    course: Course,
    lesson: str,
    found: Sequence[Arrived],
    zone: tzinfo,
    at: datetime | None,
    ids: Collection[str] = (),
) -> list[Seen]:
    """Every file of one collection.

    at: when they were handed in, if a person says so. ids: of the students that are known.
    """
    words = Words(tuple(course.lesson_names()), tuple(ids))
    found = _with_platforms_times(found, zone)
    seen: list[Seen] = []
    for group, named_by_us in _groups(found):
        parts = _parts(group, zone)
        names = [_own_name(one, part) for one, part in zip(group, parts, strict=True)]
        files = [words.read(name) for name in names]
        inside = [_inside(course, lesson, one) for one in group]
        written = [one.written for one in inside]
        is_notebook = [not one.fault for one in inside]
        folders = _folders(names, files, written, words, named_by_us, is_notebook)
        times = list(_times(group, parts, at))
        for place, one in enumerate(group):
            part, around = parts[place], folders[place]
            if part:
                around = replace(around, each=False)
            clues = Clues(part, around, files[place], written[place])
            own = inside[place]
            seen.append(Seen(one, clues, own.fault, own.lesson, times[place], own.mended))
    return seen


def _with_platforms_times(found: Sequence[Arrived], zone: tzinfo) -> list[Arrived]:
    """Sakai writes timestamp.txt into each student's folder: 20261120101112345, in its own zone.

    One among what a student handed in, or packed, is the student's own and says nothing.
    """
    stamps: dict[tuple[object, str], datetime] = {}
    others = []
    for one in found:
        folder, _, base = one.name.rpartition("/")
        if folded(base) != "timestamp.txt" or one.name == one.given.name:
            others.append(one)
            continue
        if platform_part(one.name, zone) or any(
            folded(part).endswith(ARCHIVES) for part in one.parts
        ):
            continue
        text = one.file.read_bytes()[:200].decode("utf-8", "replace").strip()
        try:
            time = datetime.strptime(text[:14], "%Y%m%d%H%M%S").replace(tzinfo=zone)
        except ValueError:
            continue
        if known := in_any_zone(time):
            stamps[one.given, folder] = known

    def told(one: Arrived) -> datetime | None:
        folders = ["/".join(one.parts[:depth]) for depth in range(len(one.parts), 0, -1)]
        return next((stamps[one.given, f] for f in folders if (one.given, f) in stamps), None)

    return [replace(one, platform_time=told(one)) for one in others]


def _parts(group: list[Arrived], zone: tzinfo) -> list[Part | None]:
    """What is the platform's own of each name.

    Where most files of an archive fit no platform, a single name that does was made by a student.
    """
    parts = [platform_part(one.name, zone) for one in group]
    count = Counter(part.platform.name for part in parts if part)
    real = {name for name, found in count.items() if 2 * found >= len(group)}
    return without_assignment(
        [part if part and part.platform.name in real else None for part in parts]
    )


def _own_name(one: Arrived, part: Part | None) -> str:
    return part.file if part else one.name


def _folders(
    names: list[str],
    files: list[FileName],
    written: list[str],
    words: Words,
    named_by_us: bool,
    is_notebook: list[bool],
) -> list[Folders]:
    """The folders that may name the student of each file, likeliest first.

    A folder that holds several people's files is nobody's: where most folders beside it do, too,
    or where there is no other. One alone that does is a student's who uses others' names.
    Innermost first, but where each student has a folder, what lies in it is theirs to name. What
    lies beside notebooks, pictures or notes, has no say.
    """
    if not any(is_notebook):
        is_notebook = [True] * len(names)
    by_file: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    by_all: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    beside: defaultdict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    for name, file, own, counts in zip(names, files, written, is_notebook, strict=True):
        if not counts:
            continue
        said = " ".join(named(file.rest))
        texts = [_folder_text(place[-1], words) for place in _places(name)]
        for depth, place in enumerate(_places(name), 1):
            inner = [text for text in texts[depth:] if text]
            beside[place[:-1]].add(place)
            by_file[place].add(said)
            by_all[place].add(said or own or "".join(inner[-1:]))
    shared: set[tuple[str, ...]] = set()
    for places in beside.values():
        mixed = [place for place in places if len(by_file[place] - {""}) > 1]
        if 2 * len(mixed) > len(places) > 1:
            shared |= places
        elif len(places) == 1:
            shared |= {place for place in places if len(by_all[place] - {""}) > 1}
    chosen = [
        [p for p in reversed(_places(n)) if p not in shared and _folder_text(p[-1], words)]
        for n in names
    ]
    if named_by_us:  # the folder on the command line counts where nothing else does
        for number, (file, own) in enumerate(zip(files, written, strict=True)):
            if file.rest or own or len(chosen[number]) > 1:
                chosen[number] = [p for p in chosen[number] if len(p) > 1]
    ways = [own for own, counts in zip(chosen, is_notebook, strict=True) if counts]
    innermost = {way[0] if way else () for way in ways}
    outermost = {way[-1] if way else () for way in ways}
    mixed = [place for place in outermost if len(by_all[place] - {""}) > 1]
    is_open = False
    people = innermost
    if not _are_beside(people) and _are_beside(outermost) and 2 * len(mixed) < len(outermost):
        is_open = not _name_people(outermost, ways)
        if not is_open:
            people = outermost
            chosen = [[*way[-1:], *way[:-1]] for way in chosen]
    each = _are_beside(people) and not any(folded(p[-1]).endswith(ARCHIVES) for p in people)
    return [
        Folders(tuple(_folder_text(p[-1], words) for p in way), each, is_open) for way in chosen
    ]


def _name_people(outermost: set[tuple[str, ...]], ways: list[list[tuple[str, ...]]]) -> bool:
    """Whether folders that hold folders are the students', and not of groups of them.

    They are where they look like ids, where some hold notebooks themselves, or where what lies in
    them has the same name.
    """
    ids = [place for place in outermost if any(map(is_id_like, named(place[-1])))]
    inner = {way[0] for way in ways}
    alike = len({place[-1] for place in inner}) < len(inner)
    return 2 * len(ids) > len(outermost) or bool(outermost & inner) or alike


def _are_beside(places: set[tuple[str, ...]]) -> bool:
    """Whether they are several folders of the same one."""
    return len(places) > 1 and () not in places and len({place[:-1] for place in places}) == 1


def _groups(found: Sequence[Arrived]) -> list[tuple[list[Arrived], bool]]:
    """What came together; and whether the first folder is one that we were given by itself.

    Folders side by side, as ``class/*`` gives them, are one group; so are single files.
    """
    given = {one.given for one in found}
    beside = Counter(path.parent for path in given if path.is_dir())
    groups: dict[object, tuple[list[Arrived], bool]] = {}
    for one in found:
        if one.name == one.given.name:
            place: object = "files"
        elif one.given.is_dir() and beside[one.given.parent] > 1:
            place = one.given.parent, "folders"
        else:
            place = one.given
        groups.setdefault(place, ([], place == one.given and one.given.is_dir()))[0].append(one)
    return list(groups.values())


def _places(name: str) -> list[tuple[str, ...]]:
    """The folders on the way to a file, each as its whole path."""
    parts = name.split("/")[:-1]
    return [tuple(parts[:depth]) for depth in range(1, len(parts) + 1)]


def _folder_text(part: str, words: Words) -> str:
    """What a folder's name, or that of an archive in an archive, says; "" for a general word."""
    for ending in ARCHIVES:
        if folded(part).endswith(ending):
            part = unicodedata.normalize("NFKC", part)[: -len(ending)]
    rest = words.read(part).rest
    found = [word[0] for word in tokens(rest)]
    says = any(not is_noise(word) and (len(word) > 1 or not word.isascii()) for word in found)
    return tidy(rest) if says else ""


def _times(
    group: list[Arrived], parts: list[Part | None], at: datetime | None
) -> Iterator[datetime | None]:
    """When each was handed in, as far as anything tells it.

    A platform packs its zip on the day of the download, and so do people. Times that lie close
    together are that day's; they must not make anybody late. Canvas' always are.
    """
    own = [one.time for one in group if one.time]
    packed = len(own) >= ENOUGH_TO_TELL and max(own) - min(own) < PACKED
    for one, part in zip(group, parts, strict=True):
        if at or one.platform_time or (part and part.time):
            yield at or one.platform_time or (part.time if part else None)
        elif packed or one.given.is_dir() or one.name == one.given.name:
            yield None
        else:
            yield None if part and part.platform.name == "Canvas" else one.time


@dataclass(frozen=True)
class _Inside:
    """What a file holds. fault: why it is no notebook. written: the id in its first cell."""

    fault: str = ""
    written: str = ""
    lesson: str = ""
    mended: list[str] = field(default_factory=list)


def _inside(course: Course, lesson: str, one: Arrived) -> _Inside:
    with one.file.open("rb") as file:
        start = as_utf8(file.read(200)).lstrip(b"\xef\xbb\xbf \t\r\n")
    if fault := _no_notebook(one, start):
        return _Inside(fault)
    mended = []
    if one.file.stat().st_size > MOST_BYTES:
        if not slim(one.file):
            return _Inside(f"is larger than {MOST_BYTES >> 20} MB, and not by its outputs")
        mended.append(f"outputs were left out: it was larger than {MOST_BYTES >> 20} MB")
    try:
        notebook = read_submission(one.file, one.file.parent)
    except CourseError as error:
        return _Inside(error.problems[0].what)
    written, own = student_id(notebook), lesson_of(course, notebook, lesson)
    if own == lesson:
        mended += repair(notebook, read_own(course.release_notebook(lesson)), course.words)
    return _Inside("", written, own, mended)


def _no_notebook(one: Arrived, start: bytes) -> str:
    if not start:
        return "is empty"
    if start[:1] == b"<":
        return "is a web page (HTML), no notebook"
    for beginning, fault in NO_NOTEBOOK:
        if start.startswith(beginning):
            return fault
    if folded(one.name).endswith(OTHER_ARCHIVES):
        return "is an archive that cannot be opened here; unpack it, collect the folder"
    if start[:1] != b"{":
        return f"is no notebook (.{one.name.rpartition('/')[2].rpartition('.')[2]})"
    return ""
