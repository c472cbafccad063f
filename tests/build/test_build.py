"""From text to source, release and solution: same bytes, nothing given away, nothing lost."""

import base64
import json
import lzma
import shutil
from pathlib import Path
from typing import Any

import jupytext
import nbformat
import numpy as np
import pytest
from conftest import LESSON, edit, make_course
from nbclient import NotebookClient

from coursekit.answers.fill import filled, model_answers
from coursekit.build import pipeline
from coursekit.build.data import embed
from coursekit.build.manifest import Manifest
from coursekit.build.pipeline import build
from coursekit.build.release import leaks
from coursekit.cells import grade_id, is_graded
from coursekit.course import Course
from coursekit.errors import CourseError


def generated(course: Course) -> dict[str, bytes]:
    paths = [
        course.source_notebook(LESSON),
        course.release_notebook(LESSON),
        course.solution_notebook(LESSON),
    ]
    return {path.name + path.parent.name: path.read_bytes() for path in paths}


def said(course: Course, **options) -> str:
    lines: list[str] = []
    build(course, [LESSON], say=lines.append, **options)
    return "\n".join(lines)


def test_twice_the_same_bytes(built: Course, tmp_path) -> None:
    other = make_course(tmp_path / "other")
    build(other, [LESSON], say=lambda _: None)
    assert generated(other) == generated(built)


def test_forced_rebuild_gives_the_same_bytes(built: Course) -> None:
    before = generated(built)
    assert "running the model answers" in said(built, force=True)
    assert generated(built) == before


def test_unchanged_lesson_is_left_alone(built: Course) -> None:
    stamps = {p: p.stat().st_mtime_ns for p in built.root.rglob("*.ipynb")}
    words = said(built)
    assert "source and release are up to date" in words and "solution is up to date" in words
    assert {p: p.stat().st_mtime_ns for p in built.root.rglob("*.ipynb")} == stamps


def test_prose_alone_runs_nothing(built: Course, monkeypatch) -> None:
    monkeypatch.setattr(pipeline.solution, "execute", lambda *_: pytest.fail("executed"))
    edit(built.lesson_text(LESSON), "The end.", "This is the end.")
    assert "outputs kept" in said(built)
    solution = nbformat.read(built.solution_notebook(LESSON), 4)
    assert "This is the end." in solution.cells[-1].source
    assert any(cell.get("outputs") for cell in solution.cells)
    assert "This is the end." in built.release_notebook(LESSON).read_text()


def test_changed_code_is_run_again(built: Course) -> None:
    edit(built.lesson_text(LESSON), 'print("numbers"', 'print("changed"')
    assert "running the model answers" in said(built)
    assert "changed numbers.txt" in built.solution_notebook(LESSON).read_text()


def test_only_the_changed_lesson_is_built(built: Course) -> None:
    shutil.copy(built.lesson_text(LESSON), built.notebooks / "02_more.md")
    lines: list[str] = []
    build(built, built.choose([]), say=lines.append)
    assert [line for line in lines if LESSON in line and "up to date" not in line] == []
    assert built.release_notebook("02_more").exists()


def test_cell_ids_are_stable_and_speak(built: Course) -> None:
    cells = nbformat.read(built.release_notebook(LESSON), 4).cells
    ids = [cell.id for cell in cells]
    assert len(set(ids)) == len(ids)
    assert [c.id for c in cells if grade_id(c)] == [grade_id(c) for c in cells if grade_id(c)]
    before = set(ids)
    edit(built.lesson_text(LESSON), "A second exercise", "Another exercise")
    said(built)
    after = {cell.id for cell in nbformat.read(built.release_notebook(LESSON), 4).cells}
    assert len(before - after) == 1, "one changed cell changes one id"


def test_release_gives_nothing_away(built: Course) -> None:
    text = built.release_notebook(LESSON).read_text()
    for word in ("secret_model_answer", "secret_value", "4096", "BEGIN", "HIDDEN TESTS"):
        assert word not in text
    assert "secret_model_answer" in built.source_notebook(LESSON).read_text()
    release = nbformat.read(built.release_notebook(LESSON), 4)
    assert not any(cell.get("outputs") for cell in release.cells)
    stub = next(cell.source for cell in release.cells if grade_id(cell) == "double")
    assert stub.startswith("def double(x):\n    # ") and "raise NotImplementedError" in stub


def test_a_leak_is_noticed(built: Course) -> None:
    source = nbformat.read(built.source_notebook(LESSON), 4)
    release = nbformat.read(built.release_notebook(LESSON), 4)
    assert list(leaks(source, release)) == []
    release.cells[0].source += "\nfor secret_value in (0.25, -7.5):"
    assert "double_1 (hidden tests) leaks" in next(leaks(source, release))


@pytest.mark.parametrize("kind", ["release", "solution", "selfstudy"])
def test_it_stands_alone(built: Course, kind: str) -> None:
    text = getattr(built, f"{kind}_notebook")(LESSON).read_text()
    assert "data:image/png;base64," in text and "dot.png" not in text
    assert "%run" not in text and "def check_close" in text
    assert "colab" not in text


@pytest.mark.parametrize("answered", [True, False])
def test_graded_cells_are_one_line_and_say_when_they_pass(built: Course, answered: bool) -> None:
    release = nbformat.read(built.release_notebook(LESSON), 4)
    notebook = filled(release, model_answers(built, LESSON) if answered else {})
    NotebookClient(notebook, allow_errors=True).execute()
    graded = [cell for cell in notebook.cells if is_graded(cell)]
    titles = [cell.source.split("\n")[0] for cell in graded]
    assert titles == [f"# @title 答え合わせ：{what}" for what in ("a number", "arrays", "a list")]
    for cell in graded:
        assert cell.metadata["jupyter"]["source_hidden"] and cell.metadata["cellView"] == "form"
        said = "".join(output.get("text", "") for output in cell.outputs)
        assert ("✓ ここに見えるテストに合格しました" in said) == answered


@pytest.mark.parametrize("kind", ["release", "solution"])
def test_data_is_in_the_notebook(
    built: Course, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "alone").mkdir()
    monkeypatch.chdir(tmp_path / "alone")
    notebook = nbformat.read(getattr(built, f"{kind}_notebook")(LESSON), 4)
    (cell,) = [cell for cell in notebook.cells if "def load(" in cell.source]
    names: dict[str, Any] = {}
    exec(cell.source, names)
    assert names["load"]("numbers.txt").read_bytes() == (built.data / "numbers.txt").read_bytes()
    assert max(map(len, cell.source.split("\n"))) <= 120
    with pytest.raises(FileNotFoundError, match=r"other\.txt がありません.*開き直してください"):
        names["load"]("other.txt")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "numbers.txt").write_text("the one beside it")
    assert names["load"]("numbers.txt").read_text() == "the one beside it"


def test_arrays_are_packed_as_such(course: Course) -> None:
    rng = np.random.default_rng(0)
    steps = np.cumsum(rng.normal(size=20_000) * 3).astype("int16")
    np.savez(course.data / "numbers.txt", steps)
    path = (course.data / "numbers.txt.npz").rename(course.data / "numbers.txt")
    notebook = nbformat.v4.new_notebook()
    notebook.cells = [nbformat.v4.new_code_cell("load('numbers.txt')\nDATA = {}")]
    embed(course, notebook)
    content = path.read_bytes()
    (text,) = eval(notebook.cells[0].source.split("DATA = ")[1]).values()
    packed = base64.b85decode(text.replace("\n", ""))
    assert lzma.decompress(packed) == content and len(packed) < 0.8 * len(lzma.compress(content))


def test_solution_shows_answers_but_no_hidden_tests(built: Course) -> None:
    text = built.solution_notebook(LESSON).read_text()
    assert "secret_model_answer" in text and "secret_value" not in text
    assert "BEGIN SOLUTION" not in text and "numbers numbers.txt" in text
    assert '"execution":' not in text, "time stamps would differ at every build"


@pytest.mark.parametrize("kind", ["source", "release", "solution"])
def test_edit_by_hand_is_reported_and_kept(built: Course, kind: str) -> None:
    path = getattr(built, f"{kind}_notebook")(LESSON)
    notebook = json.loads(path.read_text())
    notebook["cells"][-1]["source"] = ["My own ending."]
    path.write_text(json.dumps(notebook))
    edit(built.lesson_text(LESSON), "The end.", "The author's ending.")
    with pytest.raises(CourseError, match="somebody edited it by hand"):
        said(built)
    assert "My own ending." in path.read_text(), "the edit must survive the refusal"
    said(built, force=True)
    assert "The author's ending." in path.read_text()
    kept = list((built.scratch / "kept").rglob("*.ipynb"))
    assert len(kept) == 1 and "My own ending." in kept[0].read_text()


def test_a_build_killed_while_writing_is_not_taken_for_done(built: Course) -> None:
    path = built.release_notebook(LESSON)
    whole = path.read_text()
    path.write_text(whole[:500])
    assert not Manifest(built).intact(path)
    with pytest.raises(CourseError, match="edited it by hand"):
        said(built)
    path.unlink()
    said(built)
    assert path.read_text() == whole


def test_what_a_killed_build_left_in_its_workshop_does_no_harm(course: Course) -> None:
    left = course.scratch / "workshop" / LESSON / "source" / "ja" / LESSON
    left.mkdir(parents=True)
    (left / "other.ipynb").write_text("half a notebook")
    said(course)
    assert [p.name for p in course.release_notebook(LESSON).parent.iterdir()] == ["01_mini.ipynb"]


def test_failing_model_answer_names_its_cell(course: Course) -> None:
    edit(course.lesson_text(LESSON), "return sum(xs)", "return sum(xs) + 1")
    with pytest.raises(
        CourseError, match=r"cell 12 \(total_1\): the model answers do not run: Asser"
    ):
        said(course)
    assert not course.solution_notebook(LESSON).exists()


def test_the_text_runs_as_a_notebook_where_it_is_written(course: Course) -> None:
    """JupyterLab opens the Markdown as a notebook; %run shared/... finds the shared cells there."""
    notebook = jupytext.read(course.lesson_text(LESSON))
    resources = {"metadata": {"path": str(course.notebooks)}}
    NotebookClient(notebook, kernel_name="python3", resources=resources).execute()


def test_shared_cells_are_folded_away(built: Course) -> None:
    release = nbformat.read(built.release_notebook(LESSON), 4)
    (cell,) = (cell for cell in release.cells if grade_id(cell) == "setup_checks")
    assert cell.metadata["jupyter"]["source_hidden"] and cell.metadata["cellView"] == "form"
    assert cell.source.startswith("# @title ")


def test_unreadable_text(course: Course) -> None:
    edit(course.lesson_text(LESSON), "    title: Mini", "   title: [")
    with pytest.raises(CourseError, match="cannot be read as Jupytext Markdown"):
        said(course)


def test_lessons_are_chosen_by_name_or_number(course: Course) -> None:
    assert course.choose(["01"]) == course.choose(["01_mini"]) == course.choose([]) == [LESSON]
    with pytest.raises(CourseError, match=r"no lesson '99'\s.*01_mini"):
        course.choose(["99"])
