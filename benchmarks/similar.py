"""How often the report pairs a copy with its original, and answers that were written apart.

    python -m benchmarks.similar FOLDER [LESSON ...]

FOLDER: LESSON/EXERCISE/{right,wrong}_*.py like answers/, by strangers who never saw answers/. Some
students hand in strangers' answers. Apart: the others hand in answers of one half of the bank,
and the other half is known; that one of them and one of the former are shown is a false alarm.
Copied: all of the bank is known; somebody hands in another's answers to a few exercises, disguised.

With 824 answers by strangers to 13 lessons, 2026-11:
RESULTS
"""

from __future__ import annotations

import ast
import random
import sys
from collections.abc import Callable
from pathlib import Path

from coursekit.answers.program import plain_tree
from coursekit.course import find_course
from coursekit.report.answers import known_answers
from coursekit.report.fragments import fragments
from coursekit.report.similar import similar

STRANGERS, OTHERS, TIMES = 10, 20, 6
COPIED = (1, 2, 3, 99)  # exercises of a lesson
Texts = dict[str, list[str]]  # by exercise
Answers = dict[str, dict[str, str]]  # by exercise and student


def renamed(text: str) -> str:
    """With other names for all that the program names but its own top-level functions."""
    tree = plain_tree(text)
    kept = {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    stored = {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    stored |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in stored - kept:
            node.id = f"other_{node.id}"
        elif isinstance(node, ast.arg):
            node.arg = f"other_{node.arg}"
    return ast.unparse(tree)


def reordered(text: str) -> str:
    """With neighbouring statements swapped where neither uses what the other makes."""
    tree = plain_tree(text)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            place = 0
            while place + 1 < len(body):
                if _are_apart(body[place], body[place + 1]):
                    body[place : place + 2] = body[place + 1], body[place]
                    place += 1
                place += 1
    return ast.unparse(tree)


def renumbered(text: str) -> str:
    """With another number for each but 0 and 1."""
    tree = plain_tree(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
            node.value += 0 if node.value in (0, 1) else 1
    return ast.unparse(tree)


def commented(text: str) -> str:
    """With a comment on each line that can bear one."""
    return "\n".join(f"{line}  # my own" for line in ast.unparse(plain_tree(text)).split("\n"))


def all_at_once(text: str) -> str:
    return commented(renamed(reordered(renumbered(text))))


DISGUISES: tuple[Callable[[str], str], ...] = (
    renamed,
    reordered,
    renumbered,
    commented,
    all_at_once,
)


def _are_apart(first: ast.stmt, second: ast.stmt) -> bool:
    if not all(isinstance(one, ast.Assign | ast.AugAssign) for one in (first, second)):
        return False
    made, used = zip(*(_names(one) for one in (first, second)), strict=True)
    return not (made[0] & (made[1] | used[1]) or made[1] & used[0])


def _names(statement: ast.stmt) -> tuple[set[str], set[str]]:
    """Names that it makes, and that it uses."""
    names = [node for node in ast.walk(statement) if isinstance(node, ast.Name)]
    made = {node.id for node in names if isinstance(node.ctx, ast.Store)}
    return made, {node.id for node in names if isinstance(node.ctx, ast.Load)}


def strangers_answers(folder: Path, lesson: str, known: Texts) -> Texts:
    """By exercise, without those that the bank has, too."""
    found: Texts = {}
    for path in sorted((folder / lesson).glob("*/*.py")):
        exercise, text = path.parent.name, path.read_text(encoding="utf-8")
        own = fragments(text).keys()
        if own and all(own != fragments(other).keys() for other in known[exercise]):
            found.setdefault(exercise, []).append(text)
    return found


def false_alarms(strangers: Texts, known: Texts, lot: random.Random) -> tuple[int, int]:
    """Pairs of a stranger and another that would be shown, and all such pairs."""
    answers: Answers = {}
    half: Texts = {}
    for exercise, theirs in strangers.items():
        release, model, *bank = known[exercise]
        lot.shuffle(bank)
        others = bank[: len(bank) // 2]
        half[exercise] = [release, model, *bank[len(bank) // 2 :]]
        answers[exercise] = _handed_in("s", lot.sample(theirs, min(STRANGERS, len(theirs))))
        answers[exercise] |= _handed_in("o", others[:OTHERS])
    pairs = similar(answers, half)
    return sum(a[0] != b[0] for a, b in (pair.students for pair in pairs)), STRANGERS * OTHERS


def is_found(
    strangers: Texts,
    known: Texts,
    lot: random.Random,
    copied: int,
    disguise: Callable[[str], str],
) -> bool:
    """Whether one who copies so many exercises of a stranger is shown together with them."""
    answers = {
        exercise: _handed_in("s", lot.sample(theirs, min(STRANGERS, len(theirs))))
        for exercise, theirs in strangers.items()
    }
    for exercise in lot.sample(list(answers), min(copied, len(answers))):
        answers[exercise]["copier"] = disguise(answers[exercise]["s0"])
    pairs = similar(answers, known)
    return any(pair.students == ("copier", "s0") for pair in pairs)


def _handed_in(kind: str, texts: list[str]) -> dict[str, str]:
    return {f"{kind}{number}": text for number, text in enumerate(texts)}


def main(folder: Path, lessons: list[str]) -> None:
    course, lot = find_course(), random.Random(0)
    shown = pairs = 0
    found: dict[tuple[str, int], list[bool]] = {}
    for lesson in course.choose(lessons):
        known = known_answers(course, lesson)
        strangers = strangers_answers(folder, lesson, known)
        for _ in range(TIMES):
            alarms, of = false_alarms(strangers, known, lot)
            shown, pairs = shown + alarms, pairs + of
            for disguise in DISGUISES:
                for copied in COPIED:
                    one = is_found(strangers, known, lot, copied, disguise)
                    found.setdefault((disguise.__name__, copied), []).append(one)
        print(f"{lesson}: {shown} of {pairs} pairs of strangers shown", flush=True)
    for (name, copied), ones in found.items():
        print(f"{name}, {copied} exercises: {sum(ones) / len(ones):.0%} of copies shown")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
