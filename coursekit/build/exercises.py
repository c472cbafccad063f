"""What a lesson says about each of its exercises: title, hint, model answer, what is checked."""

import re
from dataclasses import dataclass, field

from nbformat import NotebookNode

from coursekit import cells as kinds
from coursekit.build import names, regions
from coursekit.build.folding import what_it_checks

HEADING = re.compile(r"^#+ .*`(?P<name>\w+)`★?[：:] *(?P<title>.+)$", re.MULTILINE)
HINT = re.compile(r"<details><summary>[^<]*</summary>\n(.*?)</details>", re.DOTALL)


@dataclass(frozen=True)
class Check:
    """A graded cell. title: what its first line says that it checks."""

    title: str
    points: float
    hidden: list[str]


@dataclass(frozen=True)
class Exercise:
    """names: what the model answer defines. checks: the graded cells by grade_id."""

    title: str
    hint: str
    answer: str
    names: list[str]
    checks: dict[str, Check] = field(default_factory=dict)


def exercises_of(lesson: NotebookNode) -> dict[str, Exercise]:
    """The exercises of a lesson's text (not folded yet), in order, by name.

    The hint is the ``<details>`` of the Markdown before the fill-in; the title is the heading's.
    """
    found: dict[str, Exercise] = {}
    prose = ""
    for cell in lesson.cells:
        name = kinds.grade_id(cell)
        if cell.cell_type == "markdown":
            prose += f"\n{cell.source}"
        elif kinds.is_fill_in(cell):
            titles = {match["name"]: match["title"] for match in HEADING.finditer(prose)}
            answer = regions.without_markers(cell.source, regions.SOLUTION)
            hints = "\n\n".join(text.strip() for text in HINT.findall(prose))
            title = titles.get(name, name)
            found[name] = Exercise(title, hints, answer, sorted(names.defined(answer)))
            prose = ""
        elif kinds.is_graded(cell):
            title = what_it_checks(cell.source)
            pieces = regions.parts(cell.source, regions.HIDDEN_TESTS)
            hidden = [text for inside, text in pieces if inside]
            check = Check(title, float(kinds.nbgrader_of(cell)["points"]), hidden)
            found[kinds.exercise_of(cell)].checks[name] = check
            prose = ""
    return found
