"""Every authoring mistake stops the build with file, cell, line and a way out."""

import pytest
from conftest import LESSON, edit

from coursekit.build.rules import check
from coursekit.build.text import read_lesson
from coursekit.course import Course
from coursekit.errors import CourseError

FENCE = "```python"
FILL_IN = '"grade_id": "total", "locked": false, "schema_version": 3, "solution": true'
# mistake: (old text, new text, words of the error, the cell it must name)
MISTAKES = {
    "duplicate grade_id": (
        '"grade_id": "total_1"',
        '"grade_id": "double_1"',
        "duplicate grade_id 'double_1'",
        "double_1",
    ),
    "missing END SOLUTION": (
        "    return sum(xs)\n    ### END SOLUTION",
        "    return sum(xs)",
        "BEGIN SOLUTION without END SOLUTION",
        "total",
    ),
    "END SOLUTION alone": (
        "    ### BEGIN SOLUTION\n    return sum",
        "    return sum",
        "END SOLUTION in its line 3 without BEGIN",
        "total",
    ),
    "nested BEGIN": (
        "    return sum(xs)",
        "    ### BEGIN SOLUTION\n    return sum(xs)",
        "BEGIN SOLUTION again",
        "total",
    ),
    "missing END HIDDEN TESTS": (
        '"every element counts")\n### END HIDDEN TESTS',
        '"every element counts")',
        "BEGIN HIDDEN TESTS without END HIDDEN TESTS",
        "total_1",
    ),
    "a setup cell's name for something else": (
        'print("numbers", load("numbers.txt").name)',
        'factor = 3\nprint("numbers", load("numbers.txt").name)',
        "redefines 'factor' of setup cell",
        "",
    ),
    "a class's part that does not end": (
        "The end.",
        "The end <!-- class -->of a class.",
        "without <!-- /class -->",
        "",
    ),
    "a class's part that makes its line HTML": (
        "The end.",
        "<!-- class -->The *end*.<!-- /class -->",
        "a line begins with <!-- class -->",
        "",
    ),
    "fill-in without a graded cell": (
        '"grade_id": "total_1"',
        '"grade_id": "double_3"',
        "fill-in 'total' has no graded cell",
        "total",
    ),
    "graded cell without points": (
        '"points": 2, ',
        "",
        "graded cell 'double_2' without points",
        "double_2",
    ),
    "graded cell with zero points": (
        '"points": 2, ',
        '"points": 0, ',
        "graded cell 'double_2' without points",
        "double_2",
    ),
    "graded cell of no exercise": (
        '"grade_id": "total_1"',
        '"grade_id": "sum_1"',
        "'sum_1' belongs to no fill-in cell",
        "sum_1",
    ),
    "criteria out of order": (
        '"grade_id": "double_2"',
        '"grade_id": "double_3"',
        "'double_3' is out of order",
        "double_3",
    ),
    "no hidden tests": (
        "### BEGIN HIDDEN TESTS\ncheck_close(called(double, np.array([1.5, 4096.0])), "
        '[3.0, 8192.0], "double of an array", "elementwise")\n'
        "check_kinds(double, np.array([1.5, 4096.0]))\n"
        "### END HIDDEN TESTS\n",
        "",
        "'double_2' has no hidden tests",
        "double_2",
    ),
    "value at the end of a graded cell": (
        "### END HIDDEN TESTS\n```\n\nThe end.",
        "### END HIDDEN TESTS\n0.5\n```\n\nThe end.",
        "partial credit",
        "total_1",
    ),
    "figure missing": ("dot.png", "dash.png", "picture ../../figures/ja/dash.png is missing", ""),
    "figure without alt text": ("![a dot]", "![]", "has no alt text", ""),
    "data file by a variable": (
        'load("numbers.txt")',
        "load(name)",
        "load(name): which file is loaded is not to be seen",
        "",
    ),
    "data file missing": (
        'load("numbers.txt")',
        'load("letters.txt")',
        "data/letters.txt is missing",
        "",
    ),
    "unknown tag": ('tags=["demo"]', 'tags=["demmo"]', "unknown tag 'demmo'", ""),
    "setup cell not locked": (
        '"grade_id": "setup_imports", "locked": true',
        '"grade_id": "setup_imports", "locked": false',
        "setup cell is not locked",
        "setup_imports",
    ),
    "no hint": (
        "<details><summary>Hint</summary>\n\nThere is a built-in function.\n\n</details>",
        "",
        "no instructions with a hint",
        "total",
    ),
    "fill-in without a solution": (
        "    ### BEGIN SOLUTION\n    return sum(xs)\n    ### END SOLUTION",
        "    return sum(xs)",
        "fill-in cell has no solution",
        "total",
    ),
    "solution outside a function": (
        "def total(xs):\n    ### BEGIN SOLUTION\n    return sum(xs)\n    ### END SOLUTION",
        "### BEGIN SOLUTION\ntotal = sum\n### END SOLUTION",
        "does not stand in a function",
        "total",
    ),
    "solution in a cell that is no fill-in": (
        'print("numbers", load("numbers.txt").name)',
        '### BEGIN SOLUTION\nprint("numbers", load("numbers.txt").name)\n### END SOLUTION',
        "has a solution but is no fill-in cell",
        "",
    ),
    "hidden tests in a cell that is not graded": (
        'print("numbers", load("numbers.txt").name)',
        '### BEGIN HIDDEN TESTS\nprint(load("numbers.txt").name)\n### END HIDDEN TESTS',
        "has hidden tests but is no graded cell",
        "",
    ),
    "graded cell uses a demo's name": (
        "check_close(called(total, []), 0,",
        "check_close(called(total, []), zero,",
        "uses 'zero'",
        "total_1",
    ),
    "graded cell uses another exercise": (
        "check_close(called(total, []), 0,",
        "check_close(double(called(total, [])), 0,",
        "uses 'double'",
        "total_1",
    ),
    "graded cell without a title": (
        "# a list\n",
        "",
        "'total_1' does not begin with a comment",
        "total_1",
    ),
    "broken Python": ("    return sum(xs)", "    return sum(xs", "is not Python", "total"),
    "broken metadata": (
        '"grade_id": "total_1", "locked": true,',
        '"grade_id": "total_1" "locked": true,',
        "metadata is not valid JSON",
        "",
    ),
    "wrong minutes": ("    minutes: 14", "    minutes: 30", "its header says 30 minutes", None),
    "no title": ("    title: Mini\n", "", "no coursekit: title:", None),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistake_is_named(course: Course, mistake: str) -> None:
    old, new, words, cell = MISTAKES[mistake]
    path = course.lesson_text(LESSON)
    edit(path, old, new)
    with pytest.raises(CourseError) as caught:
        check(course, LESSON, read_lesson(path))
    problem = next(p for p in caught.value.problems if words in str(p))
    assert str(problem.file) == "notebooks/ja/01_mini.md"
    assert problem.way_out
    if cell is None:
        assert not problem.cell
    else:
        assert problem.cell.startswith("cell ") and "line " in problem.cell
        assert not cell or f"({cell})" in problem.cell


def test_line_of_the_cell_is_right(course: Course) -> None:
    path = course.lesson_text(LESSON)
    edit(path, '"points": 2, ', "")
    lines = path.read_text().split("\n")
    with pytest.raises(CourseError) as caught:
        check(course, LESSON, read_lesson(path))
    line = int(caught.value.problems[0].cell.rsplit(" ", 1)[1])
    assert '"grade_id": "double_2"' in lines[line - 1]


def test_all_mistakes_are_told_at_once(course: Course) -> None:
    path = course.lesson_text(LESSON)
    edit(path, "dot.png", "dash.png")
    edit(path, '"points": 2, ', "")
    with pytest.raises(CourseError) as caught:
        check(course, LESSON, read_lesson(path))
    assert len(caught.value.problems) == 2


def test_names_of_a_graded_cell_are_not_for_later_cells(course: Course) -> None:
    path = course.lesson_text(LESSON)
    edit(path, "The end.", f"{FENCE}\nprint(doubled)\n```\n")
    with pytest.raises(CourseError, match="'doubled', which graded cell 'double_2' made"):
        check(course, LESSON, read_lesson(path))


@pytest.mark.parametrize(
    ("was", "becomes", "words"),
    [
        ("called(total, [])", "total([])", "tests of 'total' call it directly only"),
        ("called(total, [])", "total([])", "# called, check_kinds: REASON"),
        ("# check_kinds: a list of numbers", "", "tests of 'total' try no other kinds of arrays"),
        ("# check_kinds: a list of numbers", "# check_kinds:", "'total' try no other kinds"),
        ("check_kinds(double, np", "called(double, np", "'double' try no other kinds"),
    ],
)
def test_no_author_forgets_changed_arguments_and_kinds_of_arrays(
    course: Course, was: str, becomes: str, words: str
) -> None:
    path = course.lesson_text(LESSON)
    edit(path, was, becomes)
    with pytest.raises(CourseError, match=words):
        check(course, LESSON, read_lesson(path))


def test_data_without_provenance(course: Course) -> None:
    (course.data / "README.md").write_text("# Data\n")
    with pytest.raises(CourseError, match="no row with the SHA-256"):
        check(course, LESSON, read_lesson(course.lesson_text(LESSON)))


def test_too_large_figure(course: Course) -> None:
    path = course.figures / "dot.png"
    path.write_bytes(path.read_bytes() + b"\0" * 60_000)
    with pytest.raises(CourseError, match="more than 60000"):
        check(course, LESSON, read_lesson(course.lesson_text(LESSON)))


def test_a_sound_lesson_passes(course: Course) -> None:
    check(course, LESSON, read_lesson(course.lesson_text(LESSON)))


def test_missing_shared_cell(course: Course) -> None:
    (course.notebooks / "shared" / "checks.py").unlink()
    with pytest.raises(CourseError, match=r"%run shared/checks\.py"):
        read_lesson(course.lesson_text(LESSON))


def test_the_visible_part_of_a_graded_cell_shows_no_answer(course: Course) -> None:
    edit(course.lesson_text(LESSON), "    return sum(xs)", "    return sum(x + 0 for x in xs) * 1")
    shown = "ys = [1, 2]\nwant = sum(y + 0 for y in ys) * 1"
    edit(course.lesson_text(LESSON), "# a list\n", f"# a list\n{shown}\n")
    with pytest.raises(CourseError, match=r"total_1.*shows how to answer: sum"):
        check(course, LESSON, read_lesson(course.lesson_text(LESSON)))
    hidden = f"### BEGIN HIDDEN TESTS\n{shown}\n### END HIDDEN TESTS"
    edit(course.lesson_text(LESSON), shown, hidden)
    check(course, LESSON, read_lesson(course.lesson_text(LESSON)))


def test_half_a_statement_between_the_markers(course: Course) -> None:
    edit(course.lesson_text(LESSON), "# a list\n", "# a list\nfor _ in range(2):\n")
    edit(course.lesson_text(LESSON), "check_close(total([1, 2])", "    check_close(total([1, 2])")
    text = course.lesson_text(LESSON).read_text()
    line = next(
        line for line in text.split("\n") if line.startswith("    check_close(total([1, 2])")
    )
    edit(course.lesson_text(LESSON), line, f"### BEGIN HIDDEN TESTS\n{line}\n### END HIDDEN TESTS")
    with pytest.raises(CourseError, match="without its hidden tests it is no Python"):
        check(course, LESSON, read_lesson(course.lesson_text(LESSON)))
