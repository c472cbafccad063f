"""Claims that a lesson prints, and how far each is from being false.

In a replay every comparison inside a print(...) is watched: `print(..., a < b)` still prints True
or False, and the gap b - a is kept as well. A claim has a margin if its smallest gap over all
settings is at least as large as the gaps' spread; else another processor may print the opposite.
"""

import ast
import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from coursekit.matrix import watch

MARK = "matrix-claims: "

# The first cell of a replay; the notebook's own names stay as they are.
WATCHER = f"""
import builtins as _builtins, importlib.util as _util
_spec = _util.spec_from_file_location("_matrix", {str(Path(watch.__file__))!r})
_builtins._matrix = _util.module_from_spec(_spec)
_spec.loader.exec_module(_matrix)
del _builtins, _util, _spec
"""
TELL = f"import json as _json\nprint({MARK!r} + _json.dumps(_matrix.kept))"
NAMES = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}


class _Watch(ast.NodeTransformer):
    """Puts every outermost comparison by size under watch."""

    def __init__(self, cell: int) -> None:
        self.cell = cell
        self.texts: dict[str, str] = {}

    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        if not all(type(op) in NAMES for op in node.ops):
            return node
        place = f"{self.cell}.{len(self.texts) + 1}"
        self.texts[place] = ast.unparse(node)
        operators = ast.List([ast.Constant(NAMES[type(op)]) for op in node.ops], ast.Load())
        return ast.Call(
            ast.Attribute(ast.Name("_matrix", ast.Load()), "watch", ast.Load()),
            [ast.Constant(place), operators, node.left, *node.comparators],
            [],
        )


def watched(source: str, cell: int) -> tuple[str, dict[str, str]]:
    """The cell's text with the comparisons inside its prints watched; their texts by place.

    cell: its number among the notebook's code cells. A cell without any comes back as it is.
    """
    try:
        tree = ast.parse(source)
    except SyntaxError:  # magics
        return source, {}
    watcher = _Watch(cell)
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "print"
        ):
            node.args = [watcher.visit(argument) for argument in node.args]
    if not watcher.texts:
        return source, {}
    try:
        return ast.unparse(ast.fix_missing_locations(tree)), watcher.texts
    except ValueError:  # before Python 3.12 an f-string cannot hold every quote
        return source, {}


def read_gaps(text: str) -> dict[str, list[float]]:
    """Gaps by place, from what the last cell printed."""
    lines = [line for line in text.split("\n") if line.startswith(MARK)]
    return json.loads(lines[-1].removeprefix(MARK)) if lines else {}


@dataclass(frozen=True)
class Margin:
    """Gaps of one claim over the settings. occurrence: in a loop, which turn."""

    place: str
    occurrence: int
    gaps: dict[str, float]

    @property
    def smallest(self) -> float:
        return min(map(abs, self.gaps.values()))

    @property
    def spread(self) -> float:
        return max(self.gaps.values()) - min(self.gaps.values())

    @property
    def holds(self) -> bool:
        """Whether it is the same everywhere."""
        return len({gap >= 0 for gap in self.gaps.values()}) == 1

    @property
    def has_margin(self) -> bool:
        return self.holds and (self.spread == 0 or self.smallest >= self.spread)


def margins(by_setting: dict[str, dict[str, list[float]]]) -> Iterable[Margin]:
    """One Margin for each claim, from the gaps of every setting (see `read_gaps`)."""
    found: dict[tuple[str, int], dict[str, float]] = defaultdict(dict)
    for setting, gaps in by_setting.items():
        for place, values in gaps.items():
            for occurrence, gap in enumerate(values):
                found[place, occurrence][setting] = gap
    for (place, occurrence), gaps_of in sorted(found.items()):
        yield Margin(place, occurrence, gaps_of)
