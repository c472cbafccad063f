"""Tables for spreadsheets: CSV in which no cell is a formula."""

import csv
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from coursekit.escapes import visible

NUMBER = re.compile(r"-?\d+(\.\d+)?(e[+-]?\d+)?")
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_csv(path: Path, rows: Iterable[list[Any]]) -> None:
    """Write the rows. With a byte-order mark, Excel reads Japanese as UTF-8."""
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        csv.writer(file).writerows([inert(cell) for cell in row] for row in rows)


def inert(cell: Any) -> Any:
    """The cell as text in a spreadsheet, never as a formula.

    Source: OWASP, CSV Injection.
    """
    if not isinstance(cell, str) or NUMBER.fullmatch(cell):
        return cell
    text = visible(cell)
    return f"'{text}" if text.startswith(FORMULA) else text
