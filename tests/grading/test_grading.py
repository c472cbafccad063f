"""A class from its zip to grades.csv and feedback, with everything that happens on the way."""

import csv
import html
import re
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import nbformat
import pytest
from classes import WRONG, graded, hand_in, scores
from conftest import LESSON, edit

from coursekit.answers.fill import model_answers
from coursekit.build.pipeline import build
from coursekit.cells import grade_id
from coursekit.course import Course
from coursekit.errors import CourseError
from coursekit.grading.classroom import Classroom
from coursekit.grading.collect import collect
from coursekit.grading.grade import grade
from coursekit.grading.marks import marks
from coursekit.grading.recorder import Recorder
from coursekit.grading.report import save
from coursekit.grading.results import results
from coursekit.nbgrader_api import nbgrader_api

FAILING = (
    "def double(x):\n    print('input was', x)\n    my_own_line = x\n    return my_own_line[0]\n"
)
NOISY = (
    "import sys, warnings\n"
    "def double(x):\n"
    "    print('a line of stderr', file=sys.stderr)\n"
    "    warnings.warn('beware')\n"
    "    return 2 * x\n"
)
SLOW = "import time\ndef double(x):\n    time.sleep(600)\n"
EXITING = "def double(x):\n    exit()\n"
CRASHING = "import os\ndef double(x):\n    os._exit(1)\n"
NO_PYTHON = "def double(x)\n    return 2 * x\n"


@pytest.fixture(scope="module")
def term(built_once: Course, tmp_path_factory) -> tuple[Course, Classroom]:
    """One class, handed in as a zip and graded once; the tests below look at it."""
    root = tmp_path_factory.mktemp("term") / "course"
    shutil.copytree(built_once.root, root)
    course = Course(root, "ja")
    edit(root / "nbgrader_config.py", "cell_seconds = 60", "cell_seconds = 3")
    desk = Classroom(root.parent / "desk")
    model = model_answers(course, LESSON)
    hand_in(course, desk, "ann", model)
    hand_in(course, desk, "ben", {"double": WRONG})
    hand_in(course, desk, "cho", {})
    hand_in(course, desk, "dai", {"double": FAILING, "total": model["total"]})
    hand_in(course, desk, "eve", {"double": NOISY, "total": model["total"]})
    hand_in(course, desk, "fay", {"double": SLOW, "total": model["total"]})
    hand_in(course, desk, "gus", {"double": NO_PYTHON, "total": model["total"]})
    hand_in(course, desk, "ian", {"double": EXITING, "total": model["total"]})
    hand_in(course, desk, "jim", {"double": CRASHING, "total": model["total"]})
    with zipfile.ZipFile(root.parent / "class.zip", "w") as archive:
        for number, student in enumerate(desk.students(LESSON)):
            name = (
                f"{student}_{number}_{LESSON}.ipynb" if number % 2 else f"{student}/{LESSON}.ipynb"
            )
            archive.write(desk.submission(student, LESSON), name)
    classroom = Classroom(root.parent / "class")
    classroom.folder.mkdir()
    collected = collect(course, classroom, LESSON, [root.parent / "class.zip"])
    assert {row.outcome for row in collected.rows} == {"taken"}
    broken = classroom.submission("hal", LESSON)  # put there by hand: `collect` would not
    broken.parent.mkdir(parents=True)
    broken.write_text("this is no JSON")
    (problem,) = grade(course, classroom, LESSON, say=lambda _: None)
    assert problem.file == classroom.submission("hal", LESSON)
    assert "is no Jupyter notebook" in problem.what and "new copy" in problem.way_out
    save(classroom, results(course, classroom, LESSON))
    return course, classroom


def test_everybody_gets_the_points_they_earned(term) -> None:
    """hal, whose file is no notebook, is reported and costs nobody else anything."""
    assert scores(*term) == {
        "ann": {"double": 3, "total": 1},
        "ben": {"double": 0, "total": 0},
        "cho": {"double": 0, "total": 0},
        "dai": {"double": 0, "total": 1},
        "eve": {"double": 3, "total": 1},
        "fay": {"double": 0, "total": 1},
        "gus": {"double": 0, "total": 1},
        "ian": {"double": 0, "total": 1},
        "jim": {"double": 0, "total": 1},
    }


def test_outcomes_and_messages(term) -> None:
    found = {(m.student, m.criterion): m for m in marks(*term, LESSON)}
    assert {m.outcome for m in found.values() if m.student == "cho"} == {"not attempted"}
    assert found["ann", "double_1"].outcome == "right"
    assert found["ben", "double_1"].message.startswith("不正解：")
    assert "TypeError" in found["dai", "double_1"].message
    assert "制限時間（3 秒）" in found["fay", "double_1"].message
    assert "SystemExit" in found["ian", "double_1"].message
    assert "Python が止まりました" in found["jim", "double_1"].message
    assert "「double」が定義されていません" in found["gus", "double_1"].message


NO_PACKAGE = "ModuleNotFoundError: No module named 'no_such_package'"
HELPED = "def double(x):\n    return times * x\n"
# An answer, a cell of the student's above it, the name that is missing, and what is to blame.
STOPPED = {
    "ann": ("import no_such_package\n\n\n" + HELPED, "", "double", NO_PACKAGE),
    "ben": (NO_PYTHON, "", "double", "SyntaxError: expected ':'"),
    "cho": (HELPED, "from no_such_package import times\n", "times", NO_PACKAGE),
    "dai": (HELPED, "times = 1 / 0\n", "times", "ZeroDivisionError: division by zero"),
}


def test_a_name_that_is_missing_is_told_by_what_stopped_its_cell(
    built: Course, tmp_path: Path
) -> None:
    """In the table and on the page; where no cell stopped, the message is the general one."""
    classroom = Classroom(tmp_path / "class")
    for student, (answer, helper, *_) in STOPPED.items():
        path = hand_in(built, classroom, student, {"double": answer})
        notebook = nbformat.read(path, 4)
        place = next(i for i, cell in enumerate(notebook.cells) if grade_id(cell) == "double")
        notebook.cells.insert(place, nbformat.v4.new_code_cell(helper))
        nbformat.write(notebook, path)
    hand_in(built, classroom, "eve", {"double": "def duoble(x):\n    return 2 * x\n"})
    graded(built, classroom)
    found = {(m.student, m.criterion): m.message for m in marks(built, classroom, LESSON)}
    for student, (_, _, name, error) in STOPPED.items():
        told = f"「{name}」が定義されていません。「{name}」を作るセルが、エラー（{error}"
        assert told in found[student, "double_1"]
        assert told in html.unescape(classroom.feedback(student, LESSON).read_text())
    assert "消してしまった行も" in found["eve", "double_1"]


def test_grades_csv(term) -> None:
    _, classroom = term
    with classroom.grades.open(encoding="utf-8-sig", newline="") as file:
        rows = {row["student"]: row for row in csv.DictReader(file)}
    assert rows["ann"] == {
        "student": "ann",
        "name": "",
        "lesson": LESSON,
        "score": "4",
        "max_score": "4",
        "before_lateness": "4",
        "days_late": "0",
        "right": "3",
        "wrong": "0",
        "not_attempted": "0",
        "note": "",
    }
    assert rows["hal"]["score"] == "" and rows["hal"]["max_score"] == "4"
    assert "is no Jupyter notebook" in rows["hal"]["note"]
    assert rows["dai"]["score"] == "1" and rows["dai"]["wrong"] == "2"
    with classroom.details.open(encoding="utf-8-sig", newline="") as file:
        details = [row for row in csv.DictReader(file) if row["student"] == "cho"]
    assert [row["criterion"] for row in details] == ["double_1", "double_2", "total_1"]
    assert all(row["outcome"] == "not attempted" for row in details)


@pytest.mark.parametrize("student", ["ann", "ben", "cho", "dai", "eve", "fay", "gus"])
def test_feedback_hides_tests(term, student: str) -> None:
    _, classroom = term
    page = re.sub(
        r"(?s)<(style|script).*?</\1>", "", classroom.feedback(student, LESSON).read_text()
    )
    for word in ("secret_value", "4096", "17.5", "HIDDEN TESTS", "0.25", "input was 3"):
        assert word not in page, word
    assert "表示されないテストも使います" in page


def test_feedback_says_why_and_where(term) -> None:
    _, classroom = term
    page = classroom.feedback("ben", LESSON).read_text()
    assert page.count("double(3) の値が違います") == 2, "at the top, and beside the code"
    page = classroom.feedback("dai", LESSON).read_text()
    assert '<a href="#double-4">4 行目</a><code>return my_own_line[0]</code>' in page
    assert '<span class="at" id="double-4"' in page and "TypeError" in page
    assert "in check_close" not in page, "the course's own cells are no help in a traceback"
    assert "SyntaxError" in classroom.feedback("gus", LESSON).read_text()
    page = classroom.feedback("cho", LESSON).read_text()
    assert "まだ書かれていません。" in page and "配布したときのままです。" in page
    assert "NotImplementedError" not in re.sub(r"(?s)<style.*</style>", "", page)


def test_feedback_starts_with_an_overview(term) -> None:
    page = term[1].feedback("dai", LESSON).read_text()
    overview = page.split('class="outcomes"', 1)[1].split("</table>")[0]
    assert re.findall("正解|不正解|未着手", overview) == ["不正解", "正解"]
    assert re.findall(r"\d / \d", overview) == ["0 / 3", "1 / 1"]
    assert re.findall(r"<b>1</b> / 4 点", page)


def test_feedback_says_what_a_person_changed(term, tmp_path) -> None:
    """A score, extra credit, a comment: as the formgrader writes them into the gradebook."""
    from nbgrader.api import Gradebook

    course, original = term
    classroom = Classroom(tmp_path / "class")
    shutil.copytree(original.folder, classroom.folder)
    with Gradebook(f"sqlite:///{classroom.gradebook}") as gradebook:
        gradebook.find_grade("double_1", LESSON, LESSON, "ben").manual_score = 0.5
        gradebook.find_grade("double_2", LESSON, LESSON, "ben").extra_credit = 3
        comment = gradebook.find_comment("double", LESSON, LESSON, "ben")
        comment.manual_comment = "Look **here**: $x^2$"
        notebook = gradebook.find_submission_notebook(LESSON, LESSON, "ben")
        notebook.late_submission_penalty = 1
        gradebook.db.commit()
    api = nbgrader_api(course, classroom.folder)
    assert api.generate_feedback(LESSON, "ben", force=True)["success"]
    page = classroom.feedback("ben", LESSON).read_text()
    assert "<b>2.5</b> / 4 点" in page and "1 点を引いています" in page
    assert page.count("先生が採点しました") == 2
    double = page.split('<h2 id="double">')[1].split("</section>")[0]
    assert "0.5 / 1 点" in double and "3 / 2 点" in double and "3.5 / 3 点" in double
    assert re.findall(r"[✓△✗−] \w+", double) == ["△ 一部正解", "✓ 正解"]
    assert (
        "先生からのコメント" in double and "<strong>here</strong>" in double and "<math" in double
    )
    assert "先生" not in original.feedback("ben", LESSON).read_text()


def test_second_run_skips_what_is_graded(term) -> None:
    lines = graded(*term, students=["ann", "ben"])
    assert all("unchanged" in line for line in lines)


def test_new_submission_is_graded_again_and_the_old_one_kept(term, tmp_path) -> None:
    course, original = term
    classroom = Classroom(tmp_path / "class")
    shutil.copytree(original.folder, classroom.folder)
    old = classroom.submission("ben", LESSON).read_bytes()
    desk = Classroom(tmp_path / "desk")
    path = hand_in(course, desk, "ben", model_answers(course, LESSON))
    renamed = path.rename(tmp_path / f"ben_{LESSON}.ipynb")
    collect(course, classroom, LESSON, [renamed])
    kept = list(classroom.folder.glob(f"collected/{LESSON}/ben/*.ipynb"))
    assert [p.read_bytes() for p in kept] == [old]
    assert classroom.submission("ann", LESSON).exists(), "others' submissions stay"
    lines = graded(course, classroom, students=["ann", "ben"])
    assert "unchanged" in lines[0] and lines[1].endswith("1/1 ben: graded")
    assert scores(course, classroom)["ben"] == {"double": 3, "total": 1}


def test_a_submission_replaced_while_it_is_graded_is_graded_again(
    term, tmp_path, monkeypatch
) -> None:
    course, original = term
    classroom = Classroom(tmp_path / "class")
    shutil.copytree(original.folder, classroom.folder)
    record = Recorder.record

    def replaced_meanwhile(recorder: Recorder, *arguments: Any) -> Any:
        hand_in(course, classroom, "ben", model_answers(course, LESSON))
        return record(recorder, *arguments)

    hand_in(course, classroom, "ben", {})
    monkeypatch.setattr(Recorder, "record", replaced_meanwhile)
    assert "graded" in graded(course, classroom, students=["ben"])[0]
    monkeypatch.undo()
    assert scores(course, classroom)["ben"]["double"] == 0
    assert "unchanged" not in graded(course, classroom, students=["ben"])[0]
    assert scores(course, classroom)["ben"] == {"double": 3, "total": 1}


def test_collecting_nothing_useful_changes_nothing(term, tmp_path) -> None:
    course, original = term
    classroom = Classroom(tmp_path / "class")
    shutil.copytree(original.folder, classroom.folder)
    before = classroom.submission("ann", LESSON).read_bytes()
    stray = tmp_path / "holiday.txt"
    stray.write_text("sun")
    collected = collect(course, classroom, LESSON, [stray])
    assert [row.outcome for row in collected.rows] == ["unmatched"] and not collected.took
    assert "no notebook" in collected.rows[0].note
    assert classroom.submission("ann", LESSON).read_bytes() == before
    with pytest.raises(CourseError, match="is not there"):
        collect(course, classroom, LESSON, [tmp_path / "missing.zip"])


def test_a_hand_given_score_is_what_counts(term, tmp_path) -> None:
    from nbgrader.api import Gradebook

    course, original = term
    classroom = Classroom(tmp_path / "class")
    shutil.copytree(original.folder, classroom.folder)
    with Gradebook(f"sqlite:///{classroom.gradebook}") as gradebook:
        gradebook.find_grade("double_1", LESSON, LESSON, "ben").manual_score = 0.5
        gradebook.db.commit()
    assert scores(course, classroom)["ben"]["double"] == 0.5


def test_grading_names_what_is_missing(built: Course, tmp_path) -> None:
    classroom = Classroom(tmp_path / "class")
    with pytest.raises(CourseError, match="holds no submission of 01_mini"):
        grade(built, classroom, LESSON)
    hand_in(built, classroom, "ann", {})
    with pytest.raises(CourseError, match="zoe has submitted nothing"):
        grade(built, classroom, LESSON, students=["zoe"])
    built.source_notebook(LESSON).unlink()
    with pytest.raises(CourseError, match="coursekit build 01_mini"):
        grade(built, classroom, LESSON)


def test_folders_that_are_no_students_are_named(built: Course, tmp_path) -> None:
    classroom = Classroom(tmp_path / "class")
    (classroom.folder / "submitted" / "-ann" / LESSON).mkdir(parents=True)
    with pytest.raises(CourseError, match="no folder of a student's"):
        grade(built, classroom, LESSON)
    hand_in(built, classroom, "ann", {})
    (problem,) = grade(built, classroom, LESSON)
    assert "-ann" in str(problem) and "ann" in scores(built, classroom)


def test_ids_of_any_text_go_all_the_way(built: Course, tmp_path) -> None:
    classroom = Classroom(tmp_path / "class")
    ids = ["山田 花子", "b/12 [x]*", "..", "-x", "がくせい"]
    for student in ids:
        hand_in(built, classroom, student, model_answers(built, LESSON))
    assert grade(built, classroom, LESSON, say=lambda _: None) == []
    assert scores(built, classroom) == {s: {"double": 3, "total": 1} for s in sorted(ids)}
    assert all(classroom.feedback(student, LESSON).exists() for student in ids)
    assert not (tmp_path / LESSON).exists(), "no id leads out of the class"


def test_a_changed_test_grades_again(built: Course, tmp_path) -> None:
    classroom = Classroom(tmp_path / "class")
    hand_in(built, classroom, "ann", {"total": "def total(xs):\n    return len(xs) and sum(xs)\n"})
    assert "graded" in graded(built, classroom)[0]
    assert scores(built, classroom)["ann"]["total"] == 1
    edit(built.lesson_text(LESSON), "[2.5] * 7), 17.5", "[2.5] * 7 + [1]), 17.5")
    edit(built.lesson_text(LESSON), "return sum(xs)", "return sum(xs[:7])")
    build(built, [LESSON], say=lambda _: None)
    assert "graded" in graded(built, classroom)[0]
    assert scores(built, classroom)["ann"]["total"] == 0


def test_cells_of_the_submission_keep_the_students_text(term) -> None:
    _, classroom = term
    notebook = nbformat.read(classroom.autograded("ben", LESSON), 4)
    assert next(c.source for c in notebook.cells if grade_id(c) == "double") == WRONG


def test_a_generated_class_holds_only_who_is_still_in_it(built: Course, tmp_path) -> None:
    classroom = Classroom(tmp_path / "class")
    for student in ("ann", "ben"):
        hand_in(built, classroom, student, {})
    classroom.drop_all_but(["ann", "new"], LESSON)
    assert classroom.students(LESSON) == ["ann"]


def test_a_new_gradebook_is_of_the_version_that_nbgrader_says(desk, monkeypatch) -> None:
    """In words that its own `nbgrader db upgrade` compares; no program is looked for."""
    course, classroom = desk
    monkeypatch.setenv("PATH", "/nowhere")
    assert grade(course, classroom, LESSON) == []
    with closing(sqlite3.connect(classroom.gradebook)) as gradebook:
        ((noted,),) = gradebook.execute("SELECT version_num FROM alembic_version")
    ask = "import nbgrader.api; print(nbgrader.api.get_alembic_version())"
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent), prepend=":")
    said = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == noted
