"""Python code in colours, in linear time.

Pygments' own lexer for it takes minutes for 40 KB of lines that hold a space each, since its
patterns look far ahead and begin again. Here every character is taken once and never given back.
"""

import builtins
import html
import keyword
import re
from typing import Any

from markupsafe import Markup

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
# Names of Pygments' classes, which the formgrader's style has colours for.
CLASSES = {"comment": "c1", "string": "s", "number": "m"}
BUILTINS = {name for name in dir(builtins) if not name.startswith("_")}


def coloured_lines(source: str) -> list[Markup]:
    """The code as HTML, by line: what is coloured is in a ``<span>`` that ends with the line.

    What does not show is shown as escapes: a student's code may hold marks that turn the direction
    of writing, and would read as something else than what runs.
    """
    made: list[str] = []
    for found in PARTS.finditer(visible(source)):
        kind, text = _class(found), html.escape(found[0], quote=False)
        if kind:
            begin = f'<span class="{kind}">'
            text = begin + text.replace("\n", f"</span>\n{begin}") + "</span>"
        made.append(text)
    return [Markup(line) for line in "".join(made).split("\n")]


def _class(found: re.Match[str]) -> str:
    if found.lastgroup != "name":
        return CLASSES.get(str(found.lastgroup), "")
    if keyword.iskeyword(found[0]):
        return "k"
    return "nb" if found[0] in BUILTINS else ""


def highlight_code(source: str, language: str = "", metadata: Any = None) -> Markup:
    """The code as HTML, as nbconvert's templates ask for it, whatever language they name."""
    code = Markup("\n").join(coloured_lines(source))
    return Markup('<div class=" highlight hl-ipython3"><pre>{}\n</pre></div>').format(code)
