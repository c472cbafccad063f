"""Run a submission's cells to the end, also where one of them kills its kernel."""

from typing import Any

import nbformat
from nbclient.exceptions import DeadKernelError
from nbformat import NotebookNode
from nbgrader.preprocessors import Execute
from traitlets import Unicode


class ExecuteToTheEnd(Execute):
    """nbgrader's Execute, but exit() or a crash costs the cell that does it, not the submission.

    After a kernel's death everything runs again in a new one, without the cells that killed it.
    """

    kernel_died = Unicode("The kernel died.", help="What the student reads").tag(config=True)

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any], **options: Any
    ) -> tuple[NotebookNode, dict[str, Any]]:
        self.deadly: set[int] = set()
        while True:
            self.running = -1
            try:
                return super().preprocess(nb, resources, **options)
            except DeadKernelError:
                if self.running in self.deadly or self.running < 0:
                    raise  # no cell is to blame: the kernel itself does not work
                self.deadly.add(self.running)

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        self.running = index
        if index not in self.deadly:
            return super().preprocess_cell(cell, resources, index)
        cell.outputs = [
            nbformat.v4.new_output(
                "error",
                ename="DeadKernelError",
                evalue=self.kernel_died,
                traceback=[self.kernel_died],
            )
        ]
        return cell, resources
