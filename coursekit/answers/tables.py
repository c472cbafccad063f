"""Generated tables in Markdown that say what students read: the same text for the same messages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

MADE = "Made by `{command}`; do not edit. What it is: [../README.md](../README.md)."
OF = "<!-- of {digest} -->"  # what a table, or a section of one, holds for
DIGEST = re.compile(OF.format(digest=r"(\w+)"))
MOST = 300  # characters of a message
# What may differ from run to run: measured numbers, addresses, Keras' count of layers by name.
VARYING = re.compile(
    r"(?P<number>\d+\.\d+(e[+-]?\d+)?|\d+e[+-]?\d+|(?<=\w )\d+(?=）)|0x[0-9a-f]{6,})"
    r"|(?P<name>\b[a-z]{3,}(_[a-z]+)*)_\d+\b"
)


def steady(message: str) -> str:
    """The first line of the message, without what may differ from run to run."""
    first, more, _ = message.partition("\n")
    text = VARYING.sub(lambda found: found["name"] or "…", first)
    return text[:MOST] + ("…" if more or len(text) > MOST else "")


def digest_in(text: str) -> str:
    """What ``text`` holds for, by its line `OF`; "" where there is none."""
    found = DIGEST.search(text)
    return found[1] if found else ""


def in_cell(text: str) -> str:
    """A text of one line that stays one cell of a Markdown table, and shows as it is."""
    for sign in "\\|*<":
        text = text.replace(sign, f"\\{sign}")
    return text


def code(text: str) -> str:
    """The text as code in a cell of a Markdown table."""
    return f"`` {text} ``".replace("|", "\\|") if "`" in text else f"`{text}`".replace("|", "\\|")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """The lines of a Markdown table."""
    ruled = [head, ["---"] * len(head), *rows]
    return [f"| {' | '.join(row)} |" for row in ruled]
