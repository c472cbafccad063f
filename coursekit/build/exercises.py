"""What a lesson says about each of its exercises: title, task, model answer, what is checked."""

import re
from dataclasses import dataclass, field

from nbformat import NotebookNode

from coursekit import cells as kinds
from coursekit.build import names, regions
from coursekit.build.folding import what_it_checks

HEADING = re.compile(r"^#+ .*`(?P<name>\w+)`★?[：:] *(?P<title>.+)$", re.MULTILINE)
SECTION = re.compile(r"^## (?P<section>.+)$", re.MULTILINE)
HINT = re.compile(r"<details><summary>[^<]*</summary>\n(.*?)</details>", re.DOTALL)


@dataclass(frozen=True)
class Check:
    """A graded cell. title: what its first line says that it checks."""

    title: str
    points: float
    hidden: list[str]


@dataclass(frozen=True)
class Exercise:
    """section: the lesson's heading that it stands below. task: the text below its own heading.

    names: what the model answer defines. checks: the graded cells by grade_id.
    """

    title: str
    section: str
    task: str
    hint: str
    answer: str
    names: list[str]
    checks: dict[str, Check] = field(default_factory=dict)


def exercises_of(lesson: NotebookNode) -> dict[str, Exercise]:
    """The exercises of a lesson's text or of its source notebook, in order, by name.

    The hint is the ``<details>`` of the Markdown before the fill-in; the title is the heading's.
    """
    found: dict[str, Exercise] = {}
    prose = section = ""
    for cell in lesson.cells:
        name = kinds.grade_id(cell)
        if cell.cell_type == "markdown":
            prose += f"\n{cell.source}"
            section = next(reversed(SECTION.findall(cell.source)), section)
        elif kinds.is_fill_in(cell):
            headings = {match["name"]: match for match in HEADING.finditer(prose)}
            title, task = name, prose
            if own := headings.get(name):
                title, task = own["title"], prose[own.end() :]
            answer = regions.without_markers(cell.source, regions.SOLUTION)
            hints = "\n\n".join(text.strip() for text in HINT.findall(prose))
            defined = sorted(names.defined(answer))
            found[name] = Exercise(title, section, task.strip(), hints, answer, defined)
            prose = ""
        elif kinds.is_graded(cell):
            title = what_it_checks(cell.source)
            pieces = regions.parts(cell.source, regions.HIDDEN_TESTS)
            hidden = [text for inside, text in pieces if inside]
            check = Check(title, float(kinds.nbgrader_of(cell)["points"]), hidden)
            found[kinds.exercise_of(cell)].checks[name] = check
            prose = ""
    return found
