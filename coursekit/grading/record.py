"""What was graded, of whom, against which tests: .recorded/LESSON of a class."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from coursekit.course import Course
from coursekit.errors import CourseError
from coursekit.grading.arrived import read_bytes
from coursekit.grading.classroom import Classroom, digest_files
from coursekit.grading.page_version import page_version
from coursekit.grading.student_folder import folder_of

FOLDER = ".recorded"


@dataclass(frozen=True)
class Graded:
    """One student's grading. file: SHA-256 of the submission. tests: digest of what it met.

    outcomes: as `marks.outcomes` gives them. answers: a digest of each fill-in cell's text.
    given_to: for each score that a person gave, the digest of the answer it was given to.
    autograded: of the notebook that nbgrader wrote, its time and size.
    """

    file: str
    tests: str
    outcomes: list[list[str]]
    answers: dict[str, str] = field(default_factory=dict)
    given_to: dict[str, str] = field(default_factory=dict)
    autograded: list[int] = field(default_factory=list)


class GradedRecord:
    """One lesson's: lets a second run skip what is done, and tells what changed since.

    A small file for each student, written after the grades are in the gradebook; it also keeps the
    outcomes, so that a table of the class need not read all notebooks.
    """

    def __init__(self, course: Course, classroom: Classroom, lesson: str) -> None:
        self.classroom, self.lesson, self.language = classroom, lesson, course.language
        self.tests = digest_files(
            [
                course.source_notebook(lesson),
                course.root / "nbgrader_config.py",
                course.root / "course.toml",
            ]
        )

    def is_current(self, student: str) -> bool:
        """Whether the student's submission, as it is, has been graded against these tests."""
        graded = self.read(student)
        if graded is None or graded.tests != self.tests:
            return False
        return self.present(student) == graded.file

    def present(self, student: str) -> str:
        """`digest`, or "" where the submission cannot be read."""
        try:
            return self.digest(student)
        except CourseError:
            return ""

    def read(self, student: str) -> Graded | None:
        """What `note` kept; None where nothing was graded, or a run was interrupted."""
        try:
            return Graded(**json.loads(self._path(student).read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def outcomes(self, student: str, graded: Graded | None) -> list[list[str]] | None:
        """Of what `read` gave, unless the notebook was graded anew since then by other means."""
        try:
            same = graded is not None and graded.autograded == self._stamp(student)
        except OSError:
            return None
        return graded.outcomes if graded and same else None

    def begin(self, student: str) -> None:
        """From here to `note` the student counts as not graded, whatever happens."""
        self._path(student).unlink(missing_ok=True)

    def note(
        self,
        student: str,
        file: str,
        outcomes: list[list[str]],
        answers: Mapping[str, str],
        given_to: Mapping[str, str],
    ) -> None:
        """The student's submission is graded.

        file: its `digest` from before it was read: it may have been replaced meanwhile.
        """
        stamp = self._stamp(student)
        kept = Graded(file, self.tests, outcomes, {**answers}, {**given_to}, stamp)
        self._write(self._path(student), json.dumps(asdict(kept)) + "\n")
        self.forgive(student)

    def fail(self, student: str, why: str) -> None:
        """The submission could not be graded, and why."""
        self._write(self._reason(student), why)

    def forgive(self, student: str) -> None:
        """Take back what `fail` kept: the submission is graded, or is again one that was."""
        self._reason(student).unlink(missing_ok=True)

    def why_not(self, student: str) -> str:
        """What `fail` kept; empty where the submission is graded."""
        try:
            return self._reason(student).read_text(encoding="utf-8")
        except OSError:
            return ""

    def page_is_current(self, student: str, shows: str) -> bool:
        """Whether there is a page that shows that, looking as pages look now."""
        if not self.classroom.feedback(student, self.lesson).exists():
            return False
        try:
            kept = self._page(student).read_text(encoding="utf-8")
        except OSError:
            return False
        return kept == self._made(shows)

    def note_page(self, student: str, shows: str) -> None:
        """The student's page is made. shows: a digest of the scores on it."""
        self._write(self._page(student), self._made(shows))

    def _made(self, shows: str) -> str:
        return f"{shows} {page_version(self.language)}"

    def digest(self, student: str) -> str:
        """Of the submission as it is. Raises CourseError if it cannot be read."""
        path = self.classroom.submission(student, self.lesson)
        return hashlib.sha256(read_bytes(path, self.classroom.folder)).hexdigest()

    def _write(self, path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(path)

    def _path(self, student: str) -> Path:
        return self.classroom.folder / FOLDER / self.lesson / f"{folder_of(student)}.json"

    def _reason(self, student: str) -> Path:
        return self._path(student).with_suffix(".failed")

    def _page(self, student: str) -> Path:
        return self._path(student).with_suffix(".page")

    def _stamp(self, student: str) -> list[int]:
        about = self.classroom.autograded(student, self.lesson).stat()
        return [about.st_mtime_ns, about.st_size]
