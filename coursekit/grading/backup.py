"""A class in one zip, whole or not at all: for machines that may be taken away, such as Colab's.

The class is graded in a folder of the machine's own disk, since a database on a mounted Drive is
neither quick nor safe, and kept as a zip wherever the instructor wants it.
"""

from __future__ import annotations

import os
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.grading.classroom import Classroom

EVERY_SECONDS = 60.0
# nbgrader's and SQLite's own: of a run that was cut off, they say nothing that counts.
LEFT_OUT = ("gradebook.db-journal", ".nbgrader.log")


class Backup:
    """The zip ``file`` of a class's folder."""

    def __init__(self, course: Course, classroom: Classroom, file: Path) -> None:
        """Raises CourseError where the class is the course's own folder: it holds other things."""
        if classroom.folder == course.root:
            what = "is the course's folder, of which no backup is made"
            raise CourseError(Problem(classroom.folder, what, "name the class's: --class FOLDER"))
        self.classroom, self.file = classroom, file.resolve()
        if self.file.is_relative_to(classroom.folder):
            what = "lies in the folder that it is to hold"
            raise CourseError(Problem(self.file, what, "name a place outside it"))
        self.saved = time.monotonic()

    def restore(self) -> bool:
        """Lay out the zip where the class's folder is not there, or empty. Whether it did so.

        Raises CourseError for a file that is no zip.
        """
        folder = self.classroom.folder
        if not self.file.exists() or (folder.exists() and any(folder.iterdir())):
            return False
        try:
            with zipfile.ZipFile(self.file) as packed:
                for member in packed.infolist():
                    # A zip's own times are to two seconds; the record of grading needs them all.
                    nanoseconds = int(member.comment)
                    os.utime(packed.extract(member, folder), ns=(nanoseconds, nanoseconds))
        except (zipfile.BadZipFile, ValueError) as error:
            what = f"is no backup of a class: {error}"
            raise CourseError(Problem(self.file, what, "name another file")) from None
        return True

    def save(self) -> None:
        """Write the zip anew. Until that is done, the earlier one stays."""
        fresh = self.file.with_name(f".{self.file.name}.new")
        self.file.parent.mkdir(parents=True, exist_ok=True)
        folder = self.classroom.folder
        with zipfile.ZipFile(fresh, "w") as packed:
            for path in sorted(folder.rglob("*")):
                if path.is_file() and not path.is_symlink() and path.name not in LEFT_OUT:
                    member = zipfile.ZipInfo.from_file(
                        path, path.relative_to(folder), strict_timestamps=False
                    )
                    member.compress_type = zipfile.ZIP_DEFLATED
                    member.comment = str(path.stat().st_mtime_ns).encode()
                    packed.writestr(member, path.read_bytes())
        fresh.replace(self.file)
        self.saved = time.monotonic()

    def along(self, progress: Callable[[int, int], None]) -> Callable[[int, int], None]:
        """``progress`` that also saves, a minute after it did so last.

        `grade` tells it between two submissions, when neither the gradebook nor a page is being
        written.
        """

        def told(done: int, total: int) -> None:
            progress(done, total)
            if time.monotonic() - self.saved >= EVERY_SECONDS:
                self.save()

        return told
