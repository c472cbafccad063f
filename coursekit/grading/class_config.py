"""The class folder's own nbgrader_config.py: nbgrader's commands, typed there, use the course's."""

from __future__ import annotations

from coursekit.course import Course
from coursekit.errors import Problem
from coursekit.grading.classroom import Classroom

MARK = "# Written by coursekit"
TEXT = """{mark}: nbgrader's commands, typed in this folder, use the course's settings, so that
# students' code runs confined here, too.
import os
from pathlib import Path

course = Path({course!r})
here = Path(__file__).resolve().parent
if not (course / "nbgrader_config.py").is_file():
    raise SystemExit(
        f"{{__file__}}: there is no course at {{course}}, so nothing is run\\n"
        f"    help: in the course's folder, python -m coursekit grade --class {{here}}"
    )
os.environ["COURSE_CLASS"] = str(here)
load_subconfig("nbgrader_config.py", path=str(course))  # noqa: F821
"""


def write_class_config(course: Course, classroom: Classroom) -> list[Problem]:
    """Write it, or bring it up to date, where the class is not the course's own folder.

    Without it, ``nbgrader autograde`` in a class folder would run students' code as it is, with all
    that the instructor may do. A file of somebody else's is left as it is, and named.
    """
    if classroom.folder.resolve() == course.root.resolve():
        return []
    path = classroom.folder / "nbgrader_config.py"
    text = TEXT.format(mark=MARK, course=str(course.root.resolve()))
    if path.is_symlink() or (path.exists() and not _is_ours(path.read_bytes())):
        return [
            Problem(
                path,
                "is not from this course: nbgrader's commands in this folder would use it",
                "remove it, or run nbgrader's commands in the course's folder only",
            )
        ]
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return []


def _is_ours(content: bytes) -> bool:
    return content.startswith(MARK.encode())
