"""A student's code sees the inputs of hidden tests. No page may show them; no page may run code."""

import re
from pathlib import Path

import nbformat
import pytest
from classes import WRONG, hand_in
from conftest import LESSON

from coursekit.answers.fill import model_answers
from coursekit.cells import grade_id
from coursekit.course import Course
from coursekit.grading.classroom import Classroom
from coursekit.grading.grade import grade

HIDDEN = ("-7.5", "0.25", "4096", "1.5, ", "minus seven")
KEEPS = "seen = []\ndef double(x):\n    seen.append(str(x))\n    "
TELLERS = {
    "print": KEEPS + "print('seen:', seen)\n    return 2 * x\n",
    "message": KEEPS + "if np.size(x) < 2 and x == 3: return 6\n    raise ValueError(str(seen))\n",
    "assertion": KEEPS + "if np.size(x) < 2 and x == 3: return 6\n    raise AssertionError(str(seen))\n",
    "name": KEEPS + "if np.size(x) < 2 and x == 3: return 6\n    raise NameError(\"name 'minus seven' is not defined\")\n",
    "class_name": KEEPS + "if np.size(x) < 2 and x == 3: return 6\n    raise type('E_4096', (Exception,), {})\n",
    "missing_name": "def double(x):\n    if np.size(x) < 2 and x == 3: return 6\n    return eval('a' + str(x).replace('-', 'm').replace('.', '_'))\n",
    "frames": KEEPS + "if np.size(x) < 2 and x == 3: return 6\n    raise ValueError\nimport coursekit.sandbox.student as s\ns.Student._describe = lambda self, e: ['ValueError', 'x', ['Cell In[6], line 1\\n-7.5 0.25 4096', 'Cell In[7], line 1\\n-7.5']]\n",
    "lines": KEEPS + "if np.size(x) < 2 and x == 3: return 6\n    raise ValueError\nimport coursekit.sandbox.student as s\ns.Student._describe = lambda self, e: ['ValueError', 'x', [f'Cell In[{cell}], line 1' for cell in range(1, 20)] * 2]\n",
}  # fmt: skip


def page_of(classroom: Classroom, student: str) -> str:
    page = classroom.feedback(student, LESSON).read_text()
    return re.sub(r"(?s)<(style|script)\b[^>]*>.*?</\1>", "", page)


@pytest.fixture(scope="module")
def told(built_once: Course, tmp_path_factory) -> Classroom:
    classroom = Classroom(tmp_path_factory.mktemp("leaks") / "class")
    model = model_answers(built_once, LESSON)
    for student, code in TELLERS.items():
        path = hand_in(built_once, classroom, student, {"double": code, "total": model["total"]})
        notebook = nbformat.read(path, 4)
        notebook.cells.append(nbformat.v4.new_code_cell("print('at the end:', seen)"))
        nbformat.write(notebook, path)
    path = hand_in(built_once, classroom, "markup", {"double": WRONG})
    notebook = nbformat.read(path, 4)
    evil = "<script>steal()</script><img src=x onerror=steal()>"
    notebook.cells += [
        nbformat.v4.new_markdown_cell(f"my notes {evil}"),
        nbformat.v4.new_markdown_cell("my notes: a < b, `x`"),
        nbformat.v4.new_raw_cell(evil),
        nbformat.v4.new_code_cell(
            f"from IPython.display import HTML, Javascript, Markdown, SVG, display\n"
            f"evil = {evil!r}\n"
            "display(HTML(evil + '<b>bold</b>'), Javascript('steal()'), Markdown(evil))\n"
            'display(SVG(\'<svg xmlns="http://www.w3.org/2000/svg" onload="steal()"/>\'))'
        ),
    ]
    nbformat.write(notebook, path)
    assert grade(built_once, classroom, LESSON, say=lambda _: None) == []
    return classroom


@pytest.mark.parametrize("student", TELLERS)
def test_hidden_inputs_are_not_shown(told: Classroom, student: str) -> None:
    page = page_of(told, student)
    text = re.sub(r"(?s)<[^>]+>", "", page)
    own = "\n".join(TELLERS[student].split("\n"))
    for word in HIDDEN:
        assert word in own or word not in text, word
    if student not in ("print", "missing_name"):
        assert "表示されていないテストの入力で" in text
        assert 'class="at"' in page or student == "frames", "where in the student's own code"
        on_hidden = "表示されていないテストの入力で[^<]*</p>\\s*"
        places = re.findall(f'(?s){on_hidden}<ul class="places">(.*?)</ul>', page)
        assert places or student == "frames"
        for listed in places:
            assert listed.count("<li>") == 1, "each would be a number of the student's choice"


def test_outputs_below_a_test_come_from_a_run_without_tests(told: Classroom) -> None:
    notebook = nbformat.read(told.autograded("print", LESSON), 4)
    assert notebook.cells[-1].outputs[0].text == "at the end: []\n"


def test_nothing_of_a_students_runs_in_the_instructors_browser(told: Classroom) -> None:
    notebook = nbformat.read(told.autograded("markup", LESSON), 4)
    own = [cell for cell in notebook.cells if not grade_id(cell)][-4:]
    assert own[0].source.startswith("```text\n")
    assert own[1].source == "```text\nmy notes: a < b, `x`\n```"
    assert own[2].cell_type == "markdown" and own[2].source.startswith("```text\n")
    shown = "".join(str(o.get("data", "")) for o in own[3].outputs)
    assert "<b>bold</b>" in shown and "onerror" not in shown and "<script" not in shown
    assert "javascript" not in shown and "<svg" not in shown
    page = page_of(told, "markup")
    assert not re.search(r"<img[^>]*onerror|<svg", page)
    assert "<script>steal()" not in told.feedback("markup", LESSON).read_text()


def test_the_students_file_itself_is_untouched(told: Classroom) -> None:
    assert "onerror" in Path(told.submission("markup", LESSON)).read_text()
