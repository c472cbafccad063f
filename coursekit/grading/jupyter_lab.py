"""JupyterLab in a class's folder, where the formgrader uses the course's settings."""

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.grading.class_config import write_class_config
from coursekit.grading.classroom import Classroom
from coursekit.package import search_path

FORMGRADER = "/formgrader"  # the address below the server's


def start(course: Course, classroom: Classroom, options: Sequence[str] = ()) -> NoReturn:
    """Become JupyterLab, at the formgrader; so Ctrl-C does what its user expects.

    options: of ``jupyter lab``. nbgrader reads the nbgrader_config.py of the folder that the server
    is started in. Raises CourseError where nothing is graded yet, and where that file is not ours.
    """
    if not classroom.gradebook.is_file():
        way_out = f"grade first: python -m coursekit grade --class {classroom.folder}"
        raise CourseError(Problem(classroom.gradebook, "is not there", way_out))
    if problems := write_class_config(course, classroom):
        raise CourseError(*problems)
    command = [sys.executable, "-m", "jupyter", "lab", f"--ServerApp.default_url={FORMGRADER}"]
    os.chdir(classroom.folder)
    env = os.environ | {"PYTHONPATH": search_path(os.environ)}
    os.execve(sys.executable, [*command, *options], env)
