"""Outputs of graded cells, as nbgrader reads them for points."""

from typing import Any

import bleach
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor

from coursekit.cells import is_graded

SHOWN_TAGS = {
    *("table", "thead", "tbody", "tfoot", "tr", "th", "td", "caption", "div", "span", "p", "br"),
    *("b", "i", "em", "strong", "code", "pre", "sub", "sup", "ul", "ol", "li", "h1", "h2", "h3"),
}
SHOWN_ATTRIBUTES = ["class", "colspan", "rowspan", "border"]


class StderrCostsNothing(NbGraderPreprocessor):
    """Show what a graded cell wrote to stderr, but as plain output.

    nbgrader gives 0 points to a cell with any stderr output (utils.determine_grade), and
    TensorFlow writes its logs there. An error is told by its own output, not by stderr.
    """

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], cell_index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        if is_graded(cell) and cell.cell_type == "code":
            for output in cell.outputs:
                if output.output_type == "stream" and output.name == "stderr":
                    output.name = "stdout"
        return cell, resources


def safe(output: dict[str, Any]) -> dict[str, Any]:
    """The output with HTML that shows tables and text, but runs nothing.

    An instructor opens a student's outputs in formgrader, where a script could change grades.
    """
    if html := output.get("data", {}).get("text/html"):
        output["data"]["text/html"] = bleach.clean(html, SHOWN_TAGS, SHOWN_ATTRIBUTES, strip=True)
    return output
