"""How often the report pairs a copy with its original, and answers that were written apart.

    python -m benchmarks.similar FOLDER OTHERS [LESSON ...]

FOLDER, OTHERS: LESSON/EXERCISE/{right,wrong}_*.py like answers/, by two who know neither each other
nor answers/. Apart: half of a class hands in answers of one, half of the other; to show one of each
together is a false alarm. Copied: somebody hands in answers of FOLDER to a few exercises that
another handed in, too, disguised.

2026-11-27, 445 and 824 answers to 13 lessons, both by language models with much the same brief:
38 of 7,800 pairs are shown, for 6 pairs of answers; in each, both had the same unusual idea, and a
person could not tell the two from a copy. Of 78 copies in each row these are shown:

    exercises copied                     1     2     3     all
    other names                          68 %  94 %  100 %  99 %
    statements moved                     55 %  87 %   96 %  99 %
    other numbers                        55 %  87 %   99 %  97 %
    comments                             60 %  87 %   96 %  97 %
    all at once                          47 %  78 %   99 % 100 %

Of one copied exercise, those are missed that are short, or near to an answer of the bank.
copydetect 0.5.0, with the release and the model answer as its boilerplate, finds 58 % of single
copies with all at once where 70 % are alike, and pairs 104 of 4,350 answers of one and the other
(35 % and 45 where 90 % are alike): it has no way to ask who else is as near.
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
from coursekit.report.similar import similar

STUDENTS = 10  # of each of the two
TIMES = 6
COPIED = (1, 2, 3, 99)  # exercises of a lesson
Texts = dict[str, list[str]]  # by exercise


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


def read_strangers(folder: Path, lesson: str) -> Texts:
    found: Texts = {}
    for path in sorted((folder / lesson).glob("*/*.py")):
        found.setdefault(path.parent.name, []).append(path.read_text(encoding="utf-8"))
    return found


def false_alarms(some: Texts, others: Texts, known: Texts, lot: random.Random) -> tuple[int, int]:
    """Pairs of one of some and one of the others that would be shown, and all such pairs."""
    answers = {
        exercise: _handed_in("s", some[exercise], lot) | _handed_in("o", others[exercise], lot)
        for exercise in some.keys() & others.keys()
    }
    pairs = similar(answers, known)
    apart = sum(one[0] != other[0] for one, other in (pair.students for pair in pairs))
    return apart, STUDENTS * STUDENTS


def is_found(
    strangers: Texts,
    known: Texts,
    lot: random.Random,
    copied: int,
    disguise: Callable[[str], str],
) -> bool:
    """Whether one who copies so many exercises of a stranger is shown together with them."""
    answers = {exercise: _handed_in("s", theirs, lot) for exercise, theirs in strangers.items()}
    for exercise in lot.sample(list(answers), min(copied, len(answers))):
        answers[exercise]["copier"] = disguise(answers[exercise]["s0"])
    pairs = similar(answers, known)
    return any(pair.students == ("copier", "s0") for pair in pairs)


def _handed_in(kind: str, texts: list[str], lot: random.Random) -> dict[str, str]:
    """By student; each hands in another text, as far as there are any."""
    chosen = lot.sample(texts, min(STUDENTS, len(texts)))
    return {f"{kind}{number}": text for number, text in enumerate(chosen)}


def main(folder: Path, others: Path, lessons: list[str]) -> None:
    course, lot = find_course(), random.Random(0)
    shown = pairs = 0
    found: dict[tuple[str, int], list[bool]] = {}
    for lesson in course.choose(lessons):
        known, strangers = known_answers(course, lesson), read_strangers(folder, lesson)
        for _ in range(TIMES if strangers else 0):
            alarms, of = false_alarms(strangers, read_strangers(others, lesson), known, lot)
            shown, pairs = shown + alarms, pairs + of
            for disguise in DISGUISES:
                for copied in COPIED:
                    one = is_found(strangers, known, lot, copied, disguise)
                    found.setdefault((disguise.__name__, copied), []).append(one)
        print(f"{lesson}: {shown} of {pairs} pairs of strangers shown", flush=True)
    for (name, copied), ones in found.items():
        print(f"{name}, {copied} exercises: {sum(ones)} of {len(ones)} copies shown")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
