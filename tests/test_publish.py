"""`coursekit publish`: what may be public, and nothing else."""

import json
import shutil
from pathlib import Path

import nbformat
import pytest
from conftest import LESSON, REPOSITORY, edit

from coursekit.build.pipeline import build
from coursekit.cli import main
from coursekit.course import Course, read_course
from coursekit.errors import CourseError
from coursekit.publish import publish

SECRETS = ("secret_model_answer", "secret_value", "BEGIN ", "17.5")


@pytest.fixture
def ready(built: Course) -> Course:
    (built.root / "LICENSE").write_text("MIT\n")
    (built.data / "a_LICENSE.txt").write_text("of the data\n")
    shutil.copy(REPOSITORY / "requirements.txt", built.root)
    return built


def names_in(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


def test_a_folder_for_the_public(ready: Course, tmp_path: Path) -> None:
    made = publish(ready, tmp_path / "public", "someone/course")
    listed = {p.relative_to(tmp_path / "public").as_posix() for p in made}
    wanted = {f"ja/{LESSON}.ipynb", "README.md", "LICENSE", "data/README.md", "data/a_LICENSE.txt"}
    assert listed == wanted
    assert names_in(tmp_path / "public") == wanted | {".published.json"}
    for path in made:
        assert not any(secret in path.read_text() for secret in SECRETS), path
    notebook = nbformat.read(tmp_path / "public" / "ja" / f"{LESSON}.ipynb", 4)
    badge = f"colab.research.google.com/github/someone/course/blob/main/ja/{LESSON}.ipynb"
    assert notebook.cells[0].source.startswith("# 01 Mini") and badge in notebook.cells[0].source
    readme = (tmp_path / "public" / "README.md").read_text()
    assert badge in readme and f"| 01 Mini | [開く](ja/{LESSON}.ipynb) [!" in readme
    assert '"keras>=' in readme and "nbgrader" not in readme


def test_another_address_makes_nothing_anew(ready: Course, tmp_path: Path) -> None:
    before = ready.release_notebook(LESSON).stat().st_mtime_ns
    publish(ready, tmp_path / "a", "one/name", "trunk")
    publish(ready, tmp_path / "b")
    assert "one/name/blob/trunk/" in (tmp_path / "a" / "ja" / f"{LESSON}.ipynb").read_text()
    assert "colab" not in (tmp_path / "b" / "ja" / f"{LESSON}.ipynb").read_text()
    assert ready.release_notebook(LESSON).stat().st_mtime_ns == before


def test_solutions_only_when_asked_and_never_hidden_tests(ready: Course, tmp_path: Path) -> None:
    publish(ready, tmp_path / "public", editions=["release", "solutions"])
    text = (tmp_path / "public" / "solutions" / "ja" / f"{LESSON}.ipynb").read_text()
    assert "secret_model_answer" in text and "secret_value" not in text
    assert "data:image/png;base64," in text and "dot.png" not in text
    publish(ready, tmp_path / "public")
    assert not [name for name in names_in(tmp_path / "public") if name.startswith("solutions")]


def test_other_peoples_files_stay(ready: Course, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine")
    with pytest.raises(CourseError, match=r"holds other things \(notes\.txt\)"):
        publish(ready, tmp_path / "mine")
    assert names_in(tmp_path / "mine") == {"notes.txt"}
    folder = tmp_path / "public"
    (folder / ".git").mkdir(parents=True)
    (folder / ".git" / "HEAD").write_text("ref")
    publish(ready, folder)
    (folder / "CNAME").write_text("mine")
    publish(ready, folder)
    assert {"CNAME", ".git/HEAD"} <= names_in(folder)


def test_what_gives_something_away_is_refused(ready: Course, tmp_path: Path) -> None:
    path = ready.release_notebook(LESSON)
    notebook = json.loads(path.read_text())
    notebook["cells"][-1]["source"] = "secret_model_answer = factor * x"
    path.write_text(json.dumps(notebook))
    with pytest.raises(CourseError, match="is not what the build made"):
        publish(ready, tmp_path / "public")
    # A line of an answer that the lesson itself shows to everybody is no secret.
    edit(ready.lesson_text(LESSON), "The end.", "    secret_model_answer = factor * x")
    build(ready, [LESSON], force=True, say=lambda _: None)
    publish(ready, tmp_path / "public")


def test_the_command(ready: Course, tmp_path: Path, monkeypatch, capsys) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(ready.root)
    assert main(["publish", str(tmp_path / "public"), "--address", "a/b"]) == 0
    assert "5 files in" in capsys.readouterr().out
    assert main(["publish", str(tmp_path / "other"), "--address", "https://github.com/a/b"]) == 1
    assert "is not owner/name" in capsys.readouterr().err and not (tmp_path / "other").exists()


def test_this_course(tmp_path: Path) -> None:
    course = read_course(REPOSITORY)
    publish(course, tmp_path / "public", "a/b")
    found = names_in(tmp_path / "public")
    assert {f"ja/{lesson}.ipynb" for lesson in course.lesson_names()} <= found
    assert {"data/UNIDIC_BSD.txt", "LICENSE"} <= found
    assert not [name for name in found if name.startswith(("source", "answers", "solutions"))]
