"""What the formgrader's pages may load and run, in a real Jupyter server."""

import base64
import hashlib
import json
import os
import re
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.parse import quote

import nbformat
import pytest
from browser import SLIPPED, elsewhere, needs_browser, open_page
from classes import WRONG, graded, hand_in
from conftest import LESSON

from coursekit.course import Course
from coursekit.errors import CourseError
from coursekit.grading.classroom import Classroom
from coursekit.grading.jupyter_lab import start
from coursekit.grading.student_folder import folder_of

ODD_ID = "山田 花子/2"  # as a folder: 山田 花子~2f~2
EVIL = "<script>steal()</script></head><script>steal()</script>"


@pytest.fixture(scope="module")
def server(built_once: Course, tmp_path_factory) -> Iterator[tuple[str, Path]]:
    """JupyterLab as `coursekit formgrader` starts it; its address and the class's folder."""
    course, root = built_once, tmp_path_factory.mktemp("server") / "class"
    classroom = Classroom(root)
    hand_in(course, classroom, "ann", {"double": WRONG})
    hand_in(course, classroom, ODD_ID, {"double": WRONG})
    graded(course, classroom)
    path = classroom.autograded("ann", LESSON)
    notebook = nbformat.read(path, 4)
    notebook.cells.append(nbformat.v4.new_markdown_cell(f"{EVIL}\n\n{SLIPPED}\n\n$x^2$"))
    path.chmod(0o644)  # nbgrader makes it one to read only
    nbformat.write(notebook, path)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = [f"--port={port}", "--ip=127.0.0.1", "--no-browser", "--allow-root"]
    command = [sys.executable, "-m", "coursekit", "formgrader", "--class", str(root), "--"]
    process = subprocess.Popen(
        [*command, *options, "--IdentityProvider.token=word"],
        cwd=course.root,
        env={**os.environ, "JUPYTER_CONFIG_DIR": str(root.parent), "HOME": str(root.parent)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield f"http://127.0.0.1:{port}/formgrader", root
    finally:
        process.terminate()
        process.wait()


def fetch(address: str) -> tuple[str, str]:
    """The page and its policy, once the server is there."""
    for _ in range(150):
        try:
            with urllib.request.urlopen(f"{address}?token=word", timeout=30) as answer:
                return answer.read().decode(), answer.headers["Content-Security-Policy"]
        except URLError:
            time.sleep(0.2)
    raise TimeoutError(address)


def submission(server: tuple[str, Path]) -> str:
    """The address of the page of ann's notebook."""
    address, root = server
    with sqlite3.connect(root / "gradebook.db") as gradebook:
        ((number,),) = gradebook.execute(
            "select id from submitted_notebook where assignment_id in "
            "(select id from submitted_assignment where student_id = 'ann')"
        ).fetchall()
    return f"{address}/submissions/{number}/"


def test_only_the_formgraders_own_scripts_may_run(server) -> None:
    page, policy = fetch(submission(server))
    (nonce,) = re.findall(r"script-src 'self' 'nonce-([^']+)'", policy)
    assert policy.startswith("default-src 'none'") and "'unsafe-inline'; script" in policy
    assert "'unsafe-inline'" not in policy.partition("script-src")[2]
    head, _, body = page.partition("</head>")
    assert "cdnjs" not in head and f'<script nonce="{nonce}">' in head
    assert EVIL in body and nonce not in body, "nothing below the head may run"
    assert "<math" in body
    assert nonce not in fetch(submission(server))[1], "a new one for every page"


def test_the_list_of_assignments_has_the_policy_too(server) -> None:
    page, policy = fetch(f"{server[0]}/gradebook")
    assert "nonce-" in policy and LESSON not in page.partition("</head>")[0]


def test_the_clicks_that_nbgrader_writes_are_allowed(server) -> None:
    _, policy = fetch(f"{server[0]}/manage_students")
    for text in (b"toggle_name(true);", b"createStudentModal();"):
        digest = base64.b64encode(hashlib.sha256(text).digest()).decode()
        assert f"'sha256-{digest}'" in policy


@needs_browser
def test_the_page_works_and_what_slips_into_it_does_nothing(server, tmp_path: Path) -> None:
    address = submission(server)
    fetch(address)
    with elsewhere() as other:
        shown = open_page(f"{address}?token=word", other, tmp_path / "profile")
    assert 'id="slipped"' in shown and 'lang="ran"' not in shown and other.requests == 0
    assert '<input class="score tabbable" id="double_1"' in shown
    assert 'tabindex="-1"' in shown, "which formgrade.js sets"


def test_ids_of_any_text_have_their_pages(server) -> None:
    address, _ = server
    name = folder_of(ODD_ID)
    about, _ = fetch(f"{address}/api/submission/{LESSON}/{quote(name)}")
    assert json.loads(about)["student"] == name and json.loads(about)["autograded"]
    about, _ = fetch(f"{address}/api/student/{quote(name)}")
    assert json.loads(about)["id"] == name
    page, _ = fetch(f"{address}/manage_students/{quote(name)}/{LESSON}")
    assert LESSON in page


def test_a_class_that_has_not_been_graded_is_named(built: Course, tmp_path: Path) -> None:
    with pytest.raises(CourseError, match="grade first"):
        start(built, Classroom(tmp_path))
