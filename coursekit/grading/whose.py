"""Whose file it is: what speaks for somebody, how far it can be trusted, and the decision.

Nothing here reads or writes a file. What the platform made of a name is trusted; what a student
chose, a file's name or the id in the notebook, is a claim. A claim never moves a file away from
whom the platform names: where the two disagree, a person has to look.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from coursekit.grading.names import (
    DATE,
    FileName,
    is_id_like,
    key,
    name_keys,
    named,
    shape,
    tidy,
    tokens,
)
from coursekit.grading.platforms import Part
from coursekit.grading.romaji import in_latin, one_spelling
from coursekit.grading.roster import Roster

MOST_TOKENS = 12
YEAR = re.compile(r"\D*20\d\d\D*")
LONGEST_SPAN = 8
POLITE = re.compile(r"(?<=\w)(?:さん|さま|様|くん|君|ちゃん|氏|殿)$")
ENOUGH_TO_TELL = 3  # ids that look like dates
SHORTEST_SOUND = 4  # "an" is a word, too
NOTEBOOK = "its first cell"  # where the student wrote the id
FILE = "its name"
FOLDER = "its folder"
NO_SIGN = "nothing in it says whose it is: no folder, no name, no id in its first cell"


@dataclass(frozen=True)
class Claim:
    """Where a text stands that says who it is."""

    source: str
    text: str

    def __str__(self) -> str:
        return f"{self.source} says {self.text!r}"


@dataclass(frozen=True)
class Folders:
    """What the folders around a file say that may name somebody, likeliest first.

    each: whether every student has a folder. is_open: of folders in folders, whether the outer or
    the inner ones are the students' cannot be told.
    """

    texts: tuple[str, ...] = ()
    each: bool = False
    is_open: bool = False

    @property
    def first(self) -> str:
        return self.texts[0] if self.texts else ""


@dataclass(frozen=True)
class Clues:
    """Of one file. part: the platform's."""

    part: Part | None
    folders: Folders
    file: FileName
    written: str

    @property
    def claims(self) -> list[Claim]:
        texts = [(NOTEBOOK, self.written), (FILE, self.file.rest)]
        texts += [(FOLDER, folder) for folder in self.folders.texts]
        return [Claim(source, text) for source, text in texts if text]


@dataclass(frozen=True)
class Whose:
    """The file is ``student``'s. source: by what. sure: by what no student can choose."""

    student: str
    source: str
    sure: bool = False
    note: str = ""


@dataclass(frozen=True)
class Unmatched:
    """A person has to say whose it is. about: whom it may be of, if anybody."""

    reason: str
    about: str = ""


Decision = Whose | Unmatched


def number_in(text: str) -> str:
    """Of Moodle's "Participant 12345" the number."""
    return key(re.sub(r"^\D+ ", "", text))


def _sounds(latin: str) -> set[str]:
    """A name in Latin letters as names in kana are compared with it, its parts in any order."""
    latin = key(latin.replace(" ", ",")).replace(",", " ")
    apart = " ".join(map(one_spelling, latin.split()))
    return {*map(one_spelling, name_keys(latin)), *name_keys(apart)} if latin.isascii() else set()


class Directory:
    """Finds students by what they are called."""

    def __init__(self, roster: Roster, known: Iterable[str] = ()) -> None:
        """known: ids of students who are in no roster."""
        self.roster = roster
        self.names: dict[str, str] = {}  # for messages
        self.by_id: defaultdict[str, set[str]] = defaultdict(set)
        self.by_name: defaultdict[str, set[str]] = defaultdict(set)
        self.by_sound: defaultdict[str, set[str]] = defaultdict(set)
        self.by_number: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for student in roster:
            self.names[student.id] = student.name
            self.by_id[key(student.id)].add(student.id)
            for other in (student.mail, student.mail.partition("@")[0], student.lms.get("login")):
                if other:
                    self.by_name[key(other)].add(student.id)
            for name in (student.name, *student.other_names):
                for form in name_keys(name):
                    self.by_name[form].add(student.id)
                for form in _sounds(in_latin(name)):
                    if len(form) >= SHORTEST_SOUND:
                        self.by_sound[form].add(student.id)
            for label, number in student.lms.items():
                if label != "login":
                    self.by_number[label, number_in(number)].add(student.id)
        for own in known:
            self.by_id[key(own)].add(own)
            if not is_id_like(own):
                for form in name_keys(own):
                    self.by_name[form].add(own)
        self.shapes = {shape(student.id) for student in roster}

    def find(self, text: str) -> set[str]:
        """Who is called so: an id counts before a name."""
        if found := self.by_id.get(key(text)):
            return set(found)
        if found := self.by_name.get(key(text)):
            return set(found)
        forms = name_keys(text) | name_keys(POLITE.sub("", text))
        if found := {student for form in forms for student in self.by_name.get(form, ())}:
            return found
        sounds = _sounds(text) if self.by_sound else ()
        return {student for form in sounds for student in self.by_sound.get(form, ())}

    def find_in(self, text: str) -> list[set[str]]:
        """Who is named anywhere in a text: a set for each place, longest places first."""
        if whole := self.find(text):
            return [whole]
        words = tokens(text)[:MOST_TOKENS]
        free, found = [True] * len(words), []
        for length in range(min(len(words), LONGEST_SPAN), 0, -1):
            for start in range(len(words) - length + 1):
                place = slice(start, start + length)
                span = text[words[start].start() : words[start + length - 1].end()]
                if all(free[place]) and len(span) > 1 and (students := self.find(span)):
                    found.append(students)
                    free[place] = [False] * length
        return found

    def strangers(self, text: str) -> list[str]:
        """Words of a text that look like ids of the roster and are nobody's."""
        words = [word for word in named(text) if is_id_like(word) and not DATE.fullmatch(word)]
        return [word for word in words if not self.find_in(word) and shape(word) in self.shapes]

    def describe(self, student: str) -> str:
        name = self.names.get(student, "")
        return f"{student} ({name})" if name and name != student else student


@dataclass(frozen=True)
class Bound:
    """Which student a platform's number has stood for so far.

    lasting: numbers that mean the same person in every lesson. here: those of this lesson.
    Keys are the platform's name and the number. said: those of which only a person said so, of a
    file: it may have come from a friend's account.
    """

    lasting: Mapping[tuple[str, str], str] = field(default_factory=dict)
    here: Mapping[tuple[str, str], str] = field(default_factory=dict)
    said: frozenset[tuple[str, str]] = frozenset()

    def student(self, part: Part) -> str:
        found = self.lasting if part.platform.numbers_last else self.here
        return found.get((part.platform.name, part.number), "") if part.number else ""

    def is_said(self, part: Part) -> bool:
        return (part.platform.name, part.number) in self.said


def decide(
    clues: Sequence[Clues], roster: Roster, known: Iterable[str], bound: Bound
) -> list[Decision]:
    """Whose each file of one collection is.

    known: students who have handed in before; they stand in for a roster where there is none.
    """
    rule = _WithRoster(roster, bound) if len(roster) else _Without(clues, set(known), bound)
    decisions = [rule.decide(one) for one in clues]
    return list(_apart(clues, decisions, rule.directory, bound))


class _WithRoster:
    def __init__(self, roster: Roster, bound: Bound) -> None:
        self.directory, self.bound = Directory(roster), bound

    def decide(self, clues: Clues) -> Decision:
        source, text = FOLDER, clues.folders.first
        by_platform: set[str] = set()
        if part := clues.part:
            source, text = part.platform.name, str(part)
            by_platform = self._of_platform(part)
        elif clues.folders.each:
            by_platform = _all(self.directory.find_in(text))
        claims = [(claim, self.directory.find_in(claim.text)) for claim in clues.claims]
        if len(by_platform) == 1:
            (student,) = by_platform
            for claim, found in claims:
                if found and student not in set().union(*found):
                    return self._disagree(f"{source} says {self._are(by_platform)}", claim, found)
            return Whose(student, source, sure=True, note=self._notes(claims))
        return self._by_claims(clues, claims, by_platform, source, text)

    def _of_platform(self, part: Part) -> set[str]:
        named = self._named(part)
        for label in (part.platform.name.casefold(), "lms"):
            if found := self.directory.by_number.get((label, number_in(part.number))):
                # The roster may have a wrong number: a name that is another's outweighs none.
                return found & named or found | named
        student = self.bound.student(part)
        if not student or not self.directory.roster.get(student):
            return named
        if named and student not in named:
            return named if self.bound.is_said(part) else named | {student}
        return {student}

    def _named(self, part: Part) -> set[str]:
        for login in part.logins:
            if login and (found := self.directory.find(login)):
                return found
        # Moodle may put a group's name before: "A-山田 花子".
        texts = [part.who, *(part.who[i + 1 :] for i, c in enumerate(part.who) if c == "-")]
        for text in texts:
            if text and (places := self.directory.find_in(text)):
                return _all(places)
        return set()

    def _by_claims(
        self,
        clues: Clues,
        claims: list[tuple[Claim, list[set[str]]]],
        among: set[str],
        source: str,
        text: str,
    ) -> Decision:
        places = [(claim, students) for claim, found in claims for students in found]
        if among:
            places.insert(0, (Claim(source, text), among))
        left: set[str] = set()
        for claim, students in places:
            if left and not left & students:
                others = [str(one) for one, _ in places if one is not claim]
                told = f"{' and '.join(others)}, but {claim}" if others else str(claim)
                return Unmatched(f"{told}: different students of the roster")
            left = left & students if left else set(students)
        texts = ", ".join(str(claim) for claim, _ in claims)
        if not left:
            told = "; ".join(one for one in (text if clues.part else "", texts) if one)
            return Unmatched(f"{told}: nobody in the roster" if told else NO_SIGN)
        if len(left) > 1:
            return Unmatched(f"several students of the roster fit: {self._are(left)}")
        (student,) = left
        strange = [word for claim, _ in claims for word in self.directory.strangers(claim.text)]
        if strange:
            why = f"it is {self._are(left)}'s by one sign, but says {strange[0]!r}, too"
            return Unmatched(f"{why}, who is not in the roster", about=student)
        sources = list(dict.fromkeys(claim.source for claim, students in places if left & students))
        return Whose(student, " and ".join(sources))

    def _notes(self, claims: list[tuple[Claim, list[set[str]]]]) -> str:
        return "; ".join(
            f"{claim}, who is nobody"
            for claim, found in claims
            if claim.source == NOTEBOOK and not found
        )

    def _disagree(self, sure: str, claim: Claim, found: list[set[str]]) -> Unmatched:
        return Unmatched(f"{sure}, but {claim.source} says {self._are(_all(found))}")

    def _are(self, students: set[str]) -> str:
        return ", ".join(self.directory.describe(student) for student in sorted(students))


class _Without:
    """No roster: what the platform says, or else the student, is who it is."""

    def __init__(self, clues: Sequence[Clues], known: set[str], bound: Bound) -> None:
        self.bound = bound
        # People with the same name in one download have different numbers.
        people: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for one in clues:
            if one.part and one.part.number:
                people[one.part.platform.name, key(one.part.who)].add(one.part.number)
        for (platform, number), student in {**bound.lasting, **bound.here}.items():
            people[platform, key(student)].add(number)
        self.people = people
        days = Counter(
            word
            for one in clues
            for claim in one.claims
            for word in set(named(claim.text, dates=True))
            if DATE.fullmatch(word) and not YEAR.fullmatch(word)
        )
        # 20261105 may be a day or an id; but of many students, no two have the same id.
        self.dates = len(days) >= ENOUGH_TO_TELL and max(days.values()) == 1
        own = {student for one in clues if (student := self._own(one))}
        self.directory = Directory(Roster(), known | own)

    def decide(self, clues: Clues) -> Decision:
        claims = clues.claims
        if own := self._own(clues):
            source = clues.part.platform.name if clues.part else FOLDER
            return self._check(self._spelled(own), source, claims)
        if clues.part and clues.part.who:
            return Unmatched(
                f"{clues.part.platform.name} has several people called {clues.part.who!r}"
            )
        return self._by_claims(clues, claims)

    def _named(self, text: str) -> list[str]:
        return named(text, dates=self.dates)

    def _own(self, clues: Clues) -> str:
        """Who the platform says it is; "" where it hides that, or names two people alike."""
        part = clues.part
        if not part:
            texts = self._named(clues.folders.first) if clues.folders.each else []
            return texts[0] if len(texts) == 1 else ""
        if student := self.bound.student(part):
            return student
        if part.login:
            return part.login
        if not part.who:
            return ""
        if len(self.people[part.platform.name, key(part.who)]) > 1:
            return f"{part.who}_{part.number}" if part.platform.numbers_last else ""
        texts = self._named(part.who)
        return texts[0] if len(texts) == 1 and is_id_like(texts[0]) else tidy(part.who)

    def _spelled(self, text: str) -> str:
        """As the same student has been written before."""
        found = self.directory.find(text)
        if text in found or len(found) != 1:
            return text
        return next(iter(found))

    def _check(self, student: str, source: str, claims: list[Claim]) -> Decision:
        for claim in claims:
            found = [students for students in self.directory.find_in(claim.text)]
            others = _all(found) - {student}
            ids = [word for word in self._named(claim.text) if is_id_like(word)]
            same_kind = [w for w in ids if is_id_like(student) and shape(w) == shape(student)]
            strange = [word for word in same_kind if key(word) != key(student)]
            if found and student not in _all(found):
                strange += sorted(others)
            if strange and not any(key(word) == key(student) for word in ids):
                return Unmatched(f"{source} says {student}, but {claim.source} says {strange[0]}")
        return Whose(student, source, sure=True)

    def _by_claims(self, clues: Clues, claims: list[Claim]) -> Decision:
        outer = () if clues.folders.is_open else clues.folders.texts[1:]
        said = [(claim, self._named(claim.text)) for claim in claims if claim.text not in outer]
        ids = [(claim, w) for claim, words in said for w in words if is_id_like(w)]
        if not ids:  # s2301234/work/07_lstm.ipynb; but RNN2026 is a course
            further = [(Claim(FOLDER, text), w) for text in outer for w in self._named(text)]
            ids = [(c, w) for c, w in further if is_id_like(w) and not YEAR.fullmatch(w)][-1:]
        names = [(claim, w) for claim, words in said for w in words if not is_id_like(w)]
        if not self.dates:
            no_days = [(c, w) for c, w in ids if not DATE.fullmatch(w)]
            ids = no_days if no_days or names else ids
        for kind in (ids, names):
            different = {key(word): (claim, word) for claim, word in kind}
            # An id and its other spellings, and names in another order, are the same.
            merged = {
                next(iter(sorted(self.directory.find(w) or {k}))): (c, w)
                for k, (c, w) in different.items()
            }
            if kind is names:
                merged = _same_names(merged)
            if len(merged) > 1:
                told = ", but ".join(
                    f"{claim.source} says {word!r}" for claim, word in merged.values()
                )
                return Unmatched(told)
            if merged:
                claim, word = next(iter(merged.values()))
                return Whose(self._spelled(word), claim.source)
        if part := clues.part:
            return Whose(f"{part.platform.name}_{part.number}", part.platform.name, sure=True)
        return Unmatched(NO_SIGN)


def _same_names(found: dict[str, tuple[Claim, str]]) -> dict[str, tuple[Claim, str]]:
    kept: dict[str, tuple[Claim, str]] = {}
    for name, (claim, word) in found.items():
        if not any(name_keys(word) & name_keys(other) for _, other in kept.values()):
            kept[name] = (claim, word)
    return kept


def _all(places: list[set[str]]) -> set[str]:
    """Whom all places fit, or else whom any fits."""
    if not places:
        return set()
    return set.intersection(*places) or set().union(*places)


def _apart(
    clues: Sequence[Clues], decisions: list[Decision], directory: Directory, bound: Bound
) -> Iterator[Decision]:
    """Two people of a platform are never one student, neither in a download nor over time."""
    people: defaultdict[str, Counter[tuple[tuple[str, ...], bool]]] = defaultdict(Counter)
    for one, decision in zip(clues, decisions, strict=True):
        if isinstance(decision, Whose) and one.part:
            people[decision.student][one.part.person, decision.sure] += 1
    numbers: dict[tuple[str, str], str] = {}
    for (platform, number), student in {**bound.lasting, **bound.here}.items():
        numbers[platform, student] = number
    for one, decision in zip(clues, decisions, strict=True):
        if isinstance(decision, Unmatched):
            yield decision
            continue
        who = directory.describe(decision.student)
        sure = {person for person, is_sure in people[decision.student] if is_sure}
        claimed = {person for person, is_sure in people[decision.student] if not is_sure}
        before = numbers.get((one.part.platform.name, decision.student)) if one.part else None
        if sure and not decision.sure:
            yield Unmatched(f"{decision.source} says {who}, whose own file is another")
        elif len(sure) > 1 or (not sure and len(claimed) > 1):
            listed = ", ".join(" ".join(person) for person in sorted(sure or claimed))
            yield Unmatched(f"different people are said to be {who}: {listed}")
        elif (
            one.part
            and before
            and one.part.number
            and before != one.part.number
            and not (decision.sure and (one.part.platform.name, before) in bound.said)
        ):
            yield Unmatched(f"{one.part} is said to be {who}, who was number {before} there before")
        else:
            yield decision
