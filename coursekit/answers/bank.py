"""Read answers/LESSON/EXERCISE/right_*.py and wrong_*.py."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from coursekit.course import Course
from coursekit.errors import CourseError, Problem

NAME = re.compile(r"(right|wrong)_\w+")
KEY = re.compile(r"^(criterion|message): (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Answer:
    """The text of one fill-in cell, and what must come of it.

    text: what goes into the cell. about: what the answer stands for (a wrong one: the
    misconception). criteria: graded cells a wrong answer must fail. message: regular expression
    that the student's message must match there.
    """

    exercise: str
    name: str
    path: Path
    text: str
    about: str
    criteria: list[str] = field(default_factory=list)
    message: str = ""

    @property
    def right(self) -> bool:
        return self.name.startswith("right_")


def read_answer(path: Path) -> Answer:
    """The answer in ``path``: its docstring describes it, the rest is the cell's text.

    A wrong answer's docstring holds the lines "criterion: NAME_1" (several: comma-separated) and
    "message: PATTERN". Raises CourseError where any of this is missing.
    """
    source = path.read_text(encoding="utf-8")
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        raise CourseError(Problem(path, f"is not Python: {error}", "mend it")) from None
    about = ast.get_docstring(tree)
    if not NAME.fullmatch(path.stem) or not about:
        raise CourseError(
            Problem(
                path,
                "is not named right_*.py or wrong_*.py, or has no docstring",
                "rename it; say in a docstring at its top what it stands for",
            )
        )
    keys = dict(KEY.findall(about))
    if path.stem.startswith("wrong_") and keys.keys() != {"criterion", "message"}:
        raise CourseError(
            Problem(
                path,
                "its docstring does not say what it breaks and what the student is told",
                f"add the lines 'criterion: {path.parent.name}_1' and 'message: PATTERN'",
            )
        )
    end = tree.body[0].end_lineno or 0
    return Answer(
        exercise=path.parent.name,
        name=path.stem,
        path=path,
        text="\n".join(source.split("\n")[end:]).strip(),
        about=KEY.sub("", about).strip(),
        criteria=[word.strip() for word in keys.get("criterion", "").split(",") if word.strip()],
        message=keys.get("message", ""),
    )


def read_bank(course: Course, lesson: str) -> list[Answer]:
    """All answers of the lesson, by exercise and name. Raises CourseError with every fault."""
    found: list[Answer] = []
    problems: list[Problem] = []
    for path in sorted((course.answers / lesson).glob("*/*.py")):
        try:
            found.append(read_answer(path))
        except CourseError as error:
            problems += error.problems
    problems += _twice(found)
    if problems:
        raise CourseError(*problems)
    return found


def _twice(answers: list[Answer]) -> Iterator[Problem]:
    """A program that stands there for two misconceptions has one message, and shows one of them."""
    known: dict[tuple[str, str], Answer] = {}
    for answer in answers:
        first = known.setdefault((answer.exercise, ast.dump(ast.parse(answer.text))), answer)
        if first is not answer:
            what = f"is the same program as {first.path.name}"
            yield Problem(answer.path, what, "remove one of them, or mend what it was to show")
