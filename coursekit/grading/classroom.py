"""A class: the folder with submitted/, autograded/, feedback/, gradebook.db and grades.csv."""

import hashlib
import json
import os
import shutil
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.escapes import visible
from coursekit.grading.arrived import read_bytes
from coursekit.grading.student_folder import folder_of, student_of


@dataclass(frozen=True)
class Classroom:
    """One class of a course."""

    folder: Path

    @property
    def gradebook(self) -> Path:
        return self.folder / "gradebook.db"

    @property
    def grades(self) -> Path:
        return self.folder / "grades.csv"

    @property
    def details(self) -> Path:
        return self.folder / "grades_by_criterion.csv"

    @property
    def feedback_root(self) -> Path:
        return self.folder / "feedback"

    def submission(self, student: str, lesson: str) -> Path:
        return self.folder / "submitted" / folder_of(student) / lesson / f"{lesson}.ipynb"

    def autograded(self, student: str, lesson: str) -> Path:
        return self.folder / "autograded" / folder_of(student) / lesson / f"{lesson}.ipynb"

    def feedback(self, student: str, lesson: str) -> Path:
        return self.feedback_root / folder_of(student) / lesson / f"{lesson}.html"

    def students(self, lesson: str) -> list[str]:
        """Everybody with a folder for the lesson in submitted/, in order; `odd` has the others."""
        found = (student_of(name) for name in self._folders(lesson))
        return [student for student in found if student is not None]

    def odd(self, lesson: str) -> list[Problem]:
        """Folders for the lesson whose names are no student's id."""
        return [
            Problem(
                self.folder / "submitted" / visible(name),
                "is no folder of a student's, so it was left out",
                "rename it: letters, digits and . _ - @ + only; or use coursekit collect --as",
            )
            for name in self._folders(lesson)
            if student_of(name) is None
        ]

    def _folders(self, lesson: str) -> list[str]:
        submitted = self.folder / "submitted"
        folders = submitted.iterdir() if submitted.is_dir() else []
        return sorted(path.name for path in folders if os.path.lexists(path / lesson))

    def drop_all_but(self, students: Collection[str], lesson: str) -> None:
        """Remove other submissions of the lesson. For classes that are generated, not for real."""
        for student in set(self.students(lesson)) - set(students):
            shutil.rmtree(self.submission(student, lesson).parent)


def digest_files(paths: Iterator[Path] | list[Path]) -> str:
    """SHA-256 over the files' contents in order; a missing file counts as such."""
    total = hashlib.sha256()
    for path in paths:
        total.update(hashlib.sha256(path.read_bytes() if path.exists() else b"-").digest())
    return total.hexdigest()


class GradedRecord:
    """Which submission was graded against which tests: lets a second run skip what is done.

    One small file for each student, written after the grades are in the gradebook; it also keeps
    the outcomes, so that a table of the class need not read all notebooks.
    """

    def __init__(self, course: Course, classroom: Classroom, lesson: str) -> None:
        self.classroom, self.lesson = classroom, lesson
        self.tests = digest_files(
            [
                course.source_notebook(lesson),
                course.root / "nbgrader_config.py",
                course.root / "course.toml",
            ]
        )

    def is_current(self, student: str) -> bool:
        """Whether the student's submission, as it is, has been graded against these tests."""
        try:
            return bool(self._read(student)["sha256"] == self.digest(student))
        except (OSError, ValueError, KeyError, CourseError):
            return False

    def outcomes(self, student: str) -> list[list[str]] | None:
        """What `note` kept, unless the notebook was graded anew since then by other means."""
        try:
            kept = self._read(student)
            return list(kept["outcomes"]) if kept["autograded"] == self._stamp(student) else None
        except (OSError, ValueError, KeyError):
            return None

    def begin(self, student: str) -> None:
        """From here to `note` the student counts as not graded, whatever happens."""
        self._path(student).unlink(missing_ok=True)

    def note(self, student: str, digest: str, outcomes: list[list[str]]) -> None:
        """The student's submission is graded.

        digest: its `digest` from before it was read: it may have been replaced meanwhile.
        outcomes: as `marks.outcomes` gives them.
        """
        path = self._path(student)
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        kept = {
            "sha256": digest,
            "autograded": self._stamp(student),
            "outcomes": outcomes,
        }
        fresh.write_text(json.dumps(kept) + "\n", encoding="utf-8")
        fresh.replace(path)

    def _read(self, student: str) -> dict[str, Any]:
        table = json.loads(self._path(student).read_text(encoding="utf-8"))
        if not isinstance(table, dict):
            raise ValueError("no table")
        return table

    def _path(self, student: str) -> Path:
        return self.classroom.folder / ".recorded" / self.lesson / f"{folder_of(student)}.json"

    def _stamp(self, student: str) -> list[int]:
        about = self.classroom.autograded(student, self.lesson).stat()
        return [about.st_mtime_ns, about.st_size]

    def digest(self, student: str) -> str:
        """Of the submission as it is, and of the tests. Raises CourseError if it cannot be read."""
        path = self.classroom.submission(student, self.lesson)
        content = read_bytes(path, self.classroom.folder)
        return hashlib.sha256(content + self.tests.encode()).hexdigest()
