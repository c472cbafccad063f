"""Run the bank's submissions as students do, all in one process, and compare with their marks.

A graded cell must say there what it says when it is graded: that the answer is right, or what is
wrong with it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace

from coursekit.cells import grade_id
from coursekit.course import Course
from coursekit.errors import Problem
from coursekit.grading.batch import run_jobs
from coursekit.grading.classroom import Classroom
from coursekit.grading.execute import job_of, limits_of, modules_of
from coursekit.grading.feedback import explain
from coursekit.grading.grade import read_repaired
from coursekit.grading.marks import Mark
from coursekit.sandbox.forkserver_client import Fault
from coursekit.sandbox.job import STUDENT, Job, Output

NUMBER = re.compile(r"\d+(\.\d+)?(e[+-]?\d+)?|\bnan\b|\binf\b")


def disagreements(
    course: Course, classroom: Classroom, lesson: str, found: Mapping[str, list[Mark]], force: bool
) -> list[Problem]:
    """Where a graded cell says in a notebook what it does not say when it is graded.

    Cells of an exercise that leans on a wrong answer to another are left out: graded, they get the
    model answer instead, so that one mistake costs points once; a notebook cannot do that.
    found: the marks by submission. force: look also at submissions that agreed last time.
    """
    path = classroom.folder / f"both_ways_{lesson}.json"
    agreed = json.loads(path.read_text()) if path.exists() and not force else {}
    places: dict[str, dict[str, int]] = {}
    due: dict[str, Job] = {}
    for name in found:
        notebook = read_repaired(course, classroom, lesson, name)
        job = _in_one_process(job_of(course, lesson, notebook))
        if agreed.get(name) != job.digest():
            due[name] = job
            places[name] = {grade_id(cell): place for place, cell in enumerate(notebook.cells)}
    modules = modules_of(course, [lesson])[lesson]
    jobs = ((name, replace(job, modules=modules)) for name, job in due.items())
    problems = []
    for name, results in run_jobs(jobs, limits_of(course, classroom.folder)):
        submission = classroom.submission(name, lesson)
        if isinstance(results, Fault):
            problems.append(Problem(submission, f"could not be run: {results}", "run it again"))
            continue
        wrong = {mark.exercise for mark in found[name] if mark.outcome != "right"}
        leaning = {step.cell for step in due[name].steps if not wrong.isdisjoint(step.leans_on)}
        faults = [
            Problem(
                course.relative(submission),
                f"a notebook says {said!r}; graded, it is {_said(mark)!r}",
                "ask in the test for what travels (coursekit/sandbox/README.md)",
                mark.criterion,
            )
            for mark in found[name]
            if (place := places[name][mark.criterion]) not in leaning
            and not _alike(said := _outcome(course, results[place]), _said(mark))
        ]
        problems += faults
        if not faults:
            agreed[name] = due[name].digest()
    path.write_text(json.dumps(agreed, indent=1))
    return problems


def _in_one_process(job: Job) -> Job:
    """The job with setup and graded cells run where the student's are."""
    return replace(job, steps=[replace(step, kind=STUDENT) for step in job.steps])


def _alike(one: str, other: str) -> bool:
    """Numbers aside: those of weights that start at random differ from run to run."""
    return NUMBER.sub("#", one) == NUMBER.sub("#", other)


def _said(mark: Mark) -> str:
    return "right" if mark.outcome == "right" else f"{mark.outcome}: {mark.message}"


def _outcome(course: Course, outputs: list[Output]) -> str:
    """As `_said` has it, from what the cell showed."""
    errors = [output for output in outputs if output["output_type"] == "error"]
    if not errors:
        return "right"
    failure = explain(errors[-1]["ename"], errors[-1]["evalue"], course.words)
    return f"{failure.kind}: {failure.message}"
