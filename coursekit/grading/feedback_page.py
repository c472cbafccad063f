"""The feedback page of a submission: what a student wants to see who opens it on a phone.

At the top the score and the one or two things to look at next; then each exercise: what was
checked, how it came out and why, beside the student's own code with the lines where it failed.
The task is folded below. The rest of the lesson, and what can be seen of the tests, is left out:
the student has it in the notebook, and it would make the page five times as large. The section is
named instead, and linked where course.toml says where the notebooks are published. Cells that the
student added or changed are folded at the end, with their outputs.

It is one file that runs nothing and loads nothing. It is made of what may be shown, and a hidden
test is never among that. Whatever the student made is cut to `Room`, so the page stays small
however much that is. It does not need nbconvert's HTMLExporter, which compiles its templates
anew for each page: that took four times as long as the page.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jinja2 import Template
from markupsafe import Markup, escape
from nbconvert.exporters import Exporter
from nbformat import NotebookNode
from traitlets import Unicode

from coursekit.cells import DEMO, exercise_of, grade_id, is_fill_in, is_graded, nbgrader_of, tags
from coursekit.course import Course, read_course
from coursekit.design import environment
from coursekit.escapes import visible
from coursekit.grading.feedback import failure_of, own_lines, stopped
from coursekit.grading.highlight import coloured_lines
from coursekit.grading.lesson_page import LessonPage, Task, lesson_page
from coursekit.grading.markdown import rendered

ROOM = 60_000  # bytes of HTML for all that the student made
FRAME = 50  # bytes of HTML around a piece of it
MOST_CODE = 10_000  # characters of one cell
MOST_TEXT = 3_000  # characters of one message or output
MOST_LINES = 60  # of one output
MOST_INDENT = 24
MOST_HINT = 100  # characters of a message at the top of the page, or of a line of code
NO_RESPONSE = "No response."  # nbgrader's own comment on a fill-in cell that nobody touched
SENTENCE = re.compile(r"(?<=。)")
FENCE = re.compile(r"(`{3,})text\n(.*)\n\1", re.DOTALL)  # `repair` puts a student's prose into it


class FeedbackExporter(Exporter):
    """What `nbgrader generate_feedback` makes the page with. GetGrades must have run before."""

    course_root = Unicode(help="The course's top folder").tag(config=True)
    output_mimetype = "text/html"

    def _file_extension_default(self) -> str:
        return ".html"

    def from_notebook_node(  # type: ignore[override]
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **_: Any
    ) -> tuple[str, dict[str, Any]]:
        nb, resources = super().from_notebook_node(nb, resources)
        about = resources["nbgrader"]
        course = read_course(Path(self.course_root))
        page = feedback_page(course, about["notebook"], nb, about)
        return page, resources


@dataclass(frozen=True)
class Place:
    """A line of the student's own code. where: in words; address: of the line on the page."""

    where: str
    address: str
    line: str


@dataclass(frozen=True)
class Criterion:
    """A graded cell. outcome: "right", "partly", "wrong" or "not_attempted"."""

    what: str
    outcome: str
    score: float
    points: float
    message: str
    places: list[Place]
    by_hand: bool
    put_back: bool


@dataclass(frozen=True)
class Shown:
    """What a code cell showed: a text, a table or a picture, or an error and where it came from."""

    kind: str
    content: Markup
    places: list[Place] = field(default_factory=list)


@dataclass(frozen=True)
class ExerciseShown:
    """An exercise of the submission. code: empty where the cell is as it was handed out."""

    name: str
    task: Task
    criteria: list[Criterion]
    code: Markup
    shown: list[Shown]
    comment: Markup
    put_back: bool

    @property
    def score(self) -> float:
        return sum(c.score for c in self.criteria)

    @property
    def points(self) -> float:
        return sum(c.points for c in self.criteria)

    @property
    def outcome(self) -> str:
        """Of all its criteria together."""
        kinds = {c.outcome for c in self.criteria}
        if len(kinds) == 1:
            return kinds.pop()
        return "partly" if kinds & {"right", "partly"} else "wrong"


@dataclass(frozen=True)
class OwnCell:
    """A cell that the lesson does not have. text: of one that is no code."""

    name: str
    code: Markup
    text: Markup
    shown: list[Shown]


def feedback_page(course: Course, lesson: str, nb: NotebookNode, about: dict[str, Any]) -> str:
    """The page of an autograded notebook with the scores and comments that GetGrades puts in.

    about: its score, max_score and late_penalty.
    """
    page = _Page(course.words, lesson_page(course, lesson), nb)
    exercises = list(page.exercises())
    return _template().render(
        course=course,
        words=course.words,
        lesson=page.lesson.title,
        about=about,
        exercises=exercises,
        next=_next(exercises),
        own=list(page.own_cells()),
        cut=page.room.used_up,
    )


@functools.cache
def _template() -> Template:
    pages = environment()
    pages.filters["number"] = lambda number: f"{round(number, 2):g}"
    pages.filters["hint"] = _hint
    return pages.get_template("feedback.html.j2")


def _hint(message: str) -> str:
    """The first sentence, and those that fit beside it."""
    shown, *others = SENTENCE.split(message[: 2 * MOST_HINT])
    for other in others:
        if len(shown + other) > MOST_HINT:
            break
        shown += other
    return shown if len(shown) <= MOST_HINT else f"{shown[:MOST_HINT]}…"


def _next(exercises: list[ExerciseShown]) -> list[ExerciseShown]:
    """At most two: the first that went wrong, then the first that nobody began."""
    wrong = [e for e in exercises if e.outcome in ("wrong", "partly")]
    return [*wrong, *(e for e in exercises if e.outcome == "not_attempted")][:2]


class Room:
    """What is left of the page for what the student made."""

    def __init__(self) -> None:
        self.left = ROOM

    @property
    def used_up(self) -> bool:
        return self.left < FRAME

    def take(self, html: str) -> bool:
        """Whether it still fits, with what stands around it."""
        size = len(html.encode()) + FRAME
        fits = size <= self.left
        self.left -= size if fits else FRAME
        return fits


class _Page:
    """The notebook, and what of it has been put on the page."""

    def __init__(self, words: dict[str, str], lesson: LessonPage, nb: NotebookNode) -> None:
        self.words, self.lesson, self.room = words, lesson, Room()
        self.cells = nb.cells
        notice = words["missing_cell"]
        names = [grade_id(cell) for cell in nb.cells if grade_id(cell)]
        notices = {f"**{notice.format(grade_id=name)}**": name for name in names}
        self.put_back = {notices[c.source] for c in nb.cells if c.source in notices}
        own = (cell for cell in nb.cells if self._is_own(cell) and cell.source not in notices)
        self.own = {f"own-{number}": cell for number, cell in enumerate(own, 1)}
        fill_ins = {grade_id(cell): cell for cell in nb.cells if is_fill_in(cell)}
        # By execution count: the name and the text of the student's cells.
        self.students = {
            cell.execution_count: (name, cell.source.split("\n"))
            for name, cell in (fill_ins | self.own).items()
            if cell.cell_type == "code"
        }
        self.causes = stopped([*fill_ins.values(), *self.own.values()])
        self.lengths = {count: len(lines) for count, (_, lines) in self.students.items()}
        # Addresses of the lines that errors come from.
        self.failing = {
            f"{self.students[count][0]}-{line}"
            for cell in nb.cells
            for count, line in own_lines(cell, self.lengths)
        }

    def _is_own(self, cell: NotebookNode) -> bool:
        """Demo cells were not run, so there is nothing to show of what the student tries there."""
        known = grade_id(cell) or cell.source in self.lesson.texts or DEMO in tags(cell)
        return bool(cell.source.strip()) and not known

    def exercises(self) -> Iterator[ExerciseShown]:
        graded: dict[str, list[NotebookNode]] = {}
        for cell in self.cells:
            if is_graded(cell) and grade_id(cell) in self.lesson.checks:
                graded.setdefault(exercise_of(cell), []).append(cell)
        for cell in self.cells:
            name = grade_id(cell)
            if is_fill_in(cell) and name in graded:
                yield self._exercise(name, cell, graded[name])

    def _exercise(self, name: str, cell: NotebookNode, graded: list[NotebookNode]) -> ExerciseShown:
        task = self.lesson.tasks[name]
        written = cell.source != task.stub
        criteria = [self._criterion(name, c, written) for c in graded]
        comment = nbgrader_of(cell).get("comment") or ""
        return ExerciseShown(
            name,
            task,
            criteria,
            self._code(name, cell.source) if written else Markup(),
            list(self._shown(name, cell)) if written else [],
            Markup(rendered(comment)) if comment not in ("", NO_RESPONSE) else Markup(),
            name in self.put_back,
        )

    def _criterion(self, exercise: str, cell: NotebookNode, written: bool) -> Criterion:
        """GetGrades has put the score, also one that was given by hand, into the metadata.

        written: whether the student wrote anything, so that there is a reason to give.
        """
        failure = failure_of(cell, self.words, for_student=True, causes=self.causes)
        outcome = failure.kind.replace(" ", "_") if failure else "right"
        message = failure.message if failure and (written or outcome == "wrong") else ""
        message = message.removeprefix(f"{self.words[f'outcome_{outcome}']}：")
        meta = nbgrader_of(cell)
        score, points = float(meta["score"]), float(meta["points"])
        by_hand = score != (0 if failure else points)
        if by_hand:
            partly = "partly" if score > 0 else "wrong"
            outcome = "right" if score >= points else partly
        return Criterion(
            self.lesson.checks[grade_id(cell)],
            outcome,
            score,
            points,
            self._text(message),
            self._places(exercise, cell),
            by_hand,
            grade_id(cell) in self.put_back,
        )

    def _places(self, here: str, cell: NotebookNode) -> list[Place]:
        """Where errors of the executed cell come from; here: the cell that they stand beside."""
        places = []
        for count, number in own_lines(cell, self.lengths):
            name, lines = self.students[count]
            where = self.words["page_line"].format(line=number)
            if name != here:
                cell_name = self._name(name)
                where = self.words["page_line_of"].format(cell=cell_name, line=number)
            line = visible(lines[number - 1].strip()[:MOST_HINT])
            places.append(Place(where, f"{name}-{number}", line))
        return places

    def _name(self, name: str) -> str:
        """Of one of the student's cells, in words."""
        if name in self.lesson.tasks:
            return self.lesson.tasks[name].title.striptags()
        return self.words["page_own_cell"].format(number=name.removeprefix("own-"))

    def _code(self, name: str, source: str) -> Markup:
        """The lines in boxes of their own, which the style numbers."""
        source, made = source.rstrip(), []
        for number, line in enumerate(coloured_lines(source[:MOST_CODE]), 1):
            address = f"{name}-{number}"
            mark = f' class="at" id="{address}"' if address in self.failing else ""
            if indent := min(MOST_INDENT, len(line) - len(line.lstrip(" "))):
                mark += f' style="--in: {indent}"'  # where the line goes on in a narrow window
            html = f"<span{mark}>{line}\n</span>"
            if not self.room.take(html):
                break
            made.append(html)
        else:
            if len(source) <= MOST_CODE:
                return Markup("".join(made))
        made.append(f"<b>{escape(self.words['page_cut'])}</b>")
        return Markup("".join(made))

    def _text(self, text: str) -> str:
        """The text, as far as there is room."""
        lines = text[:MOST_TEXT].split("\n")[:MOST_LINES]
        kept = visible("\n".join(lines))
        if len(text) > MOST_TEXT or text.count("\n") >= MOST_LINES:
            kept += f"\n{self.words['page_cut']}"
        return kept if self.room.take(escape(kept)) else self.words["page_cut"]

    def _shown(self, name: str, cell: NotebookNode) -> Iterator[Shown]:
        """What the cell showed, until there is no more room."""
        places = self._places(name, cell)  # of all of the errors
        for output in cell.get("outputs", []):
            if self.room.used_up:
                return
            if output.output_type == "error":
                text = self._text(f"{output.ename}: {output.evalue}")
                yield Shown("error", escape(text), places)
                places = []
            elif output.output_type == "stream":
                yield Shown("text", escape(self._text(output.text)))
            elif shown := self._displayed(output.get("data", {})):
                yield shown

    def _displayed(self, data: dict[str, str]) -> Shown | None:
        """Its first form that fits. `coursekit.grading.outputs.safe` has made all of them safe."""
        if "text/html" in data and self.room.take(data["text/html"]):
            return Shown("table", Markup(data["text/html"]))
        for kind in ("image/png", "image/jpeg"):
            if kind in data and self.room.take(data[kind]):
                return Shown("picture", Markup(f"data:{kind};base64,{data[kind]}"))
        if "text/plain" in data:
            return Shown("text", escape(self._text(data["text/plain"])))
        return None

    def own_cells(self) -> Iterator[OwnCell]:
        for name, cell in self.own.items():
            if self.room.used_up:
                return
            if cell.cell_type == "code":
                code = self._code(name, cell.source)
                yield OwnCell(name, code, Markup(), list(self._shown(name, cell)))
            else:
                prose = FENCE.fullmatch(cell.source)
                text = self._text(prose[2] if prose else cell.source)
                yield OwnCell(name, Markup(), escape(text), [])
