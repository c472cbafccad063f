"""The command line: clear errors, exit codes, and the small commands."""

import shutil
import subprocess
import sys

import nbformat
import pytest
from classes import hand_in
from conftest import LESSON, REPOSITORY, edit
from PIL import Image

from coursekit import package
from coursekit.answers.fill import model_answers
from coursekit.cli import main
from coursekit.course import Course, find_course
from coursekit.errors import CourseError
from coursekit.figures import draw
from coursekit.grading.classroom import Classroom


@pytest.fixture
def here(built: Course, monkeypatch) -> Course:
    monkeypatch.chdir(built.root)
    return built


def test_unknown_lesson(here, capsys) -> None:
    assert main(["build", "77"]) == 1
    assert "no lesson '77'" in capsys.readouterr().err


def test_outside_a_course(tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(package, "ROOT", tmp_path)
    assert main(["build"]) == 1
    assert "there is no course.toml here or above" in capsys.readouterr().err


def test_in_the_folder_of_a_class(built: Course, tmp_path, monkeypatch, capsys) -> None:
    """The course is the package's own, the class lies here."""
    classroom = Classroom(tmp_path / "rnn2026")
    hand_in(built, classroom, "ann", model_answers(built, LESSON))
    monkeypatch.setattr(package, "ROOT", built.root)
    monkeypatch.chdir(classroom.folder)
    assert main(["grade", LESSON]) == 0
    assert "ann" in (classroom.folder / "grades.csv").read_text()
    assert not (built.root / "grades.csv").exists()
    assert main(["report"]) == 0


def test_check_tells_mistakes_and_succeeds_otherwise(here, capsys) -> None:
    assert main(["check"]) == 0
    edit(here.lesson_text(LESSON), '"points": 2, ', "")
    assert main(["check"]) == 1
    assert "way out:" in capsys.readouterr().err


def test_grade_prints_table_and_places(here, capsys) -> None:
    folder = here.root / "submitted" / "ann" / LESSON
    folder.mkdir(parents=True)
    shutil.copy(here.release_notebook(LESSON), folder)
    assert main(["grade", "01"]) == 0
    printed = capsys.readouterr().out
    for words in ("points by student and exercise", "double", "ann", "grades.csv", "gradebook.db"):
        assert words in printed


def test_faulty_course_toml(built: Course) -> None:
    (built.root / "course.toml").write_text("[course")
    with pytest.raises(CourseError, match="is not TOML"):
        find_course(built.root)
    (built.root / "course.toml").write_text("[course]\n")
    with pytest.raises(CourseError, match="has no language"):
        find_course(built.root)


def test_readme_table(here, capsys) -> None:
    path = here.root / "README.md"
    path.write_text("before\n<!-- lessons -->\n<!-- /lessons -->\nafter\n")
    assert main(["readme", "--check"]) == 1
    assert main(["readme"]) == 0
    assert main(["readme", "--check"]) == 0
    assert "| 01 Mini | [text](notebooks/ja/01_mini.md) | [release](release/" in path.read_text()
    assert path.read_text().startswith("before") and path.read_text().endswith("after\n")


def test_readme_has_the_titles_of_its_language(here, capsys) -> None:
    for name in ("README.md", "README.ja.md"):
        (here.root / name).write_text("<!-- lessons -->\n<!-- /lessons -->\n")
    titles = here.root / "notebooks" / "titles.en.toml"
    titles.write_text(f'{LESSON} = "Tiny"\n')
    assert main(["readme"]) == 0
    assert "| 01 Tiny |" in (here.root / "README.md").read_text()
    assert "| 01 Mini |" in (here.root / "README.ja.md").read_text()
    titles.write_text('02_gone = "Gone"\n')
    assert main(["readme", "--check"]) == 1
    assert f"{LESSON}, 02_gone" in capsys.readouterr().err


def test_figures_are_what_their_scripts_draw(tmp_path) -> None:
    """Pixel by pixel up to a little anti-aliasing, which may differ between FreeType builds."""
    course = find_course(REPOSITORY)
    draw(course, [], folder=tmp_path, say=lambda _: None)
    drawn = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*.png"))
    committed = (REPOSITORY / "figures").rglob("*.png")
    assert drawn == sorted(path.relative_to(REPOSITORY / "figures") for path in committed)
    for path in drawn:
        new = Image.open(tmp_path / path).convert("L")
        old = Image.open(REPOSITORY / "figures" / path).convert("L")
        assert new.size == old.size
        pairs = zip(new.get_flattened_data(), old.get_flattened_data(), strict=True)
        far = sum(abs(a - b) > 64 for a, b in pairs)
        assert far < 0.002 * new.width * new.height, f"python -m coursekit figures {path.stem}"


def test_unknown_figure() -> None:
    with pytest.raises(CourseError, match=r"figures are: .*lstm"):
        draw(find_course(REPOSITORY), ["unicorn"])


@pytest.mark.parametrize("printed", ["1.0", "2.0"])
def test_nbval_really_compares(tmp_path, printed: str) -> None:
    output = nbformat.v4.new_output("stream", text=f"{printed}\n")
    cell = nbformat.v4.new_code_cell("print(1.0)", outputs=[output], execution_count=1)
    nbformat.write(nbformat.v4.new_notebook(cells=[cell]), tmp_path / "x.ipynb")
    sanitize = REPOSITORY / "tests" / "nbval_sanitize.cfg"
    command = ["-m", "pytest", "--nbval", "--nbval-sanitize-with", str(sanitize), "x.ipynb"]
    command += ["--nbval-current-env", "-p", "no:cacheprovider"]
    done = subprocess.run([sys.executable, *command], cwd=tmp_path, check=False)
    assert (done.returncode == 0) is (printed == "1.0")
