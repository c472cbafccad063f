"""Names and expressions of a code cell, read without running it."""

import ast
import builtins
import copy
import symtable
from collections.abc import Iterator

GIVEN = set(dir(builtins)) | {"__name__", "get_ipython", "display"}


def plain_python(source: str) -> str:
    """The cell without IPython's line magics and shell lines, which ast cannot read."""
    lines = source.split("\n")
    return "\n".join("pass" if line.startswith(("%", "!")) else line for line in lines)


def defined(source: str) -> set[str]:
    """Global names that running the cell binds. Raises SyntaxError."""
    table = symtable.symtable(plain_python(source), "cell", "exec")
    bound = {s.get_name() for s in table.get_symbols() if s.is_assigned() or s.is_imported()}
    return bound | {s.get_name() for s in table.get_symbols() if s.is_namespace()}


def needed(source: str) -> set[str]:
    """Global names that the cell reads and does not bind itself. Raises SyntaxError."""

    def globals_read(table: symtable.SymbolTable) -> set[str]:
        top = table.get_type() == "module"
        names = {
            s.get_name()
            for s in table.get_symbols()
            if s.is_referenced() and (top or s.is_global())
        }
        return names.union(*(globals_read(child) for child in table.get_children()))

    table = symtable.symtable(plain_python(source), "cell", "exec")
    return globals_read(table) - defined(source) - GIVEN


def is_first_argument(wanted: set[str], source: str, function: str) -> bool:
    """Whether the cell has a call ``function(name, ...)`` whose first argument uses a wanted name,
    itself or through a function that the cell defines.
    """
    nodes = list(ast.walk(ast.parse(plain_python(source))))
    helpers = {
        node.name for node in nodes if isinstance(node, ast.FunctionDef) and _names(node) & wanted
    }
    return any(
        _names(node.args[0]) & (wanted | helpers)
        for node in nodes
        if isinstance(node, ast.Call) and node.args and ast.unparse(node.func) == function
    )


def _names(tree: ast.AST) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def first_arguments(source: str, function: str) -> list[ast.expr]:
    """First arguments of all calls ``function(...)`` in the cell, in order."""
    return [
        node.args[0]
        for node in ast.walk(ast.parse(plain_python(source)))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == function
        and node.args
    ]


def expressions(source: str, least: int) -> Iterator[tuple[int, str, str]]:
    """Line, text, and text with every name blotted out, of each expression of a cell that has at
    least so many operators, calls and subscripts.
    """
    counted = ast.operator | ast.Call | ast.Subscript | ast.UnaryOp
    for node in ast.walk(ast.parse(plain_python(source))):
        size = sum(isinstance(part, counted) for part in ast.walk(node))
        if isinstance(node, ast.BinOp | ast.Call | ast.Subscript | ast.Compare) and size >= least:
            blotted = copy.deepcopy(node)
            for part in ast.walk(blotted):
                if isinstance(part, ast.Name):
                    part.id = "_"
            yield node.lineno, ast.unparse(node), ast.unparse(blotted)
