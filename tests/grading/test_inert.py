"""What a student's outputs may bring to a page, a notebook and a table: text, tables, pictures."""

import base64
import time

import pytest

from coursekit.grading.outputs import plain, safe, safe_html

PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"\x00" * 20).decode()
NESTED = ("<ul><li>", "<span>", "<pre>\n", "<table>x", "<b><div>", "<b a=1><p>", "<", "<!--")


@pytest.mark.parametrize("part", NESTED)
def test_html_takes_time_in_proportion_to_its_length(part: str) -> None:
    seconds = []
    for size in (250_000, 1_000_000):
        begin = time.perf_counter()
        safe_html(part * (size // len(part)))
        seconds.append(time.perf_counter() - begin)
    assert seconds[1] < 10 * seconds[0] + 0.2 and seconds[1] < 10


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
    assert safe_html("\ud800&#27;&#x202e;") == "\\ud800\\x1b\\u202e"


def test_pictures_are_pictures() -> None:
    data = {"image/png": PNG + "\n", "text/plain": "\x00"}
    assert safe({"data": data})["data"] == {"image/png": PNG, "text/plain": "\\x00"}
    for forged in ('"><script>', "!" + PNG, base64.b64encode(b"<svg/>").decode(), "\ud800"):
        assert safe({"data": {"image/png": forged}})["data"] == {}
    assert safe({"data": {"text/latex": "$x$", "image/svg+xml": "<svg/>"}})["data"] == {}
