"""What the feedback pages of a lesson say whoever handed it in: made once, kept."""

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

from coursekit.build.addresses import on_colab, place_of
from coursekit.build.exercises import HEADING, exercises_of
from coursekit.build.pictures import PICTURE
from coursekit.cells import grade_id
from coursekit.course import Course
from coursekit.grading.markdown import rendered
from coursekit.grading.repair import read_own

NUMBER = re.compile(r"^(\d+)\.")
WIDE = re.compile(r'<table>.*?</table>|<math [^>]*display="block".*?</math>', re.DOTALL)


@dataclass(frozen=True)
class Task:
    """An exercise as the lesson sets it.

    stub: the fill-in cell as it is handed out. address: of the exercise on Colab, or nothing.
    """

    title: Markup
    section: Markup
    text: Markup
    stub: str
    address: str


@dataclass(frozen=True)
class LessonPage:
    """tasks by exercise. checks: the line that says what is checked, by grade_id.

    texts: of all cells, as they are handed out and as they are graded.
    """

    title: Markup
    tasks: Mapping[str, Task]
    checks: Mapping[str, str]
    texts: frozenset[str]


def lesson_page(course: Course, lesson: str) -> LessonPage:
    """Of the lesson as it is built now."""
    source, release = course.source_notebook(lesson), course.release_notebook(lesson)
    times = source.stat().st_mtime_ns, release.stat().st_mtime_ns
    address = ""
    if course.published:
        place = place_of(course, lesson, "release")
        address = on_colab(course.published, course.branch, place)
    return _lesson_page(source, release, times, course.words["page_picture"], address)


@functools.lru_cache(maxsize=32)
def _lesson_page(
    source: Path, release: Path, _: tuple[int, int], picture: str, address: str
) -> LessonPage:
    exercises, handed_out = exercises_of(read_own(source)), read_own(release).cells
    cells = {grade_id(cell): cell for cell in handed_out}
    headings = {
        found["name"]: cell
        for cell in handed_out
        if cell.cell_type == "markdown"
        for found in HEADING.finditer(cell.source)
    }
    tasks = {
        name: Task(
            title=_in_line(exercise.title),
            section=_in_line(exercise.section),
            text=_task(exercise.task, picture),
            stub=cells[name].source,
            address=address and f"{address}#scrollTo={headings.get(name, cells[name]).id}",
        )
        for name, exercise in exercises.items()
    }
    checks = {name: c.title for e in exercises.values() for name, c in e.checks.items()}
    heading = handed_out[0].source.partition("\n")[0].removeprefix("# ")
    texts = frozenset(cell.source for cell in read_own(source).cells)
    texts |= frozenset(cell.source for cell in handed_out)
    return LessonPage(_in_line(heading), tasks, checks, texts)


def _in_line(text: str) -> Markup:
    """A heading's text, with its code and formulas; "2. …" begins no list."""
    text = NUMBER.sub(r"\1\\.", text)
    return Markup(rendered(text).strip().removeprefix("<p>").removesuffix("</p>"))


def _task(text: str, picture: str) -> Markup:
    """Without the lesson's pictures, which are as large as a page may be.

    What may be wider than a phone scrolls on its own, also by keys.
    """
    html = rendered(PICTURE.sub(lambda found: picture.format(text=found["alt"]), text))
    return Markup(WIDE.sub(lambda wide: f'<div class="wide" tabindex="0">{wide[0]}</div>', html))
