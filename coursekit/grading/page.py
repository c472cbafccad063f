"""Notebooks as pages: for feedback, one file that loads nothing and runs nothing."""

import functools
import html
import re
from typing import Any

from jinja2 import pass_context
from latex2mathml.converter import convert
from markupsafe import escape
from nbconvert.exporters import HTMLExporter, TemplateExporter
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbconvert.filters.widgetsdatatypefilter import WidgetsDataTypeFilter
from nbformat import NotebookNode
from traitlets.config import Config

from coursekit.escapes import visible
from coursekit.grading.highlight import highlight_code

IMAGE_WITHOUT_TEXT = re.compile(r"<img (?![^>]*\balt=)")
# For convert(), which knows no aligned, and takes over the text of \text as it is.
REWORDED = {"{aligned}": "{align*}", "<": r"\lt "}


class PageExporter(HTMLExporter):
    """A page whose formulas need no script.

    HTMLExporter parses the finished page once more, only to mark images that have no alternative
    text; that took half of the time, and a substitution does the same.
    """

    @property
    def default_config(self) -> Config:
        """Shows only the kinds of output that `coursekit.grading.outputs.safe` lets through."""
        shown = ["text/html", "image/png", "image/jpeg", "text/plain"]
        config = super().default_config
        config.NbConvertBase.display_data_priority = shown
        config.HighlightMagicsPreprocessor.enabled = False
        return config

    def from_notebook_node(  # type: ignore[override]
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **options: Any
    ) -> tuple[str, dict[str, Any]]:
        self.register_filter("highlight_code", highlight_code)  # not as the notebook names it
        # In place of bleach, which takes 20 s for 1 MB of code: text but what highlight_code made.
        self.register_filter("clean_html", escape)
        # It takes quadratic time, to mend links as IPython 0.13 had them.
        self.register_filter("strip_files_prefix", lambda page: page)
        resources = self._init_resources(resources)
        types = WidgetsDataTypeFilter(
            notebook_metadata=self._nb_metadata, parent=self, resources=resources
        )
        self.register_filter("filter_data_type", types)
        page, resources = TemplateExporter.from_notebook_node(self, nb, resources, **options)
        return IMAGE_WITHOUT_TEXT.sub('<img alt="figure" ', page), resources

    @pass_context
    def markdown2html(self, context: Any, source: str) -> str:
        """The course's Markdown: the same cells come in every submission to a lesson.

        A student's own, which is in a fence (`repair`), would only fill the memory.
        """
        text = visible(source)
        return _render(text) if text.startswith("```") else _rendered(text)


class FeedbackExporter(PageExporter):
    """The feedback page: its own class, since nbgrader forces HTMLExporter's template."""


def _render(source: str) -> str:
    return MarkdownWithMath(renderer=Renderer(escape=False)).render(source)


_rendered = functools.lru_cache(maxsize=2000)(_render)


class Renderer(IPythonRenderer):
    """Markdown with formulas as MathML, which browsers show without a script."""

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
