"""What a version gives away: nothing that may not be in it, and the same bytes each time."""

import hashlib
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from conftest import LESSON, REPOSITORY

from coursekit.cli import main
from coursekit.course import Course

ANSWER = "secret_model_answer"


@pytest.fixture
def here(built: Course, monkeypatch) -> Course:
    """A clone of the tiny course, with something of a student's in it."""
    for name in ("LICENSE", "requirements.txt", ".gitignore"):
        shutil.copy(REPOSITORY / name, built.root)
    (built.root / "tests").mkdir()
    (built.root / "tests" / "test_x.py").write_text("")
    (built.root / "roster.csv").write_text("s1,Ann\n")
    for command in (["init", "--quiet"], ["add", "--all"]):
        subprocess.run(["git", *command], cwd=built.root, check=True)
    monkeypatch.chdir(built.root)
    return built


def contents(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode(errors="replace") for name in archive.namelist()}


def test_who_gets_what(here, tmp_path) -> None:
    assert main(["zips", str(tmp_path / "a")]) == 0
    found = {p.name.split("-")[3]: p for p in (tmp_path / "a").glob("*.zip")}
    assert sorted(found) == ["instructor", "release", "selfstudy"]
    for_class = contents(found["release"])
    assert any(name.endswith(f"{LESSON}.ipynb") for name in for_class)
    assert not any(ANSWER in text or "HIDDEN TESTS" in text for text in for_class.values())
    kit = contents(found["instructor"])
    assert any(ANSWER in text for text in kit.values())
    inside = {name.split("/", 1)[1] for name in kit}
    assert {"course.toml", str(here.relative(here.source_notebook(LESSON)))} <= inside
    assert "roster.csv" not in inside and "tests/test_x.py" not in inside
    for text in (for_class, kit):
        assert len({name.split("/")[0] for name in text}) == 1  # one folder


def test_the_same_files_give_the_same_bytes(here, tmp_path) -> None:
    for folder in ("a", "b"):
        main(["zips", str(tmp_path / folder)])
        for path in here.root.rglob("*.toml"):
            path.touch()
    sums = (tmp_path / "a" / "SHA256SUMS").read_text()
    assert sums == (tmp_path / "b" / "SHA256SUMS").read_text()
    for line in sums.splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256((tmp_path / "b" / name).read_bytes()).hexdigest() == digest


def test_outside_a_clone(built: Course, monkeypatch, capsys, tmp_path) -> None:
    monkeypatch.chdir(built.root)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(built.root.parent))
    assert main(["zips", str(tmp_path / "z")]) == 1
    assert "is no clone" in capsys.readouterr().err
