"""What a student's outputs may bring to a page, a notebook and a table: text, tables, pictures."""

import base64
import csv
import html
import re
from pathlib import Path

import nbformat
import pytest
from browser import SLIPPED, elsewhere, needs_browser, open_page
from classes import hand_in
from conftest import LESSON, REPOSITORY
from pages import Page, assert_linear

from coursekit.answers.fill import model_answers
from coursekit.course import Course, read_course
from coursekit.escapes import UNSEEN
from coursekit.grading.classroom import Classroom
from coursekit.grading.feedback import explain
from coursekit.grading.grade import grade
from coursekit.grading.highlight import coloured_lines, highlight_code
from coursekit.grading.markdown import mathml
from coursekit.grading.marks import marks
from coursekit.grading.outputs import plain, safe, safe_html
from coursekit.grading.page import PageExporter
from coursekit.grading.repair import repair
from coursekit.grading.report import save
from coursekit.grading.results import results
from coursekit.sandbox.remote import ERROR_KINDS, student_error

PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"\x00" * 20).decode()
NESTED = ("<ul><li>", "<span>", "<pre>\n", "<table>x", "<b><div>", "<b a=1><p>", "<", "<!--")
TEXTS = ("&", "&amp;", "&nbsp;", "\u00a9", "&#x1")
CODE = (" \n", "a.", "'''a", "\\\n", "f{'", "(", "#", "%%a\n", "0_", "\u00e9 ")

CELLS = {
    "code": nbformat.v4.new_code_cell,
    "markdown": nbformat.v4.new_markdown_cell,
    "raw": nbformat.v4.new_raw_cell,
}


@pytest.mark.parametrize("part", [*NESTED, *TEXTS])
def test_html_takes_time_in_proportion_to_its_length(part: str) -> None:
    assert_linear(safe_html, part)


@pytest.mark.parametrize("first", ["<", "</", "<b "])
def test_a_tag_that_does_not_end_takes_no_longer(first: str) -> None:
    assert_linear(safe_html, "a1", first)


@pytest.mark.parametrize("part", CODE)
def test_code_takes_time_in_proportion_to_its_length(part: str) -> None:
    assert_linear(highlight_code, part)


@pytest.mark.parametrize("part", ["[", "\\begin{a}", "$$", "> ", "`", "~~~\n", "<img ", "\n"])
@pytest.mark.parametrize("kind", ["code", "markdown", "raw"])
def test_cells_take_time_in_proportion_to_their_length(part: str, kind: str) -> None:
    """All the way to the page."""
    exporter = PageExporter()

    def page(text: str) -> None:
        notebook = nbformat.v4.new_notebook(cells=[CELLS[kind](text)])
        repair(notebook, nbformat.v4.new_notebook(), {})
        exporter.from_notebook_node(notebook)

    assert_linear(page, part)


def test_cells_are_text_even_where_nobody_repaired_them() -> None:
    cells = [CELLS[kind]("<b onclick=steal()>x</b> if") for kind in ("raw", "code")]
    page, _ = PageExporter().from_notebook_node(nbformat.v4.new_notebook(cells=cells))
    assert "<b onclick" not in page and page.count("&lt;b onclick=steal()") == 2
    assert '<span class="k">if</span>' in page


def test_code_is_kept_whole_and_what_is_unseen_is_shown() -> None:
    code = 'def f(x):\n    return f\'{x}\' + """a\n""" + 1e-3  # \u3042\n%magic\n\'open\n'
    lines = coloured_lines(code)
    assert [html.unescape(re.sub("<[^>]*>", "", line)) for line in lines] == code.split("\n")
    assert lines[1].count("<span") == lines[1].count("</span>") == 3, "each line is closed"
    assert "<span class=\"s\">f'{x}'</span>" in lines[1] and lines[2].startswith('<span class="s">')
    made = highlight_code("x = 1  # \u202e\x1b\x00<b>")
    assert "\\u202e\\x1b\\x00&lt;b&gt;" in made and not UNSEEN.search(made)


def test_html_keeps_tables_and_text() -> None:
    frame = (
        "<div><style scoped>.dataframe th {}</style>"
        '<table border="1" class="dataframe"><tr style="text-align: right"><th rowspan="2">a</th>'
        "<td colspan=3>1 < 2 &amp; <b>x</b><br/>y</td></tr></table></div>"
    )
    assert safe_html(frame) == (
        '<div><table><tbody><tr><th rowspan="2">a</th>'
        '<td colspan="3">1 &lt; 2 &amp; <b>x</b><br>y</td></tr></tbody></table></div>'
    )


@pytest.mark.parametrize(
    "html",
    [
        "<script>steal()</script>",
        '<a href="javascript&colon;steal()">x</a>',
        "<img src='https://elsewhere.example/x.png' onerror=steal()>",
        '<div class="modal-backdrop navbar-fixed-top" id=top style="position:fixed">x</div>',
        "<td colspan='4000'>x</td>",
        "<svg onload=steal()><style><img src=x></style></svg>",
        "<div a='<b class=x>'>",
        "<iframe src=//elsewhere.example></iframe><base href=//elsewhere.example>",
    ],
)
def test_html_has_nothing_that_acts(html: str) -> None:
    made = safe_html(html)
    tags = "".join(part.partition(">")[0] for part in made.split("<")[1:])
    assert "=" not in tags and "script" not in tags and "img" not in tags


def test_text_is_visible() -> None:
    assert plain("\x1b[31mred\x1b[0m\x1b") == "red\\x1b"
    assert plain("\x00\ud800\u202e") == "\\x00\\ud800\\u202e"
    assert plain(" 1/2\x08\x08\r 2/2\nend\r\n") == " 2/2\nend\n", "as a terminal shows it"
    assert safe_html("1 &lt; 2 &copy; &x; &") == "1 &lt; 2 \u00a9 &amp;x; &amp;"
    assert safe_html("&#9999999;&#xd800;&#38;lt;") == "\ufffd\\ud800&amp;lt;"
    assert safe_html("\ud800&#27;&#x202e;") == "\\ud800\\x1b\\u202e"


def test_pictures_are_pictures() -> None:
    data = {"image/png": PNG + "\n", "text/plain": "\x00"}
    assert safe({"data": data})["data"] == {"image/png": PNG, "text/plain": "\\x00"}
    for forged in ('"><script>', "!" + PNG, base64.b64encode(b"<svg/>").decode(), "\ud800"):
        assert safe({"data": {"image/png": forged}})["data"] == {}
    assert safe({"data": {"text/latex": "$x$", "image/svg+xml": "<svg/>"}})["data"] == {}


ON_HIDDEN = "def double(x):\n    if np.size(x) < 2 and x == 3: return 6\n    "
TEXT = "'=HYPERLINK(1) \\x1b[31m\\x00\\ud800'"
OUR_NAMES = ("StudentError", "DeadKernelError", "CellTimeoutError", "StudentGone")
# By student: what double does on the hidden input, or on every one.
HOSTILE = {
    "class_name": ON_HIDDEN + "return type(f'ZQ{x}', (), {})()\n",
    "dtype": ON_HIDDEN + "return np.zeros(2, [(f'ZQ{x}', 'f4')])\n",
    "refused": "from coursekit.sandbox.codec.values import NotPlain\n"
    + ON_HIDDEN + "raise NotPlain('value_not_plain', f'ZQ{x}')\n",
    "reason": "from coursekit.sandbox.codec.values import NotPlain\n"
    + ON_HIDDEN + "raise NotPlain('kernel_died', f'ZQ{x}')\n",
    "long_name": f"def double(x):\n    raise type('x' * 30_000_000, (Exception,), {{}})({TEXT})\n",
    "message": f"def double(x):\n    raise ValueError({TEXT})\n",
} | {
    name: f"class {name}(Exception): pass\ndef double(x):\n    raise {name}({TEXT})\n"
    for name in OUR_NAMES
}  # fmt: skip
SHOWS = f"""from IPython.display import HTML, display
display(HTML('<div class="modal-backdrop" style="position:fixed" id="top">over</div>'))
display(HTML('<a href="javascript:steal()">x</a><img src="https://elsewhere.example/x.png">'))
print({TEXT}, '\\u202e')
class StudentError(Exception): pass
raise StudentError({TEXT})
"""
PROSE = (
    "[x](javascript&colon;alert(1)) ![x](https://elsewhere.example/y.png) "
    "$\\href{javascript:steal()}{x}$ $$\\gdef\\x{y}$$ <div class='navbar-fixed-top'>z</div>"
)


@pytest.fixture(scope="module")
def hostile(built_once: Course, tmp_path_factory) -> tuple[Course, Classroom]:
    classroom = Classroom(tmp_path_factory.mktemp("inert") / "class")
    model = model_answers(built_once, LESSON)
    for student, code in HOSTILE.items():
        path = hand_in(built_once, classroom, student, {"double": code, "total": model["total"]})
        notebook = nbformat.read(path, 4)
        notebook.cells.append(nbformat.v4.new_code_cell(SHOWS))
        notebook.cells.append(nbformat.v4.new_markdown_cell(PROSE))
        notebook.cells.append(nbformat.v4.new_markdown_cell("bell \x07 \u202e"))
        notebook.cells.append(nbformat.v4.new_code_cell("x = 1  # \x1b \u2066"))
        nbformat.write(notebook, path)
    assert grade(built_once, classroom, LESSON, say=lambda _: None) == []
    save(classroom, results(built_once, classroom, LESSON))
    return built_once, classroom


@pytest.mark.parametrize("student", HOSTILE)
def test_pages_load_and_run_nothing(hostile, student: str) -> None:
    page = Page(hostile[1].feedback(student, LESSON))
    assert [tag for tag, _ in page.tags[:3]] == ["html", "head", "meta"]
    policy = page.tags[2][1]
    assert policy["http-equiv"] == "Content-Security-Policy"
    assert policy["content"].startswith("default-src 'none'; img-src data:;")
    for tag, attributes in page.tags:
        assert tag not in ("script", "iframe", "object", "embed", "link", "base", "form", "svg")
        assert not [name for name in attributes if name.startswith("on")]
        assert attributes.get("src", "data:").startswith("data:")
        assert attributes.get("href", "https:").startswith(("#", "https:"))
        assert "elsewhere.example" not in str(attributes)
        assert attributes.get("id") != "top" and "fixed" not in str(attributes)
        assert "modal-backdrop" not in str(attributes)
    assert PROSE in page.text and "over" in page.text


@needs_browser
@pytest.mark.parametrize("protected", [True, False])
def test_what_slips_into_a_page_does_nothing(hostile, tmp_path: Path, protected: bool) -> None:
    """In a real browser; without the page's policy it does, so there is something to see."""
    page = hostile[1].feedback("message", LESSON).read_text(encoding="utf-8")
    page = page.replace("</body>", f"{SLIPPED}</body>", 1)
    if not protected:
        page = re.sub(r"<meta http-equiv=[^>]*>", "", page)
    path = tmp_path / "page.html"
    path.write_text(page, encoding="utf-8")
    with elsewhere() as other:
        shown = open_page(path.as_uri(), other, tmp_path / "profile")
    assert 'id="slipped"' in shown
    assert ('lang="ran"' in shown) is not protected
    assert (other.requests > 0) is not protected


@pytest.mark.parametrize("student", HOSTILE)
def test_pages_show_no_input_of_hidden_tests_and_nothing_invisible(hostile, student: str) -> None:
    page = Page(hostile[1].feedback(student, LESSON))
    assert not re.findall(r"ZQ[^{]", page.text)
    assert not re.search(UNSEEN, page.text)
    for cell in nbformat.read(hostile[1].autograded(student, LESSON), 4).cells:
        for output in cell.get("outputs", []):
            shown = [output.get("text", ""), output.get("evalue", ""), *output.get("traceback", [])]
            assert not re.search(UNSEEN, "".join([*shown, *output.get("data", {}).values()]))


@pytest.mark.parametrize("student", HOSTILE)
def test_reasons_are_in_our_words(hostile, student: str) -> None:
    (mark, *_) = [
        m for m in marks(*hostile, LESSON) if m.student == student and m.outcome != "right"
    ]
    words = hostile[0].words
    assert len(mark.message) < 25_000
    if student in ("refused", "dtype"):
        kind = "other" if student == "refused" else "structured_array"
        assert words[f"kind_{kind}"] in mark.message
    elif student == "reason":
        assert words["value_broken"] in mark.message
    elif student == "message":
        assert mark.message.startswith(f"{words['error_in_answer']}：ValueError: =HYPER")
    elif student != "class_name":
        assert mark.message.startswith(f"{words['error_in_answer']}：Error: =HYPER")


def test_the_table_is_text(hostile) -> None:
    text = hostile[1].details.read_bytes().decode("utf-8-sig")
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", text)
    with hostile[1].details.open(encoding="utf-8-sig", newline="") as file:
        assert not [row for row in csv.reader(file) for cell in row if cell.startswith("=")]


@pytest.mark.parametrize("name", [*OUR_NAMES, "AssertionError_", "Error", "type"])
def test_no_name_of_a_students_passes_as_ours(name: str) -> None:
    error = student_error(name, "words", [])
    assert type(error).__name__ == "Error" and name not in ERROR_KINDS
    words = read_course(REPOSITORY).words
    assert explain("Error", "words", words).message == f"{words['error_in_answer']}：Error: words"


def test_every_formula_of_the_lessons_becomes_mathml() -> None:
    """As nbconvert finds them."""
    for path in sorted((REPOSITORY / "source" / "ja").glob("*/*.ipynb")):
        for cell in nbformat.read(path, 4).cells:
            if cell.cell_type == "markdown":
                text = re.sub(r"(?s)```.*?```|`[^`]*`|\(data:[^)]*\)", "", cell.source)
                for block, inline in re.findall(r"(?s)\$\$(.+?)\$\$|\$(.+?)\$", text):
                    made = mathml(block or inline, "block" if block else "inline")
                    assert made.startswith("<math"), (path, block or inline)
                    assert not re.search(r"\\|&</|linebreak", made), (path, block or inline)
    assert "<script" not in mathml("\\text{<script>}", "inline")
    assert mathml("\\left( <b>", "inline") == "<code>\\left( &lt;b&gt;</code>"
