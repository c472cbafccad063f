"""When two ways of writing a name, an id or a file's name mean the same.

Width, case, spaces, kana and the order of first and last name differ between a roster, a platform
and what a student types; 山田 花子, 山田花子 and 花子　山田 are the same name.
"""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

TOKEN = re.compile(r"[A-Za-z0-9]+|[^\W_A-Za-z0-9]+")
SHORT_ID = re.compile(r"[A-Za-z]{1,4}\d{1,3}")
DATE = re.compile(r"20\d\d(?:[01]\d[0-3]\d)?")
LABELS = re.compile(r"(?:学籍番号|学生番号|氏名|名前)[ :]*(?=[^ :])")
DASHES = re.compile("[\u2010-\u2015\u2212]")
UNSEEN = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
# The same name, written as in a family's register and as on a keyboard.
VARIANTS = str.maketrans("髙﨑𠮷德濵栁瀨邉", "高崎吉徳濱柳瀬邊")
MOST_PARTS = 4  # of a name, whose order is free
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


# What copying, downloading and handing in again add to a file's name.
EXTENSION = re.compile(r"\.ipynb(?=$|[^a-z0-9])", re.IGNORECASE)
LAST_EXTENSION = re.compile(
    r"\.(?:ipynb|json|txt|html?|py|pdf|md|docx?|odt|rtf|pages|gdoc|url|lnk|webloc|xlsx|pptx"
    r"|jpe?g|png|heic)$",
    re.IGNORECASE,
)
NUMBERS = (
    re.compile(r"\((\d{1,3})\)"),  # browsers
    re.compile(r"-(\d{1,2})$"),  # Canvas
    re.compile(
        r"(?:のコピー|コピー|copy)\s*\(?(\d{1,3})\)?", re.IGNORECASE
    ),  # Drive, Jupyter, macOS
    re.compile(
        r"(?:attempt|version|ver|rev|v|提出|再提出)[ ._-]?(\d{1,3})(?![0-9])", re.IGNORECASE
    ),
)
COPY = re.compile(
    r"(?:^| - )copy (?:\(\d+\) )?of |(?:^| - )コピー ?[~\u301c\uff5e:\uff1a-] ?| ?のコピー ?\d*"
    r"| ?- ?(?:コピー|copy)\b ?(?:\(\d+\))?"
    r"|[-_ ]copy ?\d*$|[「」]|\(\d{1,3}\)",
    re.IGNORECASE,
)
# Words that say nothing of who it is.
NOISE = re.compile(
    r"(?:attempt|version|ver|rev|v|try|final|last|new|fixed|done|completed?|answers?|solutions?"
    r"|lessons?|homework|hw|assign(?:ment)?s?|exercises?|reports?|submissions?|submit(?:ted)?|files?"
    r"|class|course|students?|notebooks?|colab|untitled|work|works|downloads?|documents?|desktop"
    r"|uploads?|all|data|tmp|temp|inbox|version|unmatched|collected|extracted|archive|team|group"
    r"|attachments?|copy"
    r"|課題|宿題|演習|レポート|提出物?|再提出|完成版?|最終版?|修正版?|解答|回答|授業|講義|レッスン|クラス"
    r"|ノートブック|コピー|新しいフォルダー?|ダウンロード|ファイル|フォルダー?|第|回|版|組|年度)+\d{0,4}"
    r"|re|fwd?|\d{1,2}|[a-z]?\d{0,2}(?:組|班|クラス|限)|(?:section|sec|week|wk|day|lecture|lec|l|unit|ex)\d{0,2}",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class FileName:
    """What a student's own name of a file says. rest: without copies' marks and the lesson.

    lesson: a lesson it names, or "". number: of the copy or attempt; 0 for none.
    """

    rest: str
    lesson: str
    number: int


def read_file_name(name: str, lessons: Iterable[str]) -> FileName:
    """Take apart the last part of a path. lessons: all of the course."""
    text = _usual(name)
    text = EXTENSION.sub(" ", text)
    while LAST_EXTENSION.search(text.strip()):
        text = LAST_EXTENSION.sub("", text.strip())
    text = text.strip()
    found = ""
    for lesson, pattern in _lesson_patterns(tuple(lessons)):
        if pattern.search(text):
            found, text = lesson, pattern.sub(" ", text)
            break
    numbers = [int(match[1]) for number in NUMBERS if (match := number.search(text.strip()))]
    return FileName(tidy(COPY.sub(" ", text)), found, max(numbers, default=0))


@functools.lru_cache(maxsize=8)
def _lesson_patterns(lessons: tuple[str, ...]) -> list[tuple[str, re.Pattern[str]]]:
    """What a file's name may call a lesson, the surest first: 07_lstm, lstm, 07."""
    whole, words, numbers = [], [], []
    for lesson in sorted(lessons, key=len, reverse=True):
        number, _, rest = lesson.partition("_")
        word = r"[ _.-]*".join(map(re.escape, rest.split("_")))
        whole.append((lesson, rf"(?<![0-9A-Za-z]){number}[ _.-]*{word}(?![A-Za-z])"))
        words.append((lesson, rf"(?<![0-9A-Za-z]){word}(?![0-9A-Za-z])"))
        before = r"(?:(?<![^ _-])|lesson|lec|第|レッスン|課題|演習|レポート)"
        numbers.append((lesson, rf"{before}[ _-]?{number}(?:回|章)?(?![^ _-])"))
    patterns = [*whole, *words, *numbers]
    return [(lesson, re.compile(text, re.IGNORECASE)) for lesson, text in patterns]


def tidy(text: str) -> str:
    """In usual width, without separators at the ends, and with one space for several."""
    return " ".join(_usual(text).split()).strip(" _-.,・")


def _usual(text: str) -> str:
    """In usual width, with one kind of dash, without what nobody sees."""
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text))
    return DASHES.sub("-", UNSEEN.sub("", text))


def tokens(text: str) -> list[re.Match[str]]:
    """The runs of letters and digits; where Latin ones meet others, a new one begins."""
    return list(TOKEN.finditer(text))


def is_noise(word: str) -> bool:
    return bool(NOISE.fullmatch(word))


def named(text: str) -> list[str]:
    """The ids, or else the name, that a free text holds: for a class without a roster.

    Of ``s2301234_山田花子`` the id, of ``山田花子 - 課題`` the name, of ``課題`` nothing.
    """
    text = LABELS.sub(" ", _usual(text))
    text = re.sub(r"(?<=\d)@?(?=[^\W\d_a-zA-Z])", " ", text)  # s2301234山田
    pieces = re.split(r"([\s,、()（）【】\[\]_]+)", text)
    words, between = pieces[::2], pieces[1::2]
    for place in range(len(words) - 1, 0, -1):  # s23_01234 is one id
        if (
            between[place - 1] == "_"
            and words[place].isdigit()
            and SHORT_ID.fullmatch(words[place - 1])
        ):
            words[place - 1 : place + 1] = [f"{words[place - 1]}_{words[place]}"]
            del between[place - 1]
    kept = [word.strip(" -.・") for word in words]
    kept = [word for word in kept if word and TOKEN.search(word) and not is_noise(word)]
    ids = list(dict.fromkeys(word for word in kept if is_id_like(word)))
    if len(ids) > 1:
        ids = [word for word in ids if not DATE.fullmatch(word)] or ids
    if len(ids) > 1:  # 001_s2301234: the row of a list
        ids = [word for word in ids if not re.fullmatch(r"\d{3}", word)] or ids
    if ids:
        return ids
    name = " ".join(word for word in kept if len(word) > 1 or not word.isascii())
    return [name] if name else []


def shape(text: str) -> str:
    """What ids of one school share: ``s2301234`` is ``a9999999``."""
    return re.sub(r"[^\W\d_]", "a", re.sub(r"\d", "9", key(text)))
