"""A class: the folder with submitted/, autograded/, feedback/, gradebook.db and grades.csv."""

import hashlib
import os
import shutil
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from coursekit.errors import Problem
from coursekit.escapes import visible
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
        # In strings: a class of 2,000 is listed for each lesson.
        submitted = os.fspath(self.folder / "submitted")
        names = os.listdir(submitted) if os.path.isdir(submitted) else []  # noqa: PTH112, PTH208
        return sorted(name for name in names if os.path.lexists(f"{submitted}/{name}/{lesson}"))

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
