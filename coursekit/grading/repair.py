"""Make a submission well formed again before nbgrader reads it, using the release as the model.

Students and Colab delete, copy and retag cells. nbgrader's own add_missing_cells fails where the
cell before a missing one is missing too (KeyError), never restores a fill-in cell, and takes flags
and tags from the submission: a graded cell tagged to be skipped would score in full.
"""

import functools
import re
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from coursekit.cells import SELFSTUDY, SETUP, grade_id, is_fill_in, tags
from coursekit.grading.arrived import plain_metadata
from coursekit.grading.misplaced import some, take_home
from coursekit.student_id import mended

BACKTICKS = re.compile(r"`+")
DEFINITION = re.compile(r"^(def|class) \w+", re.MULTILINE)


def read_own(path: Path) -> NotebookNode:
    """A notebook of the course's, read once while it does not change. Not to be changed."""
    return _read(path, path.stat().st_mtime_ns)


@functools.lru_cache(maxsize=64)
def _read(path: Path, _: int) -> NotebookNode:
    return nbformat.read(path, as_version=4)


def repair(submission: NotebookNode, release: NotebookNode, words: dict[str, str]) -> list[str]:
    """Put the cells of ``submission`` right, in place; what the student wrote stays.

    Afterwards every nbgrader cell of ``release`` is there exactly once, with the release's
    metadata. ``words["missing_cell"]`` announces a cell that had to be put back. Returns what was
    mended and could matter to a grade, for the instructor.
    """
    done: list[str] = []
    submission.metadata = nbformat.from_dict(release.metadata)
    model = {grade_id(cell): cell for cell in release.cells if grade_id(cell)}
    _take_known_metadata(submission, model)
    submission.cells = [c for c in submission.cells if grade_id(c) or SELFSTUDY not in tags(c)]
    done += _restore_kinds(submission, model)
    _drop_outputs(submission)
    _show_prose_as_text(submission, release)
    done += _keep_one_of_each(submission, model)
    done += _adopt_bare_cells(submission, model)
    for cell in submission.cells:
        if grade_id(cell):
            _take_flags(cell, model[grade_id(cell)])
        elif cell.cell_type == "code":
            cell.source = mended(cell.source)
    done += _add_missing(submission, release, model, words)
    _put_in_order(submission, model)
    done += take_home(submission, model, words)
    _give_ids(submission)
    return done


def _take_known_metadata(submission: NotebookNode, model: dict[str, NotebookNode]) -> None:
    """Which cell of ours it is, and known tags; no widgets, lexers, view states."""
    for cell in submission.cells:
        known = plain_metadata(cell.metadata)
        if known.get("nbgrader", {}).get("grade_id") not in model:
            known.pop("nbgrader", None)
        cell.metadata = nbformat.from_dict(known)


def _restore_kinds(submission: NotebookNode, model: dict[str, NotebookNode]) -> list[str]:
    """A key pressed by mistake makes a code cell Markdown; what stands in it counts as before."""
    done = []
    for cell in submission.cells:
        name = grade_id(cell)
        if name and cell.cell_type != model[name].cell_type:
            done.append(f"{name} had become a {cell.cell_type} cell")
            cell.cell_type = model[name].cell_type
    return done


def _drop_outputs(submission: NotebookNode) -> None:
    """They are made anew, and invalid ones would stop nbgrader."""
    for cell in submission.cells:
        cell.pop("outputs", None)
        cell.pop("execution_count", None)
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None


def _show_prose_as_text(submission: NotebookNode, release: NotebookNode) -> None:
    """Show the student's own prose as it was typed.

    As Markdown it could hold links that run scripts, pictures of other servers, formulas that
    cover the page, or a text that takes a renderer minutes: feedback pages and formgrader show it.
    """
    ours = {cell.source for cell in release.cells}
    for cell in submission.cells:
        if cell.cell_type != "code" and cell.source not in ours:
            cell.cell_type = "markdown"
            fence = "`" * max([3, *(len(run) + 1 for run in BACKTICKS.findall(cell.source))])
            cell.source = f"{fence}text\n{cell.source}\n{fence}"
            cell.pop("attachments", None)


def _keep_one_of_each(submission: NotebookNode, model: dict[str, NotebookNode]) -> list[str]:
    """Of a cell that was copied, the last one that the student changed stays the official one.

    The others still run where they stand, as cells of the student's own.
    """
    chosen: dict[str, NotebookNode] = {}
    for cell in submission.cells:
        if name := grade_id(cell):
            untouched = cell.source == model[name].source
            if name not in chosen or not (untouched and is_fill_in(model[name])):
                chosen[name] = cell
    copies = []
    for cell in submission.cells:
        if (name := grade_id(cell)) and chosen[name] is not cell:
            copies.append(name)
            del cell.metadata["nbgrader"]
            tags = cell.metadata.get("tags", [])
            cell.metadata["tags"] = [tag for tag in tags if tag != SETUP]
    return [f"{name} was there more than once" for name in dict.fromkeys(copies)]


def _adopt_bare_cells(submission: NotebookNode, model: dict[str, NotebookNode]) -> list[str]:
    """Recognize cells that lost their metadata on the way through some other program.

    A setup or graded cell by its text, a fill-in cell by the function that it defines.
    """
    present = {grade_id(cell) for cell in submission.cells}
    heads = functools.cache(lambda text: {found[0] for found in DEFINITION.finditer(text)})
    adopted = []
    for name, cell in model.items():
        definition = DEFINITION.search(cell.source) if is_fill_in(cell) else None
        if name in present or cell.cell_type != "code":
            continue
        for bare in reversed(submission.cells):
            same = bare.source.strip() == cell.source.strip()
            if definition:
                same = definition[0] in heads(bare.source)
            if same and bare.cell_type == "code" and "nbgrader" not in bare.metadata:
                bare.metadata["nbgrader"] = {"grade_id": name}
                adopted.append(name)
                break
    return (
        [f"{some(adopted)} lost the mark of what they are, and were told by their text"]
        if adopted
        else []
    )


def _take_flags(cell: NotebookNode, model: NotebookNode) -> None:
    cell.metadata["nbgrader"] = nbformat.from_dict(model.metadata["nbgrader"])
    cell.metadata.pop("tags", None)
    if "tags" in model.metadata:
        cell.metadata["tags"] = list(model.metadata["tags"])


def _add_missing(
    submission: NotebookNode,
    release: NotebookNode,
    model: dict[str, NotebookNode],
    words: dict[str, str],
) -> list[str]:
    """Put each missing cell behind the nearest one before it in the release."""
    present = {grade_id(cell) for cell in submission.cells}
    missing = [name for name in model if name not in present]
    place = 0
    for name, cell in model.items():
        if name in present:
            place = next(i for i, c in enumerate(submission.cells) if grade_id(c) == name) + 1
            continue
        notice = words["missing_cell"].format(grade_id=name)
        added = nbformat.from_dict(cell)
        submission.cells[place:place] = [nbformat.v4.new_markdown_cell(f"**{notice}**"), added]
        place += 2
    return [f"{some(missing)}: missing, put back"] if missing else []


def _put_in_order(submission: NotebookNode, model: dict[str, NotebookNode]) -> None:
    """Move setup and graded cells down that stand above a cell they come after in the release.

    Fill-in cells stay where the student put them: what they define is there in time.
    """
    place = 0
    for name in model:
        index = next(i for i, cell in enumerate(submission.cells) if grade_id(cell) == name)
        if index >= place:
            place = index + 1
        elif not is_fill_in(model[name]):
            submission.cells.insert(place - 1, submission.cells.pop(index))


def _give_ids(submission: NotebookNode) -> None:
    """Colab saves format 4.0, without cell ids; cells that are put back have them."""
    submission.nbformat_minor = max(submission.nbformat_minor, 5)
    for number, cell in enumerate(submission.cells):
        cell.setdefault("id", f"cell-{number}")
