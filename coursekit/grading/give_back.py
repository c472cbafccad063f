"""Feedback pages on their way back: a zip for the platform that the files came from, or by student.

Moodle ("Upload multiple feedback files in a zip") and Canvas ("Upload submissions") know whose a
file is by the name that they gave it when they were downloaded; so a page goes back under the name
of the file that it is about. Sources: Moodle, mod/assign/feedback/file/importziplib.php; Canvas,
app/models/abstract_assignment.rb, infer_comment_context_from_filename.
"""

from __future__ import annotations

import shutil
import zipfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.grading.arrivals import Arrival, read_arrivals
from coursekit.grading.classroom import Classroom
from coursekit.grading.record import GradedRecord
from coursekit.grading.results import EARLIER, results
from coursekit.grading.roster import read_roster
from coursekit.grading.sheets import Id, write_csv
from coursekit.grading.student_folder import folder_of

FOLDER = "returned"
BY_STUDENT = "by_student"
PLATFORMS = ("Moodle", "Canvas")  # that take a zip of feedback


@dataclass(frozen=True)
class GivenBack:
    """folder: a folder by student, and mail.csv. zips: with the number of pages in each.

    without_page: students, and why they have none. by_hand_only: whose page is in no zip.
    """

    folder: Path
    zips: dict[Path, int]
    without_page: dict[str, str]
    by_hand_only: list[str]


def give_back(
    course: Course, classroom: Classroom, lesson: str, students: Sequence[str] | None = None
) -> GivenBack:
    """Write what goes back to ``students`` (default: all that have a page).

    Raises CourseError where no page is made, or one is older than its score.
    """
    found = results(course, classroom, lesson)
    record = GradedRecord(course, classroom, lesson)
    grade = f"python -m coursekit grade {lesson} --class {classroom.folder}"
    if unknown := [one for one in students or [] if one not in {r.student for r in found}]:
        what = f"{', '.join(unknown)}: nobody of that id handed in {lesson}"
        raise CourseError(Problem(classroom.folder / "submitted", what, "check the id"))
    asked = [result for result in found if not students or result.student in students]
    with_page = [r for r in asked if r.marks and classroom.feedback(r.student, lesson).exists()]
    if not with_page:
        raise CourseError(Problem(classroom.feedback_root, f"holds no page of {lesson}", grade))
    if waiting := [r.student for r in with_page if r.note == EARLIER]:
        what = f"{lesson}: handed in again since their pages were made: {', '.join(waiting)}"
        raise CourseError(Problem(classroom.feedback_root, what, grade))
    behind = [r.student for r in with_page if not record.page_is_current(r.student, r.page_shows)]
    if behind:
        what = f"{lesson}: scores or design changed since these pages were made"
        what += f": {', '.join(behind)}"
        raise CourseError(Problem(classroom.feedback_root, what, grade))
    folder = classroom.folder / FOLDER / lesson
    shutil.rmtree(folder, ignore_errors=True)
    pages = {r.student: classroom.feedback(r.student, lesson) for r in with_page}
    for student, page in pages.items():
        target = folder / BY_STUDENT / folder_of(student) / page.name
        target.parent.mkdir(parents=True)
        shutil.copyfile(page, target)
    _write_mail(classroom, folder, pages)
    names = _names_in_zip(read_arrivals(classroom, lesson), pages)
    return GivenBack(
        folder,
        _write_zips(folder, names, pages),
        {r.student: r.note or "there is no page" for r in asked if r.student not in pages},
        [student for student in pages if student not in names],
    )


def _names_in_zip(
    arrivals: Mapping[str, Arrival], pages: dict[str, Path]
) -> dict[str, tuple[str, str]]:
    """By student the platform and the page's name in its zip; no two have the same."""
    names = {}
    for student in pages:
        arrival = arrivals.get(student)
        if arrival and arrival.platform in PLATFORMS and _stays_inside(arrival.original):
            name = str(PurePosixPath(arrival.original).with_suffix(".html"))
            names[student] = arrival.platform, name
    times = Counter(names.values())
    return {student: name for student, name in names.items() if times[name] == 1}


def _stays_inside(name: str) -> bool:
    path = PurePosixPath(name)
    return bool(path.name) and not path.is_absolute() and ".." not in path.parts


def _write_zips(
    folder: Path, names: dict[str, tuple[str, str]], pages: dict[str, Path]
) -> dict[Path, int]:
    made = {}
    for platform in PLATFORMS:
        own = {student: name for student, (its, name) in names.items() if its == platform}
        if not own:
            continue
        path = folder / f"feedback_{platform.lower()}.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for student, name in own.items():
                archive.write(pages[student], name)
        made[path] = len(own)
    return made


def _write_mail(classroom: Classroom, folder: Path, pages: dict[str, Path]) -> None:
    """For a mail merge: who gets which file."""
    roster = read_roster(classroom)
    rows: list[list[str]] = [["student", "name", "mail", "file"]]
    for student, page in pages.items():
        entry = roster.get(student)
        name, mail = (entry.name, entry.mail) if entry else ("", "")
        file = f"{BY_STUDENT}/{folder_of(student)}/{page.name}"
        rows.append([Id(student), name, Id(mail), file])
    write_csv(folder / "mail.csv", rows)
