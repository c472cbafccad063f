"""The course's glossary: one word for one thing (docs/glossary.LANGUAGE.toml).

Lessons are searched for what is not written: their prose, and in code comments and texts.
"""

import io
import re
import tokenize
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from coursekit.build.names import plain_python
from coursekit.course import Course
from coursekit.errors import CourseError, Problem

FENCE = re.compile(r"^```python.*\n(?P<code>(?:.*\n)*?)^```$", re.MULTILINE)
HEADER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
# In prose: code, formulas, addresses.
NOT_PROSE = re.compile(
    r"```.*?```|`[^`\n]+`|\$\$.*?\$\$|\$[^$\n]+\$|\]\([^)\s]*\)|<http[^>]*>", re.S
)
IN_CODE = {tokenize.COMMENT, tokenize.STRING, getattr(tokenize, "FSTRING_MIDDLE", tokenize.STRING)}


@dataclass(frozen=True)
class Spelling:
    """right: how it is written. wrong: how it is not, but for the words ``not_in``."""

    right: list[str]
    wrong: list[str] = field(default_factory=list)
    not_in: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Term:
    """A row of the glossary. lesson: the number of the lesson that explains it."""

    ja: str
    en: str
    means: str
    lesson: str


@dataclass(frozen=True)
class Glossary:
    """What is explained where, and what is written how."""

    terms: list[Term]
    spellings: list[Spelling]

    def faults(self, text: str) -> Iterator[tuple[int, str, str]]:
        """Place in the text, wrong word and right words of each that is not to be written."""
        for spelling in self.spellings:
            known = [*spelling.right, *spelling.wrong, *spelling.not_in]
            longest_first = sorted(known, key=len, reverse=True)
            for match in re.finditer("|".join(map(re.escape, longest_first)), text):
                if match[0] in spelling.wrong:
                    yield match.start(), match[0], "、".join(spelling.right)


def path_of(course: Course) -> Path:
    return course.root / "docs" / f"glossary.{course.language}.toml"


def read(course: Course) -> Glossary:
    """The course's glossary; empty where it has none."""
    path = path_of(course)
    if not path.exists():
        return Glossary([], [])
    try:
        held = tomllib.loads(path.read_text(encoding="utf-8"))
        rows = [(row.pop("wrong", []), row.pop("right", []), row) for row in held["term"]]
        terms = [Term(**row) for _, _, row in rows]
        named = [
            Spelling(right or [term.ja], wrong)
            for term, (wrong, right, _) in zip(terms, rows, strict=True)
        ]
        return Glossary(terms, [*named, *(Spelling(**row) for row in held.get("spelling", []))])
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise CourseError(
            Problem(course.relative(path), f"cannot be read: {error}", "see its first lines")
        ) from None


def table(course: Course) -> str:
    """The terms as a table in Markdown, by lesson."""
    rows = ["| 用語 | 英語 | 意味 | 説明 |", "|---|---|---|---|"]
    for term in read(course).terms:
        rows.append(f"| {term.ja} | {term.en} | {term.means} | {term.lesson} |")
    return "\n".join(rows) + "\n"


def words_of(text: str) -> str:
    """A lesson's Markdown with all blotted out but prose, comments and texts; lines stay lines."""
    made, end = [], 0
    for fence in FENCE.finditer(text):
        made += [_prose(text[end : fence.start()]), "\n", words_of_code(fence["code"])]
        end = fence.end()
    return "".join([*made, _prose(text[end:])])


def words_of_code(source: str) -> str:
    """The comments and texts of a program, each in its line."""
    lines = [""] * (source.count("\n") + 1)
    for token in tokenize.generate_tokens(io.StringIO(plain_python(source)).readline):
        if token.type in IN_CODE:
            for number, part in enumerate(token.string.split("\n"), start=token.start[0] - 1):
                lines[number] += f" {part}"
    return "\n".join(lines).removesuffix("\n") + "\n" * source.endswith("\n")


def _prose(text: str) -> str:
    def blot(match: re.Match[str]) -> str:
        return "\n" * match[0].count("\n") or " "

    return NOT_PROSE.sub(blot, HEADER.sub(blot, text))
