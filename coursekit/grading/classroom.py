"""A class: the folder with submitted/, autograded/, feedback/, gradebook.db and grades.csv."""

import hashlib
import json
import re
import shutil
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from coursekit.course import Course
from coursekit.errors import CourseError, Problem

STUDENT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@+-]*")


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
        return self.folder / "submitted" / student / lesson / f"{lesson}.ipynb"

    def autograded(self, student: str, lesson: str) -> Path:
        return self.folder / "autograded" / student / lesson / f"{lesson}.ipynb"

    def feedback(self, student: str, lesson: str) -> Path:
        return self.feedback_root / student / lesson / f"{lesson}.html"

    def students(self, lesson: str) -> list[str]:
        """Everybody with a folder for the lesson in submitted/, in order."""
        found = sorted(path.parent.name for path in self.folder.glob(f"submitted/*/{lesson}"))
        odd = [name for name in found if not STUDENT.fullmatch(name)]
        if odd:
            raise CourseError(
                *(
                    Problem(
                        self.folder / "submitted" / name,
                        "this name is no student id",
                        "use letters, digits and . _ - @ + only",
                    )
                    for name in odd
                )
            )
        return found

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

    One small file for each student, written after the grades are in the gradebook.
    """

    def __init__(self, course: Course, classroom: Classroom, lesson: str) -> None:
        self.classroom, self.lesson = classroom, lesson
        self.tests = [
            course.source_notebook(lesson),
            course.root / "nbgrader_config.py",
            course.root / "course.toml",
        ]

    def is_current(self, student: str) -> bool:
        path = self._path(student)
        done = self.classroom.autograded(student, self.lesson).exists() and path.exists()
        return done and json.loads(path.read_text())["sha256"] == self._digest(student)

    def begin(self, student: str) -> None:
        """From here to `note` the student counts as not graded, whatever happens."""
        self._path(student).unlink(missing_ok=True)

    def note(self, student: str) -> None:
        path = self._path(student)
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps({"sha256": self._digest(student)}) + "\n")
        fresh.replace(path)

    def _path(self, student: str) -> Path:
        return self.classroom.folder / ".recorded" / self.lesson / f"{student}.json"

    def _digest(self, student: str) -> str:
        return digest_files([self.classroom.submission(student, self.lesson), *self.tests])
