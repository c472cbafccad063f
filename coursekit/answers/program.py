"""What of a text counts as a program: neither comments nor docstrings, nor how it is laid out."""

from __future__ import annotations

import ast


def plain_tree(text: str) -> ast.Module:
    """The program without texts that nothing uses: docstrings, notes. Raises SyntaxError."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef):
            node.body = [part for part in node.body if not _only_says(part)] or [ast.Pass()]
    return tree


def plain(text: str) -> str:
    """`plain_tree` as ast.unparse writes it: equal for equal programs. Raises SyntaxError."""
    return ast.unparse(plain_tree(text))


def _only_says(statement: ast.stmt) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )
