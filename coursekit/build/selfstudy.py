"""selfstudy/: lessons for somebody who learns alone: hidden tests and answers are in them.

These are compressed in one folded cell, so that nobody reads them by accident. The graded cells run
their hidden part from there; that cell's own program (notebooks/*/shared/selfstudy.py) shows, after
wrong answers, an outline of the model answer, then the answer.
"""

import dataclasses
import json
from collections.abc import Callable

import nbformat
from nbformat import NotebookNode

from coursekit import cells as kinds
from coursekit.build import data, folding, regions, student_cell
from coursekit.build.exercises import Exercise, exercises_of
from coursekit.build.outline import outline, tools
from coursekit.build.text import give_ids, shared_source
from coursekit.course import Course
from coursekit.design import OUTCOMES

EMPTY = 'PACKED = ""'  # in the program of the folded cell


def selfstudy_of(
    course: Course,
    lesson: str,
    notebook: NotebookNode,
    release: NotebookNode,
    pack: Callable[[str], str],
) -> NotebookNode:
    """The self-study edition. notebook: the lesson's text; release: what is made of it.

    pack: makes of what is hidden what stands in the folded cell, as `packed` does.
    """
    made = nbformat.from_dict(release)
    made.cells = student_cell.without(made.cells)
    own = {kinds.grade_id(cell): cell for cell in notebook.cells if kinds.is_graded(cell)}
    for cell in made.cells:
        if cell.cell_type == "markdown":
            cell.source = _for_one_alone(course, cell.source)
        if name := kinds.grade_id(cell):
            cell.metadata.nbgrader.pop("checksum", None)
        if kinds.is_graded(cell):
            words = course.words["selfstudy_passed"]
            cell.source = folding.folded(course, _with_hidden(name, own[name].source), words)
    exercises = {name: _held(exercise) for name, exercise in exercises_of(notebook).items()}
    program = shared_source(course.lesson_text(lesson), "shared/selfstudy.py")
    style = OUTCOMES.read_text(encoding="utf-8")
    held = pack(json.dumps({"exercises": exercises, "style": style}, ensure_ascii=False))
    folded = nbformat.v4.new_code_cell(program.replace(EMPTY, f'PACKED = """\n{held}\n"""'))
    folded.metadata |= folding.FOLDED
    about = nbformat.v4.new_markdown_cell(course.words["selfstudy_about"].strip())
    last = nbformat.v4.new_markdown_cell(course.words["selfstudy_last"].strip())
    card = nbformat.v4.new_code_cell("selfstudy.score_card()")
    for cell in (about, folded, last, card):
        cell.metadata["tags"] = [kinds.SELFSTUDY]
    made.cells = [made.cells[0], about, folded, *made.cells[1:], last, card]
    for cell in made.cells:
        cell.pop("id", None)
    give_ids(made)
    return made


def packed(text: str) -> str:
    """Compressed; other versions of xz may make other bytes of the same text."""
    return data.as_text(text.encode())


def _held(exercise: Exercise) -> dict:
    """What the folded cell knows of an exercise: not its task and hint, which the learner reads."""
    held = dataclasses.asdict(exercise)
    del held["task"], held["hint"]
    return held | {"outline": outline(exercise.answer), "tools": tools(exercise.answer)}


def _for_one_alone(course: Course, prose: str) -> str:
    """The prose without what concerns a class alone."""
    prose = prose.replace(course.words["graded_elsewhere"], course.words["graded_here"])
    return regions.CLASS_ONLY.sub("", prose)


def _with_hidden(name: str, source: str) -> str:
    """The graded cell with its hidden parts run from the folded cell."""
    lines, number = [], 0
    for inside, text in regions.parts(source, regions.HIDDEN_TESTS):
        if inside:
            text = f'exec(selfstudy.hidden("{name}", {number}))'
            number += 1
        lines.append(text)
    return "\n".join(lines).rstrip()
