"""The page itself: small, of any submission; readable on a phone, in either theme, by anyone."""

import base64
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest
from browser import needs_axe, needs_browser, window
from conftest import REPOSITORY
from nbformat import NotebookNode
from pages import Page, assert_linear

from coursekit.answers.fill import filled
from coursekit.build.exercises import exercises_of
from coursekit.cells import grade_id, is_fill_in, is_graded, nbgrader_of
from coursekit.course import Course, read_course
from coursekit.grading.feedback_page import feedback_page
from coursekit.sandbox.job import error_output

MOST = 150_000
COURSE = read_course(REPOSITORY)
PICTURE = base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(30_000)).decode()


def submission(
    lesson: str, answer: str, errors: dict[str, tuple[str, str]], course: Course = COURSE
) -> NotebookNode:
    """As it is after grading. errors: name and text, by graded cell, "" standing for all others."""
    nb = nbformat.read(course.source_notebook(lesson), 4)
    release = nbformat.read(course.release_notebook(lesson), 4)
    stubs = {grade_id(cell): cell.source for cell in release.cells if is_fill_in(cell)}
    nb = filled(nb, {name: answer or stub for name, stub in stubs.items()})
    for count, cell in enumerate(nb.cells, 1):
        if cell.cell_type == "code":
            cell.execution_count = count
        if is_graded(cell):
            error = errors.get(grade_id(cell), errors.get(""))
            cell.outputs = [nbformat.from_dict(error_output(*error))] if error else []
            nbgrader_of(cell)["score"] = 0 if error else nbgrader_of(cell)["points"]
    return nb


def page_of(lesson: str, nb: NotebookNode, course: Course = COURSE) -> str:
    points = [nbgrader_of(cell) for cell in nb.cells if is_graded(cell)]
    about = {
        "score": sum(p["score"] for p in points),
        "max_score": sum(p["points"] for p in points),
        "late_penalty": 0,
    }
    return feedback_page(course, lesson, nb, about)


def read(page: str, tmp_path: Path) -> Page:
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    return Page(tmp_path / "page.html")


def crowded(lesson: str) -> NotebookNode:
    """Everything wrong, and as much of everything as there may be."""
    code = "def f(x):\n" + '    return [1, "あ", None] + g(x)  # …\n' * 3000
    nb = submission(lesson, code, {"": ("AssertionError", "値が違います。<b>&" * 2000)})
    table = f"<table>{'<tr><td>1</td></tr>' * 500}</table>"
    for number in range(300):
        cell = nbformat.v4.new_code_cell(f"print({number})\n" * 20, execution_count=1000 + number)
        for data in ({"image/png": PICTURE}, {"text/html": table}, {"text/plain": "あ" * 5000}):
            cell.outputs.append(nbformat.v4.new_output("display_data", data))
        cell.outputs.append(nbformat.v4.new_output("stream", text="<&>\n" * 5000))
        nb.cells.append(cell)
    return nb


@pytest.mark.parametrize("lesson", COURSE.lesson_names())
def test_a_page_is_small_whatever_was_handed_in(lesson: str, tmp_path: Path) -> None:
    made = page_of(lesson, crowded(lesson))
    assert len(made.encode()) <= MOST
    page = read(made, tmp_path)
    assert "ここから先は省きました" in page.text
    exercises = exercises_of(nbformat.read(COURSE.source_notebook(lesson), 4))
    for exercise in exercises.values():
        assert exercise.title.replace("`", "") in page.text
        for name, check in exercise.checks.items():
            assert check.title in page.text and name not in page.text
    assert not re.search(r"Student|Grade cell|No response|@title", page.text)


def test_an_untouched_submission_says_where_to_begin(tmp_path: Path) -> None:
    nb = submission("07_lstm", "", {"": ("NotImplementedError", "")})
    for cell in nb.cells:
        if is_fill_in(cell):
            nbgrader_of(cell)["comment"] = "No response."  # as nbgrader writes
    page = read(page_of("07_lstm", nb), tmp_path)
    assert "0 / 14 点" in page.text and "正解" not in page.text.replace("正解率", "")
    assert page.text.count("まだ書かれていません。") == 2 and "No response." not in page.text
    assert page.text.count("配布したときのままです。") == 8


def test_the_first_two_that_went_wrong_come_first(tmp_path: Path) -> None:
    errors = {f"{name}_1": ("AssertionError", name) for name in ("lstm_model", "recall_batch")}
    errors["lstm_step_2"] = ("NotImplementedError", "")
    page = page_of("07_lstm", submission("07_lstm", "f = 1", errors))
    assert re.findall('<a href="#([a-z_]+)">', page)[:2] == ["lstm_step", "lstm_model"]
    assert "すべて正解です" in page_of("07_lstm", submission("07_lstm", "f = 1", {}))


def test_what_was_put_back_is_said_without_its_name(tmp_path: Path) -> None:
    nb = submission("07_lstm", "f = 1", {})
    place = next(i for i, c in enumerate(nb.cells) if grade_id(c) == "lstm_step_2")
    notice = COURSE.words["missing_cell"].format(grade_id="lstm_step_2")
    nb.cells.insert(place, nbformat.v4.new_markdown_cell(f"**{notice}**"))
    page = read(page_of("07_lstm", nb), tmp_path)
    assert page.text.count(COURSE.words["page_put_back"]) == 1
    assert "lstm_step_2" not in page.text and "加えたセル" not in page.text


def test_an_error_leads_to_its_line_in_any_of_the_students_cells(tmp_path: Path) -> None:
    nb = submission("07_lstm", "def f(x):\n    return g(x)", {})
    own = nbformat.v4.new_code_cell("def g(x):\n    return 1 / 0", execution_count=900)
    own.outputs = [nbformat.v4.new_output("stream", text="hello")]
    nb.cells.insert(1, own)
    graded = next(cell for cell in nb.cells if grade_id(cell) == "lstm_step_1")
    fill_in = next(cell for cell in nb.cells if grade_id(cell) == "lstm_step")
    frames = [f"Cell In[{n}], line 2\n" for n in (fill_in.execution_count, 900)]
    error = error_output("ZeroDivisionError", "division by zero", [*frames, "Cell In[900], line 9"])
    graded.outputs, graded.metadata.nbgrader["score"] = [nbformat.from_dict(error)], 0
    made = page_of("07_lstm", nb)
    assert '<a href="#lstm_step-2">2 行目</a><code>return g(x)</code>' in made
    assert '<a href="#own-1-2">「加えたセル 1」の 2 行目</a><code>return 1 / 0</code>' in made
    assert "9 行目" not in made and "hello" in made
    page = read(made, tmp_path)
    ids = Counter(attributes["id"] for _, attributes in page.tags if "id" in attributes)
    links = {a["href"].removeprefix("#") for _, a in page.tags if "href" in a}
    assert max(ids.values()) == 1 and links <= ids.keys()


def test_the_lessons_section_is_named_and_linked_where_it_is_published() -> None:
    nb = submission("07_lstm", "f = 1", {})
    assert "レッスンの節：2. 1 ステップの計算" in page_of("07_lstm", nb)
    assert "colab" not in page_of("07_lstm", nb)
    made = page_of("07_lstm", nb, replace(COURSE, published="a/b"))
    address = "https://colab.research.google.com/github/a/b/blob/main/ja/07_lstm.ipynb"
    found = re.findall(f'<a href="{address}#scrollTo=([^"]+)">', made)
    cells = {cell.id: cell for cell in nbformat.read(COURSE.release_notebook("07_lstm"), 4).cells}
    assert "演習 `lstm_step`" in cells[found[0]].source and len(set(found)) == 8


@pytest.mark.parametrize("part", ["1 ", "'", "\n", "あ"])
@pytest.mark.parametrize("where", ["code", "message", "output", "prose", "cells"])
def test_a_page_takes_time_in_proportion(part: str, where: str) -> None:
    def made(text: str) -> None:
        message = text if where == "message" else "no"
        answer = text if where == "code" else "f = 1"
        nb = submission("00_welcome", answer, {"": ("AssertionError", message)})
        if where == "output":
            cell = nbformat.v4.new_code_cell("1", execution_count=900)
            cell.outputs = [nbformat.v4.new_output("stream", text=text)]
            nb.cells.append(cell)
        elif where == "prose":
            nb.cells.append(nbformat.v4.new_markdown_cell(f"```text\n{text}\n````"))
        elif where == "cells":
            nb.cells += [nbformat.v4.new_code_cell(part)] * (len(text) // 1000)
        page_of("00_welcome", nb)

    assert_linear(made, part)


@needs_browser
@needs_axe
def test_everybody_can_read_it(tmp_path: Path) -> None:
    """On a phone and a desk, light and dark, all folds open: axe-core finds nothing."""
    pages = {}
    for lesson in ("06_shortcut_gate", "07_lstm"):
        nb = crowded(lesson)
        mixed = [cell for cell in nb.cells if is_graded(cell)]
        for cell in mixed[::3]:
            cell.outputs, cell.metadata.nbgrader["score"] = [], cell.metadata.nbgrader["points"]
        mixed[1].metadata.nbgrader["score"] = 0.5
        mixed[4].outputs[0].ename = "NotImplementedError"
        pages[lesson] = page_of(lesson, nb)
    pages["bad"] = (
        pages["07_lstm"].replace('lang="ja"', "").replace("--quiet: #57606a", "--quiet: #aaa")
    )
    with window(tmp_path / "profile") as shown:
        for name, page in pages.items():
            path = tmp_path / f"{name}.html"
            path.write_text(page, encoding="utf-8")
            for width, theme in ((390, "light"), (390, "dark"), (1280, "light"), (1280, "dark")):
                shown.open(path.as_uri(), width, theme)
                shown.run("document.querySelectorAll('details').forEach(d => d.open = true)")
                faults = shown.faults()
                assert shown.run("document.documentElement.scrollWidth <= innerWidth"), name
                if name == "bad":
                    kinds = {fault.split()[0] for fault in faults}
                    assert kinds >= {"html-has-lang"} | (
                        {"color-contrast"} if theme == "light" else set()
                    )
                else:
                    assert faults == [], (name, width, theme)
