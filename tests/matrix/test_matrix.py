"""The matrix: settings are read, claims watched, red fields told, environments made."""

import json
import sys
from pathlib import Path

import nbformat
import pytest
from conftest import LESSON, REPOSITORY, edit

from coursekit.course import Course, read_course
from coursekit.errors import CourseError
from coursekit.matrix import claims, results, run
from coursekit.matrix.environments import Environment, environment_of, find_python
from coursekit.matrix.matrix import claims_without_margin, run_graded, run_matrix
from coursekit.matrix.notebooks import digest, replay_notebook
from coursekit.matrix.settings import Setting, folder, read_settings

COURSE = read_course(REPOSITORY)
HERE = Setting("here", "this machine", threads=1)


@pytest.fixture
def matrix_course(built: Course) -> Course:
    folder(built).mkdir(parents=True)
    (folder(built) / "settings.toml").write_text(
        '[[setting]]\nname = "here"\nabout = "this machine"\nthreads = 1\nci = true\n'
    )
    (built.root / "tests").mkdir()
    (built.root / "tests" / "nbval_sanitize.cfg").write_text("")
    return built


def test_ci_has_two_processors_and_colab() -> None:
    chosen = [setting for setting in read_settings(COURSE) if setting.ci]
    processors = [s for s in chosen if "OPENBLAS_CORETYPE" in s.env]
    assert len({s.env["OPENBLAS_CORETYPE"] for s in processors}) >= 2
    assert "colab" in [s.name for s in chosen]


def test_the_kept_table_is_what_the_kept_results_make() -> None:
    """Lessons may have changed since: their fields say so when the matrix runs again."""
    kept = (folder(COURSE) / "README.md").read_text()
    made = results.as_markdown(COURSE, results.read(COURSE))
    assert kept.replace(" (old)", "") == made.replace(" (old)", "")


def test_a_wrong_settings_file_says_what_is_known(matrix_course: Course) -> None:
    path = folder(matrix_course) / "settings.toml"
    edit(path, "threads", "treads")
    with pytest.raises(CourseError, match=r"setting 1: treads.*\n.*keys are: .*threads"):
        read_settings(matrix_course)
    edit(path, "treads", "threads")
    with pytest.raises(CourseError, match=r"no setting 'colab'.*\n.*settings are: here"):
        read_settings(matrix_course, ["colab"])


def test_a_processor_that_cannot_be_imitated_is_left_out(matrix_course: Course) -> None:
    path = folder(matrix_course) / "settings.toml"
    path.write_text(path.read_text() + 'flags = ["avx4096"]\n')
    said: list[str] = []
    settings = read_settings(matrix_course)
    assert run_matrix(matrix_course, settings, [LESSON], say=said.append) == []
    assert said == ["here: left out, this processor has no avx4096"]
    assert not results.results_path(matrix_course).exists()


def test_an_environment_that_cannot_be_made_is_a_problem(matrix_course: Course) -> None:
    for settings in (
        [Setting("far", "no such Python", threads=1, python="3.99")],
        [Setting("far", "no such package", 1, python="3.11", packages=["no-such-thing==1.0"])],
    ):
        for problems in (
            run_graded(matrix_course, settings, [LESSON], lambda _: None),
            run_matrix(matrix_course, settings, [LESSON], say=lambda _: None),
        ):
            assert "setting 'far': uv" in str(problems[0])


def test_find_python_finds_this_one() -> None:
    found = find_python(f"{sys.version_info.major}.{sys.version_info.minor}")
    assert found is not None
    assert find_python("2.99") is None


def test_variables_name_features_of_the_environments_own_numpy() -> None:
    setting = Setting("x", "", 2, {"NPY": "@NUMPY_AVX512", "ALL": "@NUMPY_DISPATCH", "A": "b"})
    environment = Environment(REPOSITORY, {}, ["AVX2", "AVX512F", "X86_V3", "X86_V4"])
    variables = environment.variables(setting)
    assert variables["NPY"] == "AVX512F X86_V4"
    assert variables["ALL"] == "AVX2 AVX512F X86_V3 X86_V4"
    assert variables["A"] == "b"
    assert variables["OPENBLAS_NUM_THREADS"] == variables["TF_NUM_INTRAOP_THREADS"] == "2"


def test_this_environment_tells_its_versions() -> None:
    versions = environment_of(COURSE, HERE).versions
    assert versions["python"].startswith(f"{sys.version_info.major}.")
    assert {"tensorflow", "keras", "numpy"} <= versions.keys()


def test_a_lesson_that_holds_is_green_and_is_not_run_twice(matrix_course: Course) -> None:
    said: list[str] = []
    settings = read_settings(matrix_course)
    assert run_matrix(matrix_course, settings, [LESSON], say=said.append) == []
    table = (folder(matrix_course) / "README.md").read_text()
    assert f"| {LESSON} | ✓ / ✓ |" in table
    assert "None." in table and "numpy" in table
    kept = results.read(matrix_course)["here"]
    assert kept.graded[LESSON].count > 0 and kept.replay[LESSON].count > 0
    said.clear()
    assert run_matrix(matrix_course, settings, [LESSON], say=said.append) == []
    assert said == []


def test_red_fields_name_the_cell_and_stay_red(matrix_course: Course) -> None:
    source = matrix_course.source_notebook(LESSON)
    edit(
        source,
        "### BEGIN HIDDEN TESTS",
        "assert False, 'only here'\\n\",\n    \"### BEGIN HIDDEN TESTS",
    )
    solution = nbformat.read(matrix_course.solution_notebook(LESSON), 4)
    printing = next(c for c in solution.cells if c.cell_type == "code" and c.outputs)
    printing.outputs = [nbformat.v4.new_output("stream", name="stdout", text="another number\n")]
    nbformat.write(solution, matrix_course.solution_notebook(LESSON))
    problems = run_matrix(matrix_course, read_settings(matrix_course), [LESSON], say=lambda _: None)
    told = "\n".join(map(str, problems))
    assert "only here" in told and "prints something else" in told
    assert "make matrix SETTING=here" in told
    table = (folder(matrix_course) / "README.md").read_text()
    assert "✗" in table and "only here" in table
    again = run_matrix(matrix_course, read_settings(matrix_course), [LESSON], say=lambda _: None)
    assert list(map(str, again)) == list(map(str, problems))
    assert run_graded(matrix_course, read_settings(matrix_course), [LESSON], lambda _: None)


def test_a_watched_comparison_prints_the_same_and_keeps_its_gap() -> None:
    source = 'a, b = 1.0, 3.0\nprint("x", a < b, f"{a >= b!s:5}", 0 < a < b, a == b)\nc = a < b\n'
    text, texts = claims.watched(source, 7)
    assert list(texts.values()) == ["a < b", "a >= b", "0 < a < b"]
    assert list(texts) == ["7.1", "7.2", "7.3"]
    names: dict = {}
    exec(claims.WATCHER, names)
    seen: list[str] = []
    exec(text, {"print": lambda *args: seen.append(" ".join(map(str, args)))})
    assert seen == ["x True False True False"]
    exec(claims.TELL, {"print": seen.append})
    assert claims.read_gaps(seen[-1]) == {"7.1": [2.0], "7.2": [-2.0], "7.3": [1.0]}


def test_a_watched_comparison_of_arrays_gives_their_truth_values() -> None:
    text, _ = claims.watched(
        "import numpy as np\nprint((np.arange(3) < 5).all(), (np.arange(3) < 1).mean())", 0
    )
    exec(claims.WATCHER, {})
    seen: list = []
    exec(text, {"print": lambda *args: seen.append(args)})
    assert seen == [(True, 1 / 3)]
    exec(claims.TELL, {"print": seen.append})
    assert claims.read_gaps(seen[-1]) == {"0.1": [3.0]}  # the smallest; none where some hold


def test_cells_with_magics_are_left_as_they_are() -> None:
    assert claims.watched("%matplotlib inline\nprint(1 < 2)", 0) == (
        "%matplotlib inline\nprint(1 < 2)",
        {},
    )


@pytest.mark.parametrize(
    ("gaps", "has_margin"),
    [
        ([0.5, 0.5, 0.5], True),
        ([1.0, 1.2], True),
        ([0.1, 0.5], False),  # moves by more than what is left
        ([-0.1, 0.1], False),
        ([-2.0, -1.9], True),  # false everywhere
        ([0.0, 0.0], True),  # exact
    ],
)
def test_a_margin_is_a_gap_wider_than_its_spread(gaps: list[float], has_margin: bool) -> None:
    by_setting = {str(n): {"3.1": [gap]} for n, gap in enumerate(gaps)}
    (margin,) = claims.margins(by_setting)
    assert margin.has_margin is has_margin


def test_claims_without_margin_are_listed(matrix_course: Course) -> None:
    place = matrix_course.scratch / "matrix"
    for name, gap in (("one", 0.1), ("two", -0.2)):
        (place / name).mkdir(parents=True)
        text = claims.MARK + json.dumps({"4.1": [gap], "5.1": [1.0]})
        (place / name / f"{LESSON}.json").write_text(json.dumps([{"claims": True, "text": text}]))
        texts = {"4.1": "a < b", "5.1": "c < d"}
        (place / name / f"{LESSON}.claims.json").write_text(json.dumps(texts))
    settings = [Setting("one", "", 1), Setting("two", "", 1)]
    assert claims_without_margin(matrix_course, settings, [LESSON]) == [
        f"{LESSON}, cell 4: a < b: gap -0.2 to 0.1, NOT THE SAME EVERYWHERE"
    ]


def test_a_replay_runs_every_cell_of_the_solution(built: Course) -> None:
    notebook, _ = replay_notebook(built, LESSON)
    solution = nbformat.read(built.solution_notebook(LESSON), 4)
    code = [cell for cell in solution.cells if cell.cell_type == "code"]
    assert len(notebook.cells) == len(code) + 2


def test_a_digest_follows_code_and_tests_but_not_prose(built: Course) -> None:
    before = digest(built, LESSON)
    path = built.solution_notebook(LESSON)
    notebook = nbformat.read(path, 4)
    notebook.cells[0].source += "\nmore prose"
    nbformat.write(notebook, path)
    assert digest(built, LESSON) == before
    edit(
        built.source_notebook(LESSON),
        "### BEGIN HIDDEN TESTS",
        '### BEGIN HIDDEN TESTS\\n",\n    "pass',
    )
    assert digest(built, LESSON) != before


def test_warnings_of_other_versions_are_no_faults(matrix_course: Course, monkeypatch) -> None:
    (matrix_course.root / "pyproject.toml").write_text(
        '[tool.pytest.ini_options]\nfilterwarnings = ["error"]\n'
    )
    (matrix_course.root / "tests" / "test_tool.py").write_text(
        "import warnings\n\n\ndef test_old():\n    warnings.warn('soon gone', FutureWarning)\n"
        "\n\ndef test_broken():\n    assert False\n"
    )
    monkeypatch.setattr(run, "TOOL_TESTS", ("tests/test_tool.py",))
    environment = Environment(Path(sys.executable), {}, [])
    found = run.Runner(matrix_course, HERE, environment).tools()
    assert found.count == 2 and [name.split("::")[1] for name in found.failed] == ["test_broken"]


def test_results_are_read_as_they_were_written(matrix_course: Course) -> None:
    cells = results.Cells("abc", 3, {"x_1": "why"}, 1.5)
    found = {"here": results.Found("2026-01-01", "cpu", {"numpy": "2"}, {LESSON: cells}, {})}
    results.write(matrix_course, found)
    assert results.read(matrix_course) == found
    table = (folder(matrix_course) / "README.md").read_text()
    assert "✗ 2 of 3 / – (old)" in table  # its digest is not the lesson's
    assert "- here, 01_mini, graded x_1: why" in table
