"""Python code in colours, in linear time.

Pygments' own lexer for it takes minutes for 40 KB of lines that hold a space each, since its
patterns look far ahead and begin again. Here every character is taken once and never given back.
"""

import builtins
import keyword
import re
from collections.abc import Iterator
from typing import Any

from markupsafe import Markup
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.token import Comment, Keyword, Name, Number, Operator, String, Text, _TokenType

from coursekit.escapes import visible

# The repetitions are possessive (*+): none of them is tried again with less.
PARTS = re.compile(
    r"""
    (?P<space>\s++)
  | (?P<comment>\#[^\n]*+)
  | (?P<string>(?:\b[rbfuRBFU]{1,2})?(?:
        '''(?:[^'\\]|\\.|'(?!''))*+(?:'''|\\?\Z)
      | \"""(?:[^"\\]|\\.|"(?!""))*+(?:\"""|\\?\Z)
      | '(?:[^'\\\n]|\\.)*+'?
      | "(?:[^"\\\n]|\\.)*+"?))
  | (?P<number>\d[\w.]*+)
  | (?P<name>\w++)
  | (?P<other>[^\s\w'"\#]++|.)
    """,
    re.VERBOSE | re.DOTALL,
)
KINDS = {
    "space": Text.Whitespace,
    "comment": Comment.Single,
    "string": String,
    "number": Number,
    "other": Operator,
}
BUILTINS = {name for name in dir(builtins) if not name.startswith("_")}


class CodeLexer(Lexer):
    """Takes any text at all for Python."""

    name = "code"

    def get_tokens_unprocessed(self, text: str) -> Iterator[tuple[int, _TokenType, str]]:
        """Place, kind and text of each part, in order."""
        for found in PARTS.finditer(text):
            yield found.start(), _kind(found), found[0]


def _kind(found: re.Match[str]) -> _TokenType:
    if found.lastgroup != "name":
        return KINDS[str(found.lastgroup)]
    if keyword.iskeyword(found[0]):
        return Keyword
    return Name.Builtin if found[0] in BUILTINS else Name


def highlight_code(source: str, language: str = "", metadata: Any = None) -> Markup:
    """The code as HTML, as nbconvert's templates ask for it; what it names as language is unused.

    What does not show is shown as escapes: a student's code may hold marks that turn the direction
    of writing, and would read as something else than what runs.
    """
    formatter = HtmlFormatter(cssclass=" highlight hl-ipython3")
    return Markup(highlight(visible(source) or " ", CodeLexer(), formatter))
