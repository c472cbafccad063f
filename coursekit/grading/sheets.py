"""Tables for spreadsheets: CSV as people have it, and CSV in which no cell is a formula."""

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coursekit.errors import CourseError, Problem
from coursekit.escapes import visible

ENCODINGS = ("utf-8-sig", "cp932")  # with or without a byte-order mark; Excel in Japan
MOST_BYTES = 20 << 20

NUMBER = re.compile(r"-?\d+(\.\d+)?(e[+-]?\d+)?")
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


@dataclass(frozen=True)
class Sheet:
    """A CSV file's rows, and how they were written."""

    rows: list[list[str]]
    delimiter: str


def read_csv(path: Path) -> Sheet:
    """A CSV file of another program, in whatever encoding and with whatever delimiter it has.

    Raises CourseError where it cannot be understood.
    """
    if not path.is_file():
        raise CourseError(Problem(path, "is not there", "check its name"))
    raw = path.read_bytes()[:MOST_BYTES]
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):  # Excel's "Unicode text"
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ENCODINGS
    for encoding in encodings:
        try:
            text = raw.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        raise CourseError(Problem(path, "is neither UTF-8 nor Shift_JIS", "save it as CSV UTF-8"))
    first = text.split("\n", 1)[0]
    delimiter = max(",\t;", key=first.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise CourseError(Problem(path, f"is no CSV ({error})", "save it as CSV UTF-8")) from None
    return Sheet(rows, delimiter)


def write_csv(path: Path, rows: Iterable[list[Any]], delimiter: str = ",") -> None:
    """Write the rows. With a byte-order mark, Excel reads Japanese as UTF-8."""
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerows([inert(cell) for cell in row] for row in rows)


class Id(str):
    """A cell that another program must read letter by letter, such as an id or a heading."""


# Starts like a formula, but calls nothing and refers to nothing: -12, +81-3, @ann.
HARMLESS = re.compile(r"[+@＋－＠-][\w.@ -]*")


def inert(cell: Any) -> Any:
    """The cell as text in a spreadsheet, never as a formula.

    Source: OWASP, CSV Injection.
    """
    if not isinstance(cell, str) or NUMBER.fullmatch(cell) or cell == "-":
        return cell
    if isinstance(cell, Id) and HARMLESS.fullmatch(cell):
        return cell
    text = visible(cell)
    return f"'{text}" if text.startswith(FORMULA) else text
