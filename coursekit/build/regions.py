"""The regions between BEGIN and END markers that nbgrader cuts out of a cell, and those of prose
that the self-study edition leaves out: between ``<!-- class -->`` and ``<!-- /class -->``.
"""

import re
from collections.abc import Iterator

SOLUTION = "SOLUTION"
HIDDEN_TESTS = "HIDDEN TESTS"
# Whole lines go with the empty ones after them where one is before them, too; in a line no more.
CLASS_ONLY = re.compile(
    r"(?:\A|(?<=\n\n))<!-- class -->\n.*?<!-- /class -->\n*"
    r"|^<!-- class -->\n.*?<!-- /class -->\n"
    r"|<!-- class -->.*?<!-- /class -->",
    re.DOTALL | re.MULTILINE,
)
CLASS_MARKER = re.compile(r"<!-- /?class -->")


def faults(source: str, name: str) -> Iterator[str]:
    """What is wrong with the ``name`` markers of a cell, in words; nothing if all is well."""
    inside = False
    for number, line in enumerate(source.split("\n"), start=1):
        if f"BEGIN {name}" in line:
            if inside:
                yield f"BEGIN {name} again in its line {number}, before END {name}"
            inside = True
        elif f"END {name}" in line:
            if not inside:
                yield f"END {name} in its line {number} without BEGIN {name}"
            inside = False
    if inside:
        yield f"BEGIN {name} without END {name}"


def has(source: str, name: str) -> bool:
    return f"BEGIN {name}" in source


def without_markers(source: str, name: str) -> str:
    """The cell's text with the region kept and its two marker lines dropped."""
    lines = source.split("\n")
    return "\n".join(x for x in lines if not re.search(rf"(BEGIN|END) {name}", x))


def without_region(source: str, name: str) -> str:
    """The cell's text with the region and its markers dropped."""
    return "\n".join(text for inside, text in parts(source, name) if not inside).rstrip()


def inner(source: str, name: str) -> str:
    """Only the text inside the cell's ``name`` regions."""
    return "\n".join(text for inside, text in parts(source, name) if inside)


def is_inside(source: str, name: str, line: int) -> bool:
    """Whether the cell's line of that number (from 1) stands in a ``name`` region."""
    above = source.split("\n")[:line]
    begins, ends = (sum(f"{mark} {name}" in text for text in above) for mark in ("BEGIN", "END"))
    return begins > ends


def parts(source: str, name: str) -> list[tuple[bool, str]]:
    """The cell's text in pieces without markers: (whether it is in a ``name`` region, text)."""
    found: list[tuple[bool, list[str]]] = [(False, [])]
    for line in source.split("\n"):
        if f"BEGIN {name}" in line:
            found.append((True, []))
        elif f"END {name}" in line:
            found.append((False, []))
        else:
            found[-1][1].append(line)
    return [(inside, "\n".join(lines)) for inside, lines in found if lines]
