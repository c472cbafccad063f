"""Have nbgrader record what submissions showed: in a process of its own, within limits.

Recording reads a notebook, sanitizes what it shows, writes the gradebook and makes a page. All of
that handles what a student made, so it may take too long or too much memory; then the process is
killed and made anew, and that submission is named. It never runs a cell.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import shutil
import socket
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

from coursekit.course import Course, read_course
from coursekit.errors import CourseError, Problem
from coursekit.grading import execute
from coursekit.grading.cells_changed import CellsChanged, follow_cells
from coursekit.grading.classroom import Classroom, digest_files
from coursekit.grading.gradebook import read_grades
from coursekit.grading.marks import outcomes
from coursekit.grading.penalty import assign
from coursekit.grading.repair import read_own
from coursekit.grading.student_folder import folder_of
from coursekit.grading.times import read_times, write_stamp
from coursekit.nbgrader_api import nbgrader_api, run
from coursekit.package import search_path
from coursekit.sandbox.job import Results
from coursekit.sandbox.protocol import BadMessage, PeerGone, PeerLate, receive, send

SECONDS = 120.0  # for one submission; it takes a tenth of one
START_SECONDS = 120.0
MEMORY_BYTES = 4 << 30
MOST_MESSAGE = 1 << 28
STAGE = Path(".recorded") / "arrived"  # in the class: submissions as nbgrader gets to see them


class Recorder:
    """The process, seen from outside. One at a time for a class: it writes the gradebook."""

    def __init__(self, course: Course, classroom: Classroom, feedback: bool) -> None:
        """Begins at once to import nbgrader, while the caller goes on."""
        self.course, self.classroom, self.feedback = course, classroom, feedback
        self._start()

    def _start(self) -> None:
        self.started = False
        self.line, far = socket.socketpair()
        with far:
            arguments = [str(self.course.root), str(self.classroom.folder), str(far.fileno())]
            self.process = subprocess.Popen(
                [sys.executable, "-m", "coursekit.grading.recorder", *arguments],
                pass_fds=[far.fileno()],
                env=os.environ | {"PYTHONPATH": search_path(os.environ)},
                stdin=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C ends the batch, not in the middle of a record
            )

    def assignment(self, lesson: str) -> dict[str, Any]:
        """`record_assignment`. Raises CourseError.

        Returns "changed", what it says of changed criteria, and "by_hand", by student and criterion
        whether the submission was graded anew since a person gave that score.
        """
        source = self.course.source_notebook(lesson)
        return dict(self._ask({"assignment": lesson}, source, START_SECONDS))

    def follow(self, lesson: str, student: str) -> None:
        """Have gradebook and page follow class.toml and what a person changed in the gradebook.

        Raises CourseError.
        """
        request = {"lesson": lesson, "student": student, "follow": True}
        self._ask(request, self.classroom.submission(student, lesson), SECONDS)

    def record(
        self, lesson: str, student: str, notebook: NotebookNode, digest: str, results: Results
    ) -> list[list[str]]:
        """Record what the repaired submission showed, and write its page.

        digest: of the job. Returns outcome and message of each graded cell. Raises CourseError.
        """
        stage = self._stage(lesson, student, notebook)
        request = {
            "lesson": lesson,
            "student": student,
            "digest": digest,
            "results": list(results.items()),
            "feedback": self.feedback,
        }
        try:
            return list(self._ask(request, self.classroom.submission(student, lesson), SECONDS))
        finally:
            shutil.rmtree(stage, ignore_errors=True)

    def _stage(self, lesson: str, student: str, notebook: NotebookNode) -> Path:
        """Write what nbgrader reads: nothing else of the student's own files."""
        folder = self.classroom.folder / STAGE / folder_of(student) / lesson
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        # nbformat.write would indent it, in Python: 20 ms.
        (folder / f"{lesson}.ipynb").write_text(json.dumps(notebook), "utf-8")
        write_stamp(folder, read_times(self.course, self.classroom, lesson).arrived(student))
        return folder

    def _ask(self, request: dict[str, Any], about: Path, seconds: float) -> Any:
        """What the process replies. Raises CourseError, also where it takes too long or ends."""
        if self.process.poll() is not None:
            self.close()
            self._start()
        try:
            if not self.started:
                receive(self.line, MOST_MESSAGE, time.monotonic() + START_SECONDS)
                self.started = True
            deadline = time.monotonic() + seconds
            send(self.line, request, deadline=deadline)
            reply, _ = receive(self.line, MOST_MESSAGE, deadline)
        except (PeerGone, PeerLate, BadMessage) as error:
            self.close()
            late = f"took more than {seconds:g} s" if isinstance(error, PeerLate) else "ended"
            raise CourseError(
                Problem(
                    about,
                    f"could not be recorded: the process that records {late}",
                    "look at its outputs; run it again",
                )
            ) from None
        if "problems" in reply:
            found = [Problem(Path(file), *rest) for file, *rest in reply["problems"]]
            raise CourseError(*found)
        return reply["done"]

    def close(self) -> None:
        """End the process; what it has half recorded, the next run records again."""
        self.line.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(0.2)
        self.process.kill()
        self.process.wait()

    def __enter__(self) -> Recorder:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Served:
    """The process itself."""

    def __init__(self, course: Course, classroom: Classroom) -> None:
        self.course, self.classroom = course, classroom
        stage = classroom.folder / STAGE
        stage.mkdir(parents=True, exist_ok=True)
        # Repaired already, by who ran it.
        self.api = nbgrader_api(course, classroom.folder, submitted=stage, repair=False)

    def answer(self, request: dict[str, Any]) -> Any:
        if "assignment" in request:
            return self._assignment(request["assignment"])
        lesson, student = request["lesson"], request["student"]
        if "follow" in request:
            assign(self.course, self.classroom, lesson, student)
            return self._make_page(lesson, student)
        execute.known.clear()
        execute.known[request["digest"]] = {int(cell): shown for cell, shown in request["results"]}
        log = self.course.kernel_log
        known = folder_of(student)  # nbgrader knows students by their folders
        autograde = partial(self.api.autograde, lesson, known, force=True, create=True)
        run(autograde, self.classroom.submission(student, lesson), log)
        graded = self.classroom.autograded(student, lesson)
        if request["feedback"]:
            self._make_page(lesson, student)
        return outcomes(self.course, graded)

    def _assignment(self, lesson: str) -> dict[str, Any]:
        changed = record_assignment(self.course, self.classroom, lesson)
        by_hand = {
            student: given
            for student, grades in read_grades(self.classroom, lesson).items()
            if (given := {name: g.unseen for name, g in grades.items() if g.by_hand is not None})
        }
        return {"changed": str(changed or ""), "by_hand": by_hand}

    def _make_page(self, lesson: str, student: str) -> None:
        make = partial(self.api.generate_feedback, lesson, folder_of(student), force=True)
        run(make, self.classroom.autograded(student, lesson), self.course.kernel_log)


def record_assignment(course: Course, classroom: Classroom, lesson: str) -> CellsChanged | None:
    """Put the lesson's cells, points and hidden tests into the class's gradebook, once a version.

    generate_assignment is what writes them; the release it makes on the way is thrown away.
    Returns what became of criteria where submissions are graded already.
    """
    marker = classroom.folder / ".recorded" / f"{lesson}.sha256"
    version = digest_files([course.source_notebook(lesson), course.root / "nbgrader_config.py"])
    if classroom.gradebook.exists() and marker.exists() and marker.read_text() == version:
        return None
    changed = follow_cells(classroom, lesson, read_own(course.source_notebook(lesson)))
    workshop = classroom.folder / ".recorded" / "workshop"
    api = nbgrader_api(course, classroom.folder, release_root=workshop)
    run(
        partial(api.generate_assignment, lesson),
        course.source_notebook(lesson),
        course.kernel_log,
    )
    shutil.rmtree(workshop)
    marker.parent.mkdir(exist_ok=True)
    marker.write_text(version)
    return changed


def main() -> None:
    """Serve until the line closes."""
    root, folder, descriptor = sys.argv[1:]
    line = socket.socket(fileno=int(descriptor))
    with contextlib.suppress(ValueError, OSError):  # macOS has no such limit
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    execute.may_run = False
    served = _Served(read_course(Path(root)), Classroom(Path(folder)))
    send(line, {"ready": True})
    while True:
        try:
            request, _ = receive(line, MOST_MESSAGE)
        except PeerGone:
            return
        try:
            reply = {"done": served.answer(request)}
        except CourseError as error:
            reply = {"problems": [[str(p.file), p.what, p.way_out, p.cell] for p in error.problems]}
        except Exception as error:  # of nbgrader, nbformat, SQLAlchemy, … on this submission
            what = f"could not be recorded ({type(error).__name__}: {str(error)[:300]})"
            about = request.get("assignment") or f"{request['student']}/{request['lesson']}"
            reply = {"problems": [[about, what, "look at the submission; run it again", ""]]}
        try:
            send(line, reply)
        except PeerGone:  # it took too long for the other side
            return


if __name__ == "__main__":
    main()
