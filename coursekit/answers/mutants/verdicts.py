"""What the graded cells say of a fill-in cell's text, run as submissions are, and kept by digest."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from nbformat import NotebookNode

from coursekit.answers.fill import filled, model_answers
from coursekit.answers.packing import entangled, side_by_side
from coursekit.cells import exercise_of, grade_id, is_graded, is_setup
from coursekit.course import Course
from coursekit.errors import Problem
from coursekit.grading.batch import run_jobs
from coursekit.grading.execute import job_of, limits_of, modules_of
from coursekit.grading.feedback import failure_of
from coursekit.grading.preprocessors import show_results
from coursekit.grading.repair import read_own
from coursekit.sandbox.forkserver_client import Fault
from coursekit.sandbox.job import GRADED, Job, Results
from coursekit.sandbox.limits import Limits

CELL_SECONDS = 20.0  # a mutant that loops for ever is ended by it
ALL_SECONDS = 3600.0  # many that do may share a notebook: one must not use up the others' time


class Trial(NamedTuple):
    """A text for the fill-in cell of an exercise."""

    exercise: str
    text: str


class Verdict(NamedTuple):
    """The first graded cell that a text fails and what the student reads there; empty if none."""

    criterion: str = ""
    message: str = ""


class Court:
    """Gives verdicts on texts for one lesson's exercises."""

    def __init__(self, course: Course, lesson: str, right: Iterable[tuple[str, str]] = ()) -> None:
        """right: exercise and text of its right answers, which say what hangs on what."""
        self.course, self.lesson = course, lesson
        self.notebook = read_own(course.source_notebook(lesson))
        self.model = model_answers(course, lesson)
        self.apart = entangled([*self.model.items(), *right])
        self.tests = {exercise: self._tests(exercise) for exercise in self.model}
        self.kept = Kept(course.scratch / "mutants" / f"{lesson}.json")
        self.problems: list[Problem] = []

    def verdicts(
        self, trials: Iterable[Trial], progress: Callable[[int, int], None] = lambda done, all: None
    ) -> dict[Trial, Verdict]:
        """By trial; those in which the machine failed are left out, and are a problem."""
        wanted = list(dict.fromkeys(trials))
        rows = dict(enumerate(side_by_side((t for t in wanted if not self._known(t)), self.apart)))
        if rows:
            for number, (row, results) in enumerate(run_jobs(self._jobs(rows), self._limits()), 1):
                self._note(rows[row], results)
                progress(number, len(rows))
        return {trial: self.kept[self._key(trial)] for trial in wanted if self._known(trial)}

    def _limits(self) -> Limits:
        limits = limits_of(self.course, self.course.root)
        return replace(limits, cell_seconds=CELL_SECONDS, submission_seconds=ALL_SECONDS)

    def _jobs(self, rows: dict[int, dict[str, Trial]]) -> Iterator[tuple[int, Job]]:
        modules = modules_of(self.course, [self.lesson])[self.lesson]
        for number, row in rows.items():
            job = job_of(self.course, self.lesson, self._filled(row))
            steps = [step for step in job.steps if step.kind != GRADED or step.exercise in row]
            yield number, replace(job, steps=steps, modules=modules)

    def _filled(self, row: dict[str, Trial]) -> NotebookNode:
        texts = {exercise: trial.text for exercise, trial in row.items()}
        return filled(self.notebook, self.model | texts)

    def _note(self, row: dict[str, Trial], results: Results | Fault) -> None:
        if isinstance(results, Fault):
            names = ", ".join(row)
            what = f"the machine failed twice ({results}) on mutants of {names}"
            path = self.course.relative(self.course.lesson_text(self.lesson))
            self.problems.append(Problem(path, what, "run it again"))
            return
        notebook = self._filled(row)
        show_results(notebook, job_of(self.course, self.lesson, notebook), results)
        found = dict.fromkeys(row, Verdict())
        for cell in filter(is_graded, notebook.cells):
            exercise = exercise_of(cell)
            if exercise in row and not found[exercise].criterion:
                failure = failure_of(cell, self.course.words, for_student=True)
                if failure:
                    found[exercise] = Verdict(grade_id(cell), failure.message)
        self.kept.add({self._key(row[exercise]): verdict for exercise, verdict in found.items()})

    def _known(self, trial: Trial) -> bool:
        return self._key(trial) in self.kept

    def _key(self, trial: Trial) -> str:
        return hashlib.sha256(f"{self.tests[trial.exercise]}{trial.text}".encode()).hexdigest()

    def _tests(self, exercise: str) -> str:
        """All that decides about a text for the exercise but the text itself."""
        cells = [c for c in self.notebook.cells if is_setup(c) or exercise_of(c) == exercise]
        others = [self.model[name] for name in sorted(self.apart.get(exercise, ()))]
        return json.dumps([CELL_SECONDS, [cell.source for cell in cells], others])


class Kept(dict[str, Verdict]):
    """Verdicts by key, in a file that is written whenever some are added."""

    def __init__(self, path: Path) -> None:
        self.path = path
        table = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        super().__init__({key: Verdict(*verdict) for key, verdict in table.items()})

    def add(self, verdicts: dict[str, Verdict]) -> None:
        self.update(verdicts)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.path.with_suffix(".new")
        fresh.write_text(json.dumps(self, ensure_ascii=False), encoding="utf-8")
        fresh.replace(self.path)
