"""Text from elsewhere, as it may be shown on a terminal, in a table or on a page."""

import re

# Control characters but tab and newline, marks that turn the direction of writing, and halves of
# characters (lone surrogates), which no encoding has.
UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


def visible(text: str) -> str:
    r"""The text with what does not show, or shows as something else, as escapes: ``\x1b``."""
    return UNSEEN.sub(_escape, text)


def _escape(found: re.Match[str]) -> str:
    number = ord(found[0])
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}"
