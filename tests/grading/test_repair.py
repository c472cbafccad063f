"""What students and Colab do to cells is put right; what they wrote stays."""

import nbformat
import pytest
from conftest import LESSON

from coursekit.answers.fill import filled
from coursekit.cells import grade_id, nbgrader_of
from coursekit.course import Course
from coursekit.grading.repair import repair
from coursekit.sample import MISHAPS

MINE = "def double(x):\n    return 2 * x\n"


@pytest.fixture
def release(built_once: Course) -> nbformat.NotebookNode:
    return nbformat.read(built_once.release_notebook(LESSON), 4)


@pytest.fixture
def submission(release) -> nbformat.NotebookNode:
    return filled(release, {"double": MINE})


def repaired(built_once: Course, submission, release) -> list[str]:
    """The grade_ids in order after the repair; every one must carry the release's metadata."""
    repair(submission, release, built_once.words)
    nbformat.validate(submission)
    model = {grade_id(c): nbgrader_of(c) for c in release.cells if grade_id(c)}
    for cell in submission.cells:
        if grade_id(cell):
            assert nbgrader_of(cell) == model[grade_id(cell)]
    return [grade_id(cell) for cell in submission.cells if grade_id(cell)]


def ids(release) -> list[str]:
    return [grade_id(cell) for cell in release.cells if grade_id(cell)]


def source(notebook, name: str) -> str:
    return next(cell.source for cell in notebook.cells if grade_id(cell) == name)


def test_an_honest_submission_is_unchanged(built_once, submission, release) -> None:
    before = [(cell.cell_type, cell.source, cell.id) for cell in submission.cells]
    assert repaired(built_once, submission, release) == ids(release)
    assert [(cell.cell_type, cell.source, cell.id) for cell in submission.cells] == before


@pytest.mark.parametrize(
    "gone",
    [
        ["double_2"],
        ["double"],
        ["double", "double_1", "double_2"],
        ["setup_imports", "setup_checks"],
        ["total", "total_1"],
        ["setup_imports", "setup_checks", "setup_load", "double", "double_1"],
    ],
    ids=",".join,
)
def test_missing_cells_come_back_in_their_place(built_once, submission, release, gone) -> None:
    for name in gone:
        MISHAPS["delete"](submission, name)
    assert repaired(built_once, submission, release) == ids(release)
    notices = [c.source for c in submission.cells if "提出物になかった" in c.source]
    assert [name for name in gone if any(f"「{name}」" in n for n in notices)] == gone


def test_everything_deleted(built_once, release) -> None:
    empty = nbformat.v4.new_notebook()
    assert repaired(built_once, empty, release) == ids(release)


def test_of_a_copied_fill_in_the_written_one_counts(built_once, submission, release) -> None:
    stub = source(release, "double")
    MISHAPS["duplicate"](submission, "double")
    place = next(i for i, c in enumerate(submission.cells) if grade_id(c) == "double")
    submission.cells[place + 1].source = stub  # the copy was left as released
    assert repaired(built_once, submission, release) == ids(release)
    assert source(submission, "double") == MINE
    assert sum(cell.source == stub for cell in submission.cells) == 1, "the other cell stays, too"


def test_of_two_written_copies_the_last_counts(built_once, submission, release) -> None:
    MISHAPS["duplicate"](submission, "double")
    place = next(i for i, c in enumerate(submission.cells) if grade_id(c) == "double")
    submission.cells[place + 1].source = "def double(x):\n    return x + x\n"
    repaired(built_once, submission, release)
    assert source(submission, "double").endswith("return x + x\n")


def test_flags_points_and_tags_come_from_the_release(built_once, submission, release) -> None:
    MISHAPS["tamper"](submission, "")
    for cell in submission.cells:
        if grade_id(cell) == "double_1":
            cell.metadata["nbgrader"] |= {"grade": False, "solution": True, "locked": False}
    assert repaired(built_once, submission, release) == ids(release)
    assert not any(cell.metadata.get("tags") for cell in submission.cells if "_1" in grade_id(cell))


def test_invented_graded_cells_carry_nothing(built_once, submission, release) -> None:
    extra = nbformat.v4.new_code_cell("pass")
    extra.metadata["nbgrader"] = {"grade": True, "grade_id": "bonus_1", "points": 50}
    empty = nbformat.v4.new_code_cell("pass", metadata={"nbgrader": {}})
    submission.cells += [extra, empty]
    assert repaired(built_once, submission, release) == ids(release)
    assert "nbgrader" not in extra.metadata and "nbgrader" not in empty.metadata


def test_saved_by_colab(built_once, submission, release) -> None:
    MISHAPS["colab"](submission, "")
    assert not any("id" in cell for cell in submission.cells)
    MISHAPS["delete"](submission, "double_1")
    assert repaired(built_once, submission, release) == ids(release)
    assert source(submission, "double") == MINE
    assert len({cell.id for cell in submission.cells}) == len(submission.cells)


def test_moved_cells_run_in_the_releases_order(built_once, submission, release) -> None:
    submission.cells.reverse()
    found = repaired(built_once, submission, release)
    locked = [name for name in ids(release) if name not in ("double", "total")]
    assert [name for name in found if name in locked] == locked
    assert found.index("double") < found.index("double_1")
    assert found.index("total") < found.index("total_1")


def test_cells_that_lost_their_metadata_are_recognized(built_once, submission, release) -> None:
    for cell in submission.cells:
        cell["metadata"] = {}
    before = len(submission.cells)
    assert repaired(built_once, submission, release) == ids(release)
    assert len(submission.cells) == before, "no cell had to be added"
    assert source(submission, "double") == MINE


def test_a_new_cell_with_the_function_stands_for_a_deleted_one(built_once, release) -> None:
    submission = filled(release, {})
    MISHAPS["delete"](submission, "double")
    place = next(i for i, c in enumerate(submission.cells) if grade_id(c) == "double_1")
    submission.cells.insert(place, nbformat.v4.new_code_cell("# my own\n" + MINE))
    assert repaired(built_once, submission, release) == ids(release)
    assert source(submission, "double") == "# my own\n" + MINE


def test_broken_outputs_are_dropped(built_once, submission, release) -> None:
    for cell in submission.cells:
        if cell.cell_type == "code":
            cell["outputs"] = [{"output_type": "weird"}]
    assert repaired(built_once, submission, release) == ids(release)


def test_odd_metadata_is_dropped(built_once, submission, release) -> None:
    submission.cells[0].metadata["nbgrader"] = "yes"
    submission.cells[2].metadata["nbgrader"]["grade_id"] = 7
    for cell in submission.cells:
        cell.metadata["tags"] = "demo"
    assert repaired(built_once, submission, release) == ids(release)


def test_a_cell_changed_into_markdown(built_once, submission, release) -> None:
    for cell in submission.cells:
        if grade_id(cell) == "double":
            cell["cell_type"] = "markdown"
            del cell["outputs"], cell["execution_count"]
    assert repaired(built_once, submission, release) == ids(release)


TOTAL = "def total(xs):\n    return sum(xs)\n"


def set_source(notebook, name: str, text: str) -> None:
    next(cell for cell in notebook.cells if grade_id(cell) == name).source = text


def run(notebook, until: str) -> dict:
    """What the cells define up to a graded cell, run as they stand; setup and tests left out."""
    names: dict = {}
    for cell in notebook.cells:
        if grade_id(cell) == until:
            break
        if grade_id(cell) in ("double", "total") or (not grade_id(cell) and MINE in cell.source):
            exec(cell.source, names)
    return names


@pytest.mark.parametrize("home", ["double", "total"])
def test_all_answers_in_one_cell_count(built_once, release, home) -> None:
    submission = filled(release, {home: f"import math\n{MINE}\n\n{TOTAL}"})
    done = repair(submission, release, built_once.words)
    other = "total" if home == "double" else "double"
    assert done == [f"{home} held the answers to {other}"]
    assert run(submission, "double_1")["double"](3) == 6
    assert run(submission, "total_1")["total"]([1, 2]) == 3


def test_answers_in_a_cell_of_the_students_own_count(built_once, release) -> None:
    for place in (1, len(release.cells)):
        submission = filled(release, {})
        submission.cells.insert(place, nbformat.v4.new_code_cell(f"{MINE}\n{TOTAL}"))
        (told,) = repair(submission, release, built_once.words)
        assert told == "a cell of the student's own held the answers to double, total"
        assert run(submission, "double_1")["double"](3) == 6
        assert run(submission, "total_1")["total"]([1, 2]) == 3


def test_an_answer_in_a_locked_cell_counts(built_once, release) -> None:
    submission = filled(release, {})
    test = source(submission, "double_1")
    set_source(submission, "double_1", f"import math\n{MINE}\n{test}")
    assert repair(submission, release, built_once.words) == ["double_1 held the answers to double"]
    assert source(submission, "double") == f"import math\n\n{MINE.strip()}"
    assert run(submission, "double_1")["double"](3) == 6


def test_what_the_student_wrote_in_its_own_cell_stays(built_once, release) -> None:
    """A second definition elsewhere, or the stub copied, moves nothing."""
    submission = filled(release, {"double": MINE})
    stub = source(submission, "total")
    submission.cells.insert(1, nbformat.v4.new_code_cell(f"def double(x):\n    return 0\n\n{stub}"))
    assert repair(submission, release, built_once.words) == []
    assert source(submission, "double") == MINE and source(submission, "total") == stub


def test_what_was_mended_is_told(built_once, submission, release) -> None:
    MISHAPS["duplicate"](submission, "double")
    MISHAPS["delete"](submission, "double_2")
    MISHAPS["delete"](submission, "total_1")
    assert repair(submission, release, built_once.words) == [
        "double was there more than once",
        "double_2, total_1: missing, put back",
    ]


def test_repairing_again_changes_nothing(built_once, release) -> None:
    submission = filled(release, {"double": f"{MINE}\n\n{TOTAL}"})
    repair(submission, release, built_once.words)
    before = [cell.source for cell in submission.cells]
    assert repair(submission, release, built_once.words) == []
    assert [cell.source for cell in submission.cells] == before
