"""Run lessons under settings: kernels with the setting's environment, driven by nbval."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from typing import Any
from xml.etree import ElementTree

import nbformat

from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.matrix import notebooks
from coursekit.matrix.environments import Environment
from coursekit.matrix.settings import Setting
from coursekit.optional_packages import needs
from coursekit.sandbox.job import GRADED

# What tries nbgrader, nbconvert, nbclient, Dask and IPython; no other test hangs on their versions.
TOOL_TESTS = (
    "tests/build/test_build.py",
    "tests/grading/test_grading.py",
    "tests/answers/test_answers.py",
    "tests/grading/test_batch.py",
    "tests/sandbox/test_calls.py",
)
NO_MATTER = ("about", "ci", "replay")  # keys of a setting that change no result


@dataclass
class Cells:
    """What came of a lesson's graded cells, or of its solution's cells.

    failed: by cell, what went wrong. digest: of the lesson and the setting as they were.
    """

    digest: str
    count: int = 0
    failed: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def passed(self) -> bool:
        return self.count > 0 and not self.failed


class Runner:
    """Runs one setting's notebooks, several kernels at a time."""

    def __init__(self, course: Course, setting: Setting, environment: Environment) -> None:
        self.course, self.setting, self.environment = course, setting, environment
        self.folder = course.scratch / "matrix" / setting.name
        self.folder.mkdir(parents=True, exist_ok=True)
        self._write_kernelspec()

    def _write_kernelspec(self) -> None:
        place = self.folder / "jupyter" / "kernels" / "matrix"
        place.mkdir(parents=True, exist_ok=True)
        python = str(self.environment.python)
        kernel = {
            "argv": [python, "-m", "ipykernel_launcher", "-f", "{connection_file}"],
            "display_name": f"matrix: {self.setting.name}",
            "language": "python",
            "env": self.environment.variables(self.setting),
        }
        (place / "kernel.json").write_text(json.dumps(kernel, indent=1), encoding="utf-8")

    def runnable(self, lesson: str) -> bool:
        """Whether the environment has what the lesson needs beyond requirements.txt."""
        return all(package in self.environment.versions for package in needs(self.course, lesson))

    def digest(self, lesson: str) -> str:
        """Of the lesson and of the setting: what its results hold for."""
        return f"{notebooks.digest(self.course, lesson)}-{self._own_digest()}"

    def _own_digest(self) -> str:
        setting = {k: v for k, v in self.setting.as_dict().items() if k not in NO_MATTER}
        told = json.dumps([setting, self.environment.versions], sort_keys=True)
        return hashlib.sha256(told.encode()).hexdigest()[:8]

    def knows(self, tools: Cells | None) -> bool:
        """Whether the tools have been tried with these versions."""
        return tools is not None and tools.digest == self._own_digest()

    def graded(self, lessons: list[str]) -> dict[str, Cells]:
        """Run the graded cells of the lessons with the model answers.

        In one kernel for all lessons that need the same extra packages: lesson 14 imports PyTorch
        before TensorFlow, as its students do.
        """
        made = {lesson: Cells(self.digest(lesson)) for lesson in lessons}
        kernels: dict[str, list[str]] = {}
        for lesson in lessons:
            kernels.setdefault("-".join([GRADED, *needs(self.course, lesson)]), []).append(lesson)
        cells = [
            cell
            for name, own in kernels.items()
            for cell in self._nbval(name, notebooks.graded_notebook(self.course, own))
        ]
        for cell in cells:
            own = made[cell["lesson"]]
            own.seconds += cell["seconds"]
            if cell.get("kind") == GRADED:
                own.count += 1
            if not cell["passed"]:
                own.failed[cell.get("id") or cell.get("kind", "reset")] = _why(cell)
        return made

    def replay(self, lesson: str) -> Cells:
        """Run the solution's cells and compare what they print."""
        made = Cells(self.digest(lesson))
        notebook, texts = notebooks.replay_notebook(self.course, lesson)
        cells = self._nbval(lesson, notebook)
        (self.folder / f"{lesson}.claims.json").write_text(json.dumps(texts), encoding="utf-8")
        for cell in cells:
            made.seconds += cell["seconds"]
            made.count += 1
            if cell["passed"] or (not self.setting.compare and not cell["error"] and cell["text"]):
                continue
            made.failed[f"cell {cell.get('cell', '-')}"] = _why(cell)
        return made

    def tools(self) -> Cells:
        """Run the tests of building and grading with this environment's nbgrader and the rest."""
        report, log = self.folder / "tools.xml", self.folder / "tools.log"
        report.unlink(missing_ok=True)
        command = [
            str(self.environment.python), "-m", "pytest", "-p", "no:cacheprovider", "--quiet",
            # Here warnings are errors; those of other versions are not ours to mend.
            "--pythonwarnings", "default", "--junitxml", str(report), *TOOL_TESTS,
        ]  # fmt: skip
        made = Cells(self._own_digest())
        with log.open("w", encoding="utf-8") as stream:
            subprocess.run(
                command, cwd=self.course.root, stdout=stream, stderr=subprocess.STDOUT, check=False
            )
        if not report.exists():
            raise CourseError(Problem(report, "pytest wrote no report", f"see {log}"))
        for case in ElementTree.parse(report).iter("testcase"):
            made.count += 1
            made.seconds += float(case.get("time", 0))
            for fault in (*case.iter("failure"), *case.iter("error")):
                why = (fault.get("message") or "").split("\n")[0][:200]
                made.failed[f"{case.get('classname')}::{case.get('name')}"] = why
        return made

    def _nbval(self, name: str, notebook: nbformat.NotebookNode) -> list[dict[str, Any]]:
        """Run the notebook; what came of each cell. Raises CourseError where pytest fails."""
        path = self.folder / f"{name}.ipynb"
        outputs = self.folder / f"{name}.json"
        outputs.unlink(missing_ok=True)
        nbformat.write(notebook, path)
        environment = {
            **os.environ,
            "JUPYTER_PATH": str(self.folder / "jupyter"),
            "PYTHONPATH": str(self.course.root),
            "MATRIX_OUTPUTS": str(outputs),
        }
        command = [
            sys.executable, "-m", "pytest", "-p", "coursekit.matrix.nbval_outputs",
            "-p", "no:cacheprovider", "--nbval", "--nbval-kernel-name", "matrix",
            "--nbval-sanitize-with", str(self.course.root / "tests" / "nbval_sanitize.cfg"),
            "--quiet", "--color", "no", "--rootdir", str(self.folder), str(path),
        ]  # fmt: skip
        log = self.folder / f"{name}.log"
        with log.open("w", encoding="utf-8") as stream:
            subprocess.run(
                command, env=environment, stdout=stream, stderr=subprocess.STDOUT, check=False
            )
        if not outputs.exists():
            raise CourseError(Problem(path, "could not be run with nbval", f"see {log}"))
        return list(json.loads(outputs.read_text(encoding="utf-8")))


def _why(cell: dict[str, Any]) -> str:
    text = cell["error"] or cell["why"].replace("Cell outputs differ", "prints something else")
    return text.split("\n")[0][:200]
