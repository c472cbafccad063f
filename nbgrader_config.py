"""Settings of nbgrader for this course: read by `nbgrader ...` and by `python -m coursekit`.

A class is a folder with submitted/, autograded/, feedback/ and gradebook.db: this folder, or the
one that the environment variable COURSE_CLASS names (the bundled sample class uses that).
"""

import os
import sys
from pathlib import Path

here = Path(__file__).resolve().parent
sys.path.insert(0, str(here))  # the `nbgrader` command does not look here by itself

from coursekit.course import read_course  # noqa: E402
from coursekit.nbgrader_api import CLASS_VARIABLE  # noqa: E402

c = get_config()  # type: ignore[name-defined]  # noqa: F821
course = read_course(here)
class_folder = Path(os.environ.get(CLASS_VARIABLE, here)).resolve()

# Where things lie. The language is a folder level of source/ and release/ only.
c.CourseDirectory.root = str(class_folder)
c.CourseDirectory.course_id = "rnn-to-attention"
c.CourseDirectory.source_directory = os.path.relpath(course.source, class_folder)
c.CourseDirectory.release_directory = os.path.relpath(course.release, class_folder)
c.CourseDirectory.submitted_directory = "submitted"
c.CourseDirectory.autograded_directory = "autograded"
c.CourseDirectory.feedback_directory = "feedback"
c.CourseDirectory.db_url = f"sqlite:///{class_folder / 'gradebook.db'}"

# What a student finds in place of an answer.
c.ClearSolutions.code_stub = {
    "python": (
        f'{course.words["stub"]}\nraise NotImplementedError("{course.words["not_attempted"]}")'
    )
}

# Before running: whatever a student or Colab did to the notebook's cells is put right first.
c.RepairSubmission.course_root = str(here)
c.OverwriteCells.add_missing_cells = True
c.Autograde.sanitize_preprocessors = [
    "coursekit.grading.preprocessors.RepairSubmission",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.DeduplicateIds",
    "nbgrader.preprocessors.OverwriteKernelspec",
    "nbgrader.preprocessors.OverwriteCells",
]
# CheckCellMetadata is in neither list: after RepairSubmission all metadata are the release's, and
# checking them was a quarter of the time that recording takes. So was nbconvert's validation of
# the notebook after each step; it still validates what comes out.
c.Exporter.optimistic_validation = True

# Running: the student's code in a confined process, the tests in another. Demo cells earn no
# points, so they are skipped.
c.ExecuteIsolated.course_root = str(here)
c.ExecuteIsolated.cell_seconds = 60
c.ExecuteIsolated.submission_seconds = 600
c.ExecuteIsolated.memory_mb = 4096
c.Autograde.autograde_preprocessors = [
    "coursekit.grading.preprocessors.ExecuteIsolated",
    "coursekit.grading.preprocessors.StderrCostsNothing",
    "nbgrader.preprocessors.IgnorePattern",
    "nbconvert.preprocessors.ClearMetadataPreprocessor",
    "nbgrader.preprocessors.LimitOutput",
    "nbgrader.preprocessors.SaveAutoGrades",
    "coursekit.grading.preprocessors.AssignLateness",
]
c.LimitOutput.max_lines = 200
c.AssignLateness.course_root = str(here)
c.AssignLateness.class_folder = str(class_folder)
c.CsvExportPlugin.to = str(class_folder / "nbgrader_grades.csv")  # grades.csv is coursekit's

# Feedback shows messages and reasons, never a hidden test.
c.GenerateFeedback.preprocessors = ["nbgrader.preprocessors.GetGrades"]
c.GenerateFeedback.exporter_class = "coursekit.grading.feedback_page.FeedbackExporter"
c.FeedbackExporter.course_root = str(here)

# In a Jupyter server: what the formgrader's pages may load and run there.
if "nbgrader.server_extensions.formgrader.base" in sys.modules:
    from coursekit.grading.formgrader import protect

    protect()

# `nbgrader zip_collect LESSON`: <student>/<lesson>.ipynb or <student>_<anything>_<lesson>.ipynb.
c.FileNameCollectorPlugin.named_regexp = (
    r"(.*/)?(?P<student_id>[^/_]+)(/|_([^/]*_)?)(?P<file_id>\d\d_\w+)\.ipynb$"
)
