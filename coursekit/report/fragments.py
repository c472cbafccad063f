"""A program as the set of its fragments: runs of a few tokens, whatever the names and the layout.

Two texts that share many fragments are alike, also where names, comments, layout and numbers were
changed or statements moved about: each fragment gives local names numbers of its own.

Source: Schleimer, Wilkerson and Aiken, Winnowing: Local Algorithms for Document Fingerprinting,
SIGMOD 2003. Winnowing keeps few of a long text's fragments; an answer is short, so all are kept.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import NamedTuple

from coursekit.answers.program import plain_tree

LENGTH = 6  # tokens of a fragment
MOST_TEXT = 20_000  # characters: a longer text is not compared

Fragments = dict[int, set[int]]  # the lines (from 1) that each fragment touches, by its hash


class Token(NamedTuple):
    """word: what it says; of a local name, which it is. line: 0 where the syntax has none."""

    word: str
    local: bool
    line: int


def fragments(text: str) -> Fragments:
    """Those of a program; none of a text that is no program, or too long a one."""
    try:
        tokens = list(_tokens(plain_tree(text))) if len(text) <= MOST_TEXT else []
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        tokens = []
    found: Fragments = {}
    for start in range(len(tokens) - LENGTH + 1):
        part = tokens[start : start + LENGTH]
        lines = {token.line for token in part if token.line}
        found.setdefault(_hash(part), set()).update(lines)
    return found


def _hash(part: list[Token]) -> int:
    numbers: dict[str, int] = {}
    return hash(
        tuple(
            numbers.setdefault(token.word, len(numbers)) if token.local else token.word
            for token in part
        )
    )


def _tokens(tree: ast.Module) -> Iterator[Token]:
    """The syntax tree's nodes from top to bottom, without annotations."""
    yield from _walk(tree, _bound(tree))


def _walk(node: ast.AST, bound: set[str]) -> Iterator[Token]:
    line = getattr(node, "lineno", 0)
    kind = type(node).__name__
    match node:
        case ast.expr_context():
            return
        case ast.Name():
            yield Token(node.id, node.id in bound, line)
        case ast.arg():
            yield Token(node.arg, True, line)
        case ast.Constant():
            yield Token(_constant(node.value), False, line)
        case ast.Attribute():
            yield from _walk(node.value, bound)
            yield Token(f".{node.attr}", False, line)
        case ast.keyword():
            yield Token(f"{node.arg}=", False, line)
            yield from _walk(node.value, bound)
        case _:
            yield Token(kind, False, line)
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                yield Token(node.name, True, line)
            for name, value in ast.iter_fields(node):
                if name not in ("annotation", "returns"):
                    for child in value if isinstance(value, list) else [value]:
                        if isinstance(child, ast.AST):
                            yield from _walk(child, bound)


def _bound(tree: ast.Module) -> set[str]:
    """Names that the program gives; what it only uses, np or another exercise, keeps its name."""
    names = set()
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Store()) | ast.arg(arg=name):
                names.add(name)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                names.add(name)
    return names


def _constant(value: object) -> str:
    """0, 1, True, False and None are of the program's form; other values are easily changed."""
    if value in (0, 1) or value is None:
        return repr(value)
    return "number" if isinstance(value, int | float | complex) else type(value).__name__
