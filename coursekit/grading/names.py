"""When two ways of writing a name, an id or a file's name mean the same.

Width, case, spaces, kana and the order of first and last name differ between a roster, a platform
and what a student types; 山田 花子, 山田花子 and 花子　山田 are the same name.
"""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
import urllib.parse
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from coursekit.grading.general_words import (
    COPY,
    EXTENSION,
    LAST_EXTENSION,
    NOISE,
    NUMBERS,
    WHEN,
    number_in,
)

TOKEN = re.compile(r"[A-Za-z0-9]+|[^\W_A-Za-z0-9]+")
SHORT_ID = re.compile(r"[A-Za-z]{1,4}\d{1,3}")
DATE = re.compile(r"20\d\d(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))?")
LABELS = re.compile(
    r"(?:学籍番号|学生番号|氏名|名前)[ :]*(?=[^ :])|\d{1,2}年(?:\d{1,2}|[A-Za-z])組(?:\d{1,2}番)?"
)
# s2301234山田, 03.山田, s2301234-山田, s2301234-yamada, 20261120-s2301234; but s23-1234a stays.
RUN_ON = re.compile(
    r"(?<=\d)[@.]?(?=[^\W\d_a-zA-Z])|(?<=\d\d\d)-(?=(?:[^\W\d_a-zA-Z]{2}|[A-Za-z]{3})[^\W\d_]*(?!\w))"
    r"|(?<=(?<!\d)20\d\d[01]\d[0-3]\d)-(?=[^\W\d_])"
)
DASHES = re.compile("[\u2010-\u2015\u2212]")
UNSEEN = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
# The same name, written as in a family's register and as on a keyboard.
VARIANTS = str.maketrans("髙﨑𠮷德濵栁瀨邉", "高崎吉徳濱柳瀬邊")
MOST_PARTS = 4  # of a name, whose order is free
SIGNS = " _-.,・~\u301c+=#:;!'\"“”|"  # around a name, of which they are no part
# The beginning of an id that ends in a seat's number: 23A-07.
SEAT = re.compile(r"(?:^|[\W_])(?P<before>[^\W\d_]{0,4}\d{1,3}[^\W\d_]{0,2})-$")
# What programs make of letters that they cannot write: addresses, and unzip without a language.
PERCENT = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
HASH = re.compile(r"#(?:U([0-9A-Fa-f]{4})|L(0[0-9A-Fa-f]{5}))")
KATAKANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}


def key(text: str) -> str:
    """An id, a mail address or one word, without what differs by accident."""
    return "".join(_plain(text).split())


def _plain(text: str) -> str:
    text = _usual(text).casefold().translate(KATAKANA).translate(VARIANTS)
    # ō is o; but が is not か.
    split = unicodedata.normalize("NFD", text)
    kept = [c for c in split if not ("\u0300" <= c <= "\u036f")]
    return unicodedata.normalize("NFC", "".join(kept))


def name_keys(name: str) -> frozenset[str]:
    """All that ``name`` may look like without spaces: its parts in any order, run together."""
    parts = [part for part in re.split(r"[\s,、・_.\-]+", _plain(name)) if part]
    if not parts:
        return frozenset()
    orders: Iterable[tuple[str, ...]] = [tuple(parts)]
    if len(parts) <= MOST_PARTS:
        orders = itertools.permutations(parts)
    return frozenset("".join(only_letters(order)) for order in orders)


def only_letters(parts: Iterable[str]) -> Iterable[str]:
    """Canvas drops every sign of a name: o'brien is obrien."""
    return ("".join(char for char in part if char.isalnum() or char == "ー") for part in parts)


def is_id_like(text: str) -> bool:
    """Whether it looks like a number that a school gives, rather than like a name."""
    text = unicodedata.normalize("NFKC", text)
    plain = re.sub(r"[._\-]", "", text)
    if re.fullmatch(r"[!-~]+@[!-~]+\.[!-~]+", text):
        return True
    return plain.isascii() and plain.isalnum() and sum(map(str.isdigit, plain)) >= 3


@dataclass(frozen=True)
class FileName:
    """What a student's own name of a file says. rest: without copies' marks and the lesson.

    lesson: a lesson it names, or "". number: of the copy or attempt; 0 for none.
    """

    rest: str
    lesson: str
    number: int


def read_file_name(name: str, lessons: Iterable[str], ids: Collection[str] = ()) -> FileName:
    """Take apart the last part of a path.

    lessons: all of the course. ids: of students; what looks like a lesson's number or a date in
    one, as in 23A-07, is a part of it.
    """
    text = _usual(name)
    text = EXTENSION.sub(" ", text)
    while LAST_EXTENSION.search(text.strip()):
        text = LAST_EXTENSION.sub("", text.strip())
    own = _own_of(tuple(ids), tuple(lessons))
    text = _without(WHEN, text.strip(), own)[0].strip()
    found = ""
    for lesson, pattern, is_number in _lesson_patterns(tuple(lessons)):
        text, removed = _without(pattern, text, own, seats=is_number)
        if removed:
            found = lesson
            break
    numbers = [number_in(match) for number in NUMBERS if (match := number.search(text.strip()))]
    return FileName(tidy(COPY.sub(" ", text)), found, max(numbers, default=0))


def _without(
    pattern: re.Pattern[str], text: str, own: re.Pattern[str] | None, *, seats: bool = False
) -> tuple[str, bool]:
    """Without the first place that fits and is no part of an id; and whether there is one."""
    taken = [match.span() for match in own.finditer(text)] if own else []
    for match in pattern.finditer(text):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        if seats and _ends_an_id(text, match):
            continue
        return f"{text[: match.start()]} {text[match.end() :]}", True
    return text, False


def _ends_an_id(text: str, match: re.Match[str]) -> bool:
    """Whether a number is that of a seat: of 23A-07, but neither of s2301234-07 nor of lec1-07."""
    seat = SEAT.search(text[: match.start()])
    if not seat or not match[0].isdigit():
        return False
    before = seat["before"]
    digits = "".join(char for char in before if char.isascii())  # 情23-07
    return not is_noise(before) and not is_id_like(digits) and is_id_like(digits + match[0])


@functools.lru_cache(maxsize=8)
def _own_of(ids: tuple[str, ...], lessons: tuple[str, ...]) -> re.Pattern[str] | None:
    """Finds those ids in which a lesson's number or a date seems to stand."""
    patterns = [WHEN, *(pattern for _, pattern, _ in _lesson_patterns(lessons))]
    texts = {_usual(one) for one in ids}
    risky = sorted(
        {
            text
            for text in texts
            if any(p.search(text) for p in patterns)
            and not any(p.fullmatch(text) for p in patterns)
        },
        key=len,
        reverse=True,
    )
    if not risky:
        return None
    listed = "|".join(map(re.escape, risky))
    return re.compile(rf"(?<![^\W_])(?:{listed})(?![^\W_])", re.IGNORECASE)


@functools.lru_cache(maxsize=8)
def _lesson_patterns(lessons: tuple[str, ...]) -> list[tuple[str, re.Pattern[str], bool]]:
    """What a file's name may call a lesson, the surest first: 07_lstm, lstm, and the bare 07."""
    whole, words, numbers = [], [], []
    for lesson in sorted(lessons, key=len, reverse=True):
        number, _, rest = lesson.partition("_")
        word = r"[ _.-]*".join(map(re.escape, rest.split("_")))
        whole.append((lesson, rf"(?<![0-9A-Za-z]){number}[ _.-]*{word}(?![A-Za-z])"))
        words.append((lesson, rf"(?<![0-9A-Za-z]){word}(?![0-9A-Za-z])"))
        before = r"(?:(?<![^ _-])|lesson|lec|第|レッスン|課題|演習|レポート)"
        numbers.append((lesson, rf"{before}[ _-]?{number}(?:回|章)?(?![^ _-])"))
    return [
        (lesson, re.compile(text, re.IGNORECASE), kind is numbers)
        for kind in (whole, words, numbers)
        for lesson, text in kind
    ]


def tidy(text: str) -> str:
    """In usual width, without separators at the ends, and with one space for several."""
    return " ".join(_usual(text).split()).strip(SIGNS)


def _usual(text: str) -> str:
    """In usual width, with one kind of dash, without what nobody sees."""
    text = PERCENT.sub(
        _from_address, HASH.sub(lambda found: chr(int(found[1] or found[2], 16)), text)
    )
    text = text.encode("utf-8", "replace").decode()  # half of a pair is no letter
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text))
    return DASHES.sub("-", UNSEEN.sub("", text))


def _from_address(found: re.Match[str]) -> str:
    """%E5%B1%B1 is 山, but 100%25 stays: only what is no ASCII has to be written so."""
    raw = urllib.parse.unquote_to_bytes(found[0])
    try:
        return found[0] if raw.isascii() and raw != b" " else raw.decode()
    except UnicodeDecodeError:
        return found[0]


def tokens(text: str) -> list[re.Match[str]]:
    """The runs of letters and digits; where Latin ones meet others, a new one begins."""
    return list(TOKEN.finditer(text))


def is_noise(word: str) -> bool:
    return bool(NOISE.fullmatch(word))


def named(text: str, *, dates: bool = False) -> list[str]:
    """The ids, or else the name, that a free text holds: for a class without a roster.

    Of ``s2301234_山田花子`` the id, of ``山田花子 - 課題`` the name, of ``課題`` nothing. dates:
    whether what looks like a date, as 20261105 does, is an id even beside a name.
    """
    text = LABELS.sub(" ", _usual(text))
    text = RUN_ON.sub(" ", text)
    pieces = re.split(r"([\s,、&()（）【】\[\]_]+)", text)
    words, between = pieces[::2], pieces[1::2]
    for place in range(len(words) - 1, 0, -1):  # s23_01234 is one id
        if (
            between[place - 1] == "_"
            and words[place].isdigit()
            and SHORT_ID.fullmatch(words[place - 1])
        ):
            words[place - 1 : place + 1] = [f"{words[place - 1]}_{words[place]}"]
            del between[place - 1]
    kept = [word.strip(SIGNS) for word in words]
    kept = [word for word in kept if word and TOKEN.search(word) and not is_noise(word)]
    ids = list(dict.fromkeys(word for word in kept if is_id_like(word)))
    if len(ids) > 1:
        ids = [word for word in ids if not DATE.fullmatch(word)] or ids
    if len(ids) > 1:  # 001_s2301234: the row of a list
        ids = [word for word in ids if not re.fullmatch(r"\d{3}", word)] or ids
    rest = [word for word in kept if word not in ids and (len(word) > 1 or not word.isascii())]
    if ids and (dates or not rest or not all(map(DATE.fullmatch, ids))):
        return ids
    return [" ".join(rest)] if rest else []


def shape(text: str) -> str:
    """What ids of one school share: ``s2301234`` is ``a9999999``."""
    return re.sub(r"[^\W\d_]", "a", re.sub(r"\d", "9", key(text)))
