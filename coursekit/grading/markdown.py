"""The course's Markdown as HTML, with formulas as MathML, which browsers show without a script."""

import functools
import html

from latex2mathml.converter import convert
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

from coursekit.escapes import visible

# For convert(), which knows no aligned, and takes over the text of \text as it is.
REWORDED = {"{aligned}": "{align*}", "<": r"\lt "}


def rendered(source: str) -> str:
    """The text as HTML, kept: the same cells come in every submission to a lesson.

    A student's own, which is in a fence (`repair`), would only fill the memory.
    """
    text = visible(source)
    return _render(text) if text.startswith("```") else _rendered(text)


def _render(source: str) -> str:
    return MarkdownWithMath(renderer=Renderer(escape=False)).render(source)


_rendered = functools.lru_cache(maxsize=2000)(_render)


class Renderer(IPythonRenderer):
    """Markdown with formulas as MathML."""

    def block_math(self, body: str) -> str:
        """``$$…$$``"""
        return mathml(body, "block")

    def inline_math(self, body: str) -> str:
        """``$…$``"""
        return mathml(body, "inline")

    def latex_environment(self, name: str, body: str) -> str:
        """A formula that stands without dollars."""
        return mathml(f"\\begin{{{name}}}{body}\\end{{{name}}}", "block")


def mathml(tex: str, display: str) -> str:
    """The formula as MathML; as it was typed, where it cannot be converted."""
    known = tex.strip()
    for text, instead in REWORDED.items():
        known = known.replace(text, instead)
    try:
        return convert(known, display=display)
    except Exception:  # of a person's comment; the lessons' own formulas are tested
        return f"<code>{html.escape(tex)}</code>"
