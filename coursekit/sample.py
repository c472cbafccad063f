"""The bundled sample class: submissions made from the release, the answer bank and mishaps.

samples/LESSON.toml says who handed in what and which score is expected. Nothing is stored as a
notebook, so the class never goes stale when the lesson changes.
"""

import json
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import nbformat
from nbformat import NotebookNode

from coursekit.answers.bank import read_answer
from coursekit.answers.fill import filled, model_answers
from coursekit.cells import grade_id, is_graded
from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.grading.classroom import Classroom


@dataclass(frozen=True)
class Sample:
    """One submission. answers: by exercise "model" or the name of an answer or sample file.

    expected: points by exercise; what is not named is expected to score nothing.
    """

    student: str
    about: str
    answers: dict[str, str]
    mishaps: list[str]
    expected: dict[str, float]


def read_samples(course: Course, lesson: str) -> list[Sample]:
    path = course.root / "samples" / f"{lesson}.toml"
    if not path.exists():
        return []
    return [
        Sample(
            entry["student"],
            entry["about"],
            entry.get("answers", {}),
            entry.get("mishaps", []),
            entry.get("expected", {}),
        )
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["submission"]
    ]


def sample_class(course: Course) -> Classroom:
    return Classroom(course.scratch / "sample-class")


def make_class(course: Course, lesson: str, classroom: Classroom) -> None:
    """Write the sample submissions of ``lesson`` into the class's submitted/.

    Raises CourseError where samples/LESSON.toml names something that is not there.
    """
    release = nbformat.read(course.release_notebook(lesson), as_version=4)
    model = model_answers(course, lesson)
    samples = read_samples(course, lesson)
    classroom.drop_all_but([sample.student for sample in samples], lesson)
    for sample in samples:
        texts = {
            exercise: model[exercise] if name == "model" else _text(course, lesson, exercise, name)
            for exercise, name in sample.answers.items()
        }
        notebook = filled(release, texts)
        indent = 1
        for mishap in sample.mishaps:
            verb, _, target = mishap.partition(" ")
            if verb not in MISHAPS:
                raise CourseError(
                    Problem(
                        course.root / "samples" / f"{lesson}.toml",
                        f"unknown mishap {verb!r} of {sample.student}",
                        f"mishaps are: {', '.join(MISHAPS)}",
                    )
                )
            MISHAPS[verb](notebook, target)
            indent = 2 if verb == "colab" else indent
        path = classroom.submission(sample.student, lesson)
        path.parent.mkdir(parents=True, exist_ok=True)
        # Not nbformat.write: it would give a notebook saved by Colab the ids that it lacks.
        text = json.dumps(notebook, indent=indent, ensure_ascii=False)
        path.write_text(text, encoding="utf-8")


def _text(course: Course, lesson: str, exercise: str, name: str) -> str:
    for folder in (course.answers, course.root / "samples"):
        path = folder / lesson / exercise / f"{name}.py"
        if path.exists():
            return read_answer(path).text
    raise CourseError(
        Problem(
            course.root / "samples" / f"{lesson}.toml",
            f"there is no answer {name!r} to {exercise}",
            f"add answers/{lesson}/{exercise}/{name}.py",
        )
    )


def _saved_by_colab(notebook: NotebookNode, _: str) -> None:
    """As Colab saves a notebook: no cell ids, ids in metadata, a first cell of its own."""
    notebook.nbformat_minor = 0
    notebook.metadata["colab"] = {"provenance": [], "gpuType": "T4"}
    notebook.metadata["accelerator"] = "GPU"
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3"}
    for number, cell in enumerate(notebook.cells):
        cell.pop("id", None)
        cell.metadata["id"] = f"c0lab{number:08d}"
        if cell.cell_type == "code":
            cell.metadata["outputId"] = f"0utput{number:08d}"
            cell.metadata["colab"] = {"base_uri": "https://localhost:8080/"}
            cell.execution_count = number
    badge = nbformat.v4.new_markdown_cell(
        '<a href="https://colab.research.google.com/" target="_parent">Open In Colab</a>',
        metadata={"id": "view-in-github", "colab_type": "text"},
    )
    badge.pop("id", None)
    notebook.cells.insert(0, badge)


def _index(notebook: NotebookNode, name: str) -> int:
    return next(i for i, cell in enumerate(notebook.cells) if grade_id(cell) == name)


def _delete(notebook: NotebookNode, name: str) -> None:
    del notebook.cells[_index(notebook, name)]


def _duplicate(notebook: NotebookNode, name: str) -> None:
    """Copy a cell to right below itself, metadata and all, as Ctrl-C Ctrl-V does."""
    index = _index(notebook, name)
    copy: Any = nbformat.from_dict(notebook.cells[index])
    copy["id"] = f"{name}-copy"
    notebook.cells.insert(index + 1, copy)


def _tamper(notebook: NotebookNode, _: str) -> None:
    """Empty every graded cell, have it skipped, and claim more points for it."""
    for cell in notebook.cells:
        if is_graded(cell):
            cell.source = "pass"
            cell.metadata["tags"] = ["skip-execution", "demo"]
            cell.metadata["nbgrader"]["points"] = 100


MISHAPS: dict[str, Callable[[NotebookNode, str], None]] = {
    "colab": _saved_by_colab,
    "delete": _delete,
    "duplicate": _duplicate,
    "tamper": _tamper,
}
