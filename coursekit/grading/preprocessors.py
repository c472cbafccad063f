"""What nbgrader calls on a submission: each class is a step that nbgrader_config.py names.

Imports nbgrader, which takes a second; what the steps do is in modules that do without it.
"""

from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Float, Integer, Unicode

from coursekit.cells import is_graded
from coursekit.course import read_course
from coursekit.grading.classroom import Classroom
from coursekit.grading.execute import job_of, known, run_surely
from coursekit.grading.outputs import safe
from coursekit.grading.penalty import assign
from coursekit.grading.repair import read_own, repair
from coursekit.grading.student_folder import student_of
from coursekit.sandbox.job import Job, Results
from coursekit.sandbox.limits import Limits


class RepairSubmission(NbGraderPreprocessor):
    """`repair` as the first of nbgrader's sanitizing steps."""

    course_root = Unicode(help="The course's top folder, which holds release/").tag(config=True)

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        course = read_course(Path(self.course_root))
        path = course.release_notebook(resources["nbgrader"]["notebook"])
        repair(nb, read_own(path), course.words)
        return nb, resources


class ExecuteIsolated(NbGraderPreprocessor):
    """The outputs of every cell but demos, from a job that `coursekit.sandbox` runs.

    What a batch has run on its workers (`execute.known`) is not run again.
    """

    course_root = Unicode(help="The course's top folder").tag(config=True)
    cell_seconds = Float(60.0, help="Wall time for one cell").tag(config=True)
    submission_seconds = Float(600.0, help="Wall time for all cells").tag(config=True)
    memory_mb = Integer(4096, help="Memory of the student's process").tag(config=True)

    @property
    def limits(self) -> Limits:
        return Limits.configured(self.cell_seconds, self.submission_seconds, self.memory_mb)

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        course = read_course(Path(self.course_root))
        job = job_of(course, resources["nbgrader"]["notebook"], nb)
        results = known.pop(job.digest(), None)
        if results is None:
            results = run_surely(job, self.limits)
        show_results(nb, job, results)
        return nb, resources


def show_results(notebook: NotebookNode, job: Job, results: Results) -> None:
    """Put the outputs into the notebook's cells."""
    for step in job.steps:
        cell = notebook.cells[step.cell]
        cell.outputs = [nbformat.from_dict(safe(output)) for output in results.get(step.cell, [])]
        cell.execution_count = step.count


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


class AssignLateness(NbGraderPreprocessor):
    """In place of nbgrader's AssignLatePenalties: the penalty that class.toml says.

    nbgrader's feedback and export take it from the gradebook.
    """

    course_root = Unicode(help="The course's top folder").tag(config=True)
    class_folder = Unicode(help="The class's folder, with its class.toml").tag(config=True)

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        course, classroom = read_course(Path(self.course_root)), Classroom(Path(self.class_folder))
        folder = resources["nbgrader"]["student"]
        assign(course, classroom, resources["nbgrader"]["assignment"], student_of(folder) or folder)
        return nb, resources
