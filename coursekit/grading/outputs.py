"""Outputs of graded cells, as nbgrader reads them for points."""

from typing import Any

from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor

from coursekit.cells import is_graded


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
