"""Rules for lessons (CONTRIBUTING.md says which), checked before anything is generated.

Each rule is a function of a Lesson that yields Findings. They read text; nothing is run.
"""

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from nbformat import NotebookNode

from coursekit import cells as kinds
from coursekit.build import data, glossary, names, pictures, prerequisites, regions, workload
from coursekit.build.glossary import Glossary, Term
from coursekit.course import Course
from coursekit.errors import CourseError, Problem

NO_CALLED = re.compile(r"# called, check_kinds: \S")
NO_KINDS = re.compile(r"# (called, )?check_kinds: \S")

TELLING = 3  # operators, calls and subscripts of an expression that is worth copying


@dataclass(frozen=True)
class Finding:
    """A broken rule: index of the cell (None: the whole lesson), fault, way out.

    line: of the lesson's text, where no cell is named.
    """

    index: int | None
    what: str
    way_out: str
    line: int = 0


@dataclass(frozen=True)
class Lesson:
    """A lesson as the rules see it. taught: the glossary's terms, of lessons that
    are there. text: its file's. needs: numbers of the lessons that its
    prerequisites name; built_on: of these and of those that they build on.
    """

    name: str
    path: Path
    notebook: NotebookNode
    data: Path
    glossary: Glossary
    taught: list[Term]
    text: str
    needs: list[str]
    built_on: set[str]

    @cached_property
    def code(self) -> list[tuple[int, NotebookNode]]:
        return [(i, c) for i, c in enumerate(self.notebook.cells) if c.cell_type == "code"]

    @cached_property
    def fill_ins(self) -> dict[str, int]:
        """Index of each fill-in cell by its exercise's name."""
        return {kinds.grade_id(c): i for i, c in self.code if kinds.is_fill_in(c)}

    @cached_property
    def graded(self) -> list[tuple[int, NotebookNode]]:
        return [(i, c) for i, c in self.code if kinds.is_graded(c)]


def check(course: Course, name: str, notebook: NotebookNode) -> None:
    """Raises CourseError with every broken rule of the lesson, each with its cell and line."""
    path = course.lesson_text(name)
    text = path.read_text(encoding="utf-8")
    words = glossary.read(course)
    lesson = Lesson(
        name,
        path,
        notebook,
        course.data,
        words,
        prerequisites.taught(course, words.terms),
        text,
        prerequisites.said(course, name),
        prerequisites.built_on(course, name),
    )
    readable = list(cells_are_readable(lesson))
    # Later rules parse the cells and look up metadata, so they need these two to hold.
    findings = readable or [f for rule in RULES for f in rule(lesson)]
    if findings:
        raise CourseError(
            *(
                Problem(
                    course.relative(path),
                    f.what,
                    f.way_out,
                    f"line {f.line}"
                    if f.line
                    else ""
                    if f.index is None
                    else kinds.describe(f.index, notebook.cells[f.index], text),
                )
                for f in findings
            )
        )


def cells_are_readable(lesson: Lesson) -> Iterator[Finding]:
    for i, cell in enumerate(lesson.notebook.cells):
        if "incorrectly_encoded_metadata" in cell.metadata:
            wrong = cell.metadata["incorrectly_encoded_metadata"]
            yield Finding(
                i, f"metadata is not valid JSON: {wrong}", "mend the line after ```python"
            )
        elif cell.cell_type == "code":
            try:
                names.defined(cell.source)
            except SyntaxError as error:
                yield Finding(
                    i, f"is not Python: {error.msg} in its line {error.lineno}", "mend that line"
                )


def markers_are_paired(lesson: Lesson) -> Iterator[Finding]:
    for i, cell in lesson.code:
        for marker in (regions.SOLUTION, regions.HIDDEN_TESTS):
            for fault in regions.faults(cell.source, marker):
                yield Finding(i, fault, f"every ### BEGIN {marker} needs its ### END {marker}")


def grade_ids_are_unique(lesson: Lesson) -> Iterator[Finding]:
    seen: dict[str, int] = {}
    for i, cell in enumerate(lesson.notebook.cells):
        if name := kinds.grade_id(cell):
            if name in seen:
                yield Finding(
                    i,
                    f"duplicate grade_id {name!r}: cell {seen[name] + 1} has it too",
                    "rename one of them; graded cells are numbered NAME_1, NAME_2, ...",
                )
            seen.setdefault(name, i)


def tags_are_known(lesson: Lesson) -> Iterator[Finding]:
    for i, cell in enumerate(lesson.notebook.cells):
        for tag in kinds.tags(cell):
            if tag not in kinds.TAGS:
                yield Finding(
                    i, f"unknown tag {tag!r}", f"tags are: {', '.join(sorted(kinds.TAGS))}"
                )


def setup_cells_are_locked(lesson: Lesson) -> Iterator[Finding]:
    for i, cell in lesson.code:
        if kinds.is_setup(cell) and not (kinds.is_locked(cell) and kinds.grade_id(cell)):
            yield Finding(
                i,
                "setup cell is not locked, so a student could change what graded cells rely on",
                'give it nbgrader={"grade": false, "grade_id": "setup_...", "locked": true, '
                '"schema_version": 3, "solution": false, "task": false}',
            )


def setup_names_keep_their_meaning(lesson: Lesson) -> Iterator[Finding]:
    """In a notebook, a demo's variable would take the place of what graded cells rely on."""
    given: dict[str, int] = {}
    for i, cell in lesson.code:
        defined = names.defined(cell.source)
        if kinds.is_setup(cell):
            given |= dict.fromkeys(defined, i)
            continue
        for name in sorted(defined & given.keys()):
            yield Finding(i, f"redefines {name!r} of setup cell {given[name] + 1}", "rename it")


def fill_ins_are_complete(lesson: Lesson) -> Iterator[Finding]:
    exercises = {kinds.exercise_of(cell) for _, cell in lesson.graded}
    for name, i in lesson.fill_ins.items():
        cell = lesson.notebook.cells[i]
        if not regions.has(cell.source, regions.SOLUTION):
            yield Finding(
                i,
                "fill-in cell has no solution",
                "put the model answer between ### BEGIN SOLUTION and ### END SOLUTION",
            )
        elif not _stub_is_in_function(cell.source):
            yield Finding(
                i,
                "solution does not stand in a function, so its stub would stop the cell itself",
                "make the exercise a function; then a pristine copy fails only when it is called",
            )
        if name not in exercises:
            yield Finding(i, f"fill-in {name!r} has no graded cell", f"add a graded cell {name}_1")
        before = lesson.notebook.cells[i - 1] if i else None
        if before is None or before.cell_type != "markdown" or "<details" not in before.source:
            yield Finding(
                i,
                "no instructions with a hint right above the fill-in cell",
                "add a markdown cell there: what to write, shapes, an example, <details> hint",
            )


def _stub_is_in_function(source: str) -> bool:
    lines = source.split("\n")
    starts = [line for line in lines if f"BEGIN {regions.SOLUTION}" in line]
    return all(line.startswith((" ", "\t")) for line in starts)


def graded_cells_are_complete(lesson: Lesson) -> Iterator[Finding]:
    numbers: dict[str, list[int]] = {}
    for i, cell in lesson.graded:
        name, exercise = kinds.grade_id(cell), kinds.exercise_of(cell)
        points = kinds.nbgrader_of(cell).get("points")
        if not isinstance(points, int | float) or points <= 0:
            yield Finding(i, f"graded cell {name!r} without points", 'add "points": 1 (or 2, 3)')
        if exercise not in lesson.fill_ins:
            yield Finding(
                i,
                f"graded cell {name!r} belongs to no fill-in cell",
                "call it EXERCISE_NUMBER, where EXERCISE is a fill-in cell's grade_id",
            )
            continue
        if lesson.fill_ins[exercise] > i:
            yield Finding(i, f"stands before its fill-in {exercise!r}", "move it below")
        if not regions.has(cell.source, regions.HIDDEN_TESTS):
            yield Finding(
                i,
                f"graded cell {name!r} has no hidden tests",
                "test random shapes and edge cases between ### BEGIN/END HIDDEN TESTS",
            )
        if not re.match(r"# \w", cell.source):
            yield Finding(
                i,
                f"graded cell {name!r} does not begin with a comment",
                "say there in a few words what it checks: it is the line that students see",
            )
        numbers.setdefault(exercise, []).append(int(name.rsplit("_", 1)[1]))
        if numbers[exercise] != list(range(1, len(numbers[exercise]) + 1)):
            yield Finding(
                i, f"{name!r} is out of order", f"number them {exercise}_1, {exercise}_2, ..."
            )


def graded_cells_show_no_value(lesson: Lesson) -> Iterator[Finding]:
    """What a call returns is not to be seen here; the answer bank's runner looks at that."""
    for i, cell in lesson.graded:
        body = ast.parse(names.plain_python(cell.source)).body
        last = body[-1].value if body and isinstance(body[-1], ast.Expr) else None
        if last is not None and not isinstance(last, ast.Call):
            yield Finding(
                i,
                "ends in an expression, whose value nbgrader would read as partial credit",
                "assign it to a name, or end with an assert",
            )


def graded_cells_show_no_answer(lesson: Lesson) -> Iterator[Finding]:
    """A student may open them: no expression of the answer stands there, under whatever names."""
    for i, cell in lesson.graded:
        exercise = lesson.fill_ins.get(kinds.exercise_of(cell))
        if exercise is None:
            continue
        answer = lesson.notebook.cells[exercise].source
        secret = {
            blotted
            for line, _, blotted in names.expressions(answer, TELLING)
            if regions.is_inside(answer, regions.SOLUTION, line)
        }
        shown = regions.without_region(cell.source, regions.HIDDEN_TESTS)
        try:
            found = list(names.expressions(shown, TELLING))
        except SyntaxError as error:
            what = f"without its hidden tests it is no Python: {error.msg}"
            yield Finding(i, what, "leave whole statements outside of the markers")
            continue
        for _, text, blotted in found:
            if blotted in secret:
                yield Finding(
                    i,
                    f"shows how to answer: {text}",
                    "compute it between BEGIN HIDDEN TESTS and END HIDDEN TESTS; show a number",
                )


def markers_stand_where_they_work(lesson: Lesson) -> Iterator[Finding]:
    for i, cell in lesson.code:
        if regions.has(cell.source, regions.SOLUTION) and not kinds.is_fill_in(cell):
            yield Finding(
                i, "has a solution but is no fill-in cell", 'set "solution": true, "grade": false'
            )
        if regions.has(cell.source, regions.HIDDEN_TESTS) and not kinds.is_graded(cell):
            yield Finding(
                i, "has hidden tests but is no graded cell", 'set "grade": true and "points"'
            )


def graded_cells_see_only_their_own(lesson: Lesson) -> Iterator[Finding]:
    """Setup names and the exercise's own: what lets tests run outside the student's process."""
    setup: set[str] = set()
    made_by_tests: dict[str, str] = {}
    for i, cell in lesson.code:
        if kinds.is_setup(cell):
            setup |= names.defined(cell.source)
        for name in sorted(names.needed(cell.source) & made_by_tests.keys() - setup):
            if not kinds.is_graded(cell):
                yield Finding(
                    i,
                    f"needs {name!r}, which graded cell {made_by_tests[name]!r} made",
                    "make it here: grading may run graded cells elsewhere",
                )
        if not kinds.is_graded(cell):
            for name in names.defined(cell.source):
                made_by_tests.pop(name, None)
            continue
        fill_in = lesson.fill_ins.get(kinds.exercise_of(cell))
        own = set() if fill_in is None else names.defined(lesson.notebook.cells[fill_in].source)
        for name in sorted(names.needed(cell.source) - setup - own):
            yield Finding(
                i,
                f"graded cell uses {name!r}, which no setup cell and not its fill-in defines",
                "make it inside the cell, or tag the cell that makes it as setup",
            )
        made_by_tests |= dict.fromkeys(names.defined(cell.source), kinds.grade_id(cell))


def tests_try_kinds_of_inputs(lesson: Lesson) -> Iterator[Finding]:
    """Arguments that must not change, arrays of other types and layouts: no author forgets them.

    The helpers are those of notebooks/*/shared/checks.py.
    """
    for exercise, fill_in in lesson.fill_ins.items():
        cells = [(i, c.source) for i, c in lesson.graded if kinds.exercise_of(c) == exercise]
        own = names.defined(lesson.notebook.cells[fill_in].source)
        passed = {
            helper: any(names.is_first_argument(own, source, helper) for _, source in cells)
            for helper in ("called", "check_call", "check_kinds")
        }
        if cells and not any(passed.values()) and not any(NO_CALLED.search(s) for _, s in cells):
            yield Finding(
                cells[0][0],
                f"the tests of {exercise!r} call it directly only: whether it changes its "
                "arguments is not seen",
                "called(function, argument, ...) of shared/checks.py calls it and looks; where it "
                "gets nothing that can change, say so in a comment: # called, check_kinds: REASON",
            )
        if cells and not passed["check_kinds"] and not any(NO_KINDS.search(s) for _, s in cells):
            yield Finding(
                cells[0][0],
                f"the tests of {exercise!r} try no other kinds of arrays",
                "call check_kinds(function, argument, ...) of shared/checks.py, or say why not in "
                "a comment: # check_kinds: REASON",
            )


def class_parts_are_paired(lesson: Lesson) -> Iterator[Finding]:
    """What the self-study edition leaves out. A line that begins with a comment is all HTML."""
    for i, cell in enumerate(lesson.notebook.cells):
        if cell.cell_type != "markdown":
            continue
        if regions.CLASS_MARKER.search(regions.CLASS_ONLY.sub("", cell.source)):
            what = "<!-- class --> without <!-- /class -->, or the other way round"
            yield Finding(i, what, "put both into this cell")
        for line in cell.source.split("\n"):
            if (start := regions.CLASS_MARKER.match(line)) and line != start[0]:
                what = f"a line begins with {start[0]}: its Markdown would be shown as typed"
                yield Finding(i, what, "put the marker on a line of its own, or inside the line")


def words_are_the_courses(lesson: Lesson) -> Iterator[Finding]:
    words = glossary.words_of(lesson.text)
    for place, wrong, right in lesson.glossary.faults(words):
        line = words.count("\n", 0, place) + 1
        yield Finding(None, f"says 「{wrong}」", f"write 「{right}」 (docs/glossary)", line)


def prerequisites_are_right(lesson: Lesson) -> Iterator[Finding]:
    """They stand before it; and whoever has read them knows the words that it takes for known."""
    own = prerequisites.number_of(lesson.name)
    for number in lesson.needs:
        if number >= own or number not in lesson.built_on:
            what = f"its prerequisites name lesson {number}, which does not stand before it"
            yield Finding(None, what, "mend the numbers there")
    known = lesson.built_on | {own}
    prose = "\n\n".join(c.source for c in lesson.notebook.cells if c.cell_type == "markdown")
    for number, word, use in prerequisites.not_named(lesson.name, prose, known, lesson.taught):
        yield Finding(
            None,
            f"uses 「{word}」 of lesson {number}, which its prerequisites do not lead to: "
            f"{use.strip()[:60]}",
            f"name {number} in its prerequisites, or where it is used (docs/glossary)",
        )


def pictures_can_be_shown(lesson: Lesson) -> Iterator[Finding]:
    for i, cell in enumerate(lesson.notebook.cells):
        if cell.cell_type == "markdown":
            for what, way_out in pictures.faults(cell.source, lesson.path.parent):
                yield Finding(i, what, way_out)


def data_can_be_had(lesson: Lesson) -> Iterator[Finding]:
    for name, what, way_out in data.faults(lesson.notebook, lesson.data):
        call = re.compile(rf"load\(\s*[\"']?{re.escape(name)}")
        index = next((i for i, cell in lesson.code if call.search(cell.source)), None)
        yield Finding(index, what, way_out)


def header_says_what_the_readme_needs(lesson: Lesson) -> Iterator[Finding]:
    header = lesson.notebook.metadata.get("coursekit", {})
    for key in ("title", "minutes"):
        if key not in header:
            yield Finding(
                None, f"its YAML header has no coursekit: {key}:", f"add {key} below coursekit:"
            )
    said, measured = header.get("minutes"), workload.minutes(lesson.notebook)
    if said is not None and abs(said - measured) > workload.TOLERANCE * measured:
        yield Finding(
            None,
            f"its header says {said} minutes, its text and exercises make about "
            f"{measured:.0f} (coursekit/build/workload.py)",
            "mend the minutes in the header and in the text, or shorten the lesson",
        )


RULES: tuple[Callable[[Lesson], Iterator[Finding]], ...] = (
    header_says_what_the_readme_needs,
    markers_are_paired,
    grade_ids_are_unique,
    tags_are_known,
    setup_cells_are_locked,
    setup_names_keep_their_meaning,
    fill_ins_are_complete,
    graded_cells_are_complete,
    graded_cells_show_no_value,
    graded_cells_show_no_answer,
    markers_stand_where_they_work,
    graded_cells_see_only_their_own,
    tests_try_kinds_of_inputs,
    class_parts_are_paired,
    words_are_the_courses,
    prerequisites_are_right,
    pictures_can_be_shown,
    data_can_be_had,
)
