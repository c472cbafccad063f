"""Every place in a program where something else could stand, and what is known about it there."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Place:
    """A node and where it hangs: ``getattr(parent, field)``, or its element ``index``.

    parameters, locals: names of the functions around it.
    """

    node: ast.AST
    parent: ast.AST
    field: str
    index: int | None = None
    parameters: frozenset[str] = frozenset()
    locals: frozenset[str] = frozenset()

    def put(self, other: ast.AST) -> None:
        """Let ``other`` stand here; ``put(place.node)`` takes that back."""
        if self.index is None:
            setattr(self.parent, self.field, other)
        else:
            getattr(self.parent, self.field)[self.index] = other


def places(
    parent: ast.AST,
    parameters: frozenset[str] = frozenset(),
    locals: frozenset[str] = frozenset(),
) -> Iterator[Place]:
    """All places below ``parent``, in the order of the text."""
    if isinstance(parent, ast.FunctionDef | ast.Lambda):
        parameters |= {node.arg for node in ast.walk(parent.args) if isinstance(node, ast.arg)}
        locals |= {
            node.id
            for node in ast.walk(parent)
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
        }
    for field, value in ast.iter_fields(parent):
        for index, node in _nodes(value):
            yield Place(node, parent, field, index, parameters, locals)
            yield from places(node, parameters, locals)


def _nodes(value: Any) -> Iterator[tuple[int | None, ast.AST]]:
    if isinstance(value, ast.AST):
        yield None, value
    elif isinstance(value, list):
        yield from ((i, node) for i, node in enumerate(value) if isinstance(node, ast.AST))
