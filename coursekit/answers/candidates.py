"""What a graded class got wrong without being told why: candidates for the bank, each one once.

Wrong answers whose message no answer of the bank foresees, together where they are the same program,
or where the graded cells say the same of them and they return the same on the tests' inputs.
"""

from __future__ import annotations

import ast
import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from nbformat import NotebookNode

from coursekit.answers.bank import read_bank
from coursekit.answers.fill import model_answers
from coursekit.answers.program import plain
from coursekit.cells import grade_id, is_fill_in
from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.escapes import visible
from coursekit.grading.batch import run_jobs
from coursekit.grading.classroom import Classroom
from coursekit.grading.execute import job_of, limits_of, modules_of
from coursekit.grading.grade import read_repaired
from coursekit.grading.marks import Mark, marks
from coursekit.sandbox.forkserver_client import Fault
from coursekit.sandbox.job import GRADED, Job, Results

RETURNED = "returned-by-candidate"
# Runs before a graded cell: says in a few letters what each call gave.
RECORDER = f'''
def recorded__(function):
    import hashlib
    import numpy

    def plain(value):
        if isinstance(value, list | tuple):
            return [plain(item) for item in value]
        if isinstance(value, dict):
            return [[key, plain(item)] for key, item in value.items()]
        try:
            array = numpy.asarray(value)
        except Exception:
            return type(value).__name__
        if array.dtype.kind in "biuf":
            return array.shape, (numpy.round(array.astype(float), 6) + 0.0).tolist()
        return str(value) if isinstance(value, str) else type(value).__name__

    def call(*arguments, **named):
        value = function(*arguments, **named)
        print("{RETURNED}", hashlib.sha256(repr(plain(value)).encode()).hexdigest())
        return value

    return call
'''
MOST_TEXT = 20_000  # characters of an answer: no longer one is a pattern worth keeping


@dataclass
class Candidate:
    """A wrong answer as some students gave it, and what the first graded cell that it fails says.

    text: without comments and docstrings. students: how many. values: what its functions returned
    to the exercise's graded cells, as digests.
    """

    exercise: str
    criterion: str
    message: str
    text: str
    students: int = 0
    values: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        return f"wrong_candidate_{hashlib.sha256(self.text.encode()).hexdigest()[:8]}"

    def as_answer(self) -> str:
        """A file for the bank, to be named and finished. It says nothing of who wrote it."""
        read = visible(self.message).replace("\\", "/").replace('"', "'").replace("\n", " ")
        return (
            f'"""TODO: which misconception? Given by {self.students}, who read: {read}\n\n'
            f'criterion: {self.criterion}\nmessage: TODO\n"""\n\n\n{self.text}\n'
        )


def candidates(course: Course, classroom: Classroom, lesson: str) -> list[Candidate]:
    """Those of the lesson, as it was graded last, the commonest first.

    Raises CourseError where the class has not been graded.
    """
    if not classroom.gradebook.exists():
        raise CourseError(
            Problem(
                classroom.gradebook,
                "is missing: nothing has been graded here",
                f"python -m coursekit grade {lesson} --class {classroom.folder}",
            )
        )
    found: dict[tuple[str, str, str, str], tuple[Candidate, str]] = {}
    submissions: dict[str, NotebookNode] = {}
    for mark in _unforeseen(course, classroom, lesson):
        student = mark.student
        if student not in submissions:
            submissions[student] = read_repaired(course, classroom, lesson, student)
        text = _readable(_fill_in(submissions[student], mark.exercise))
        if text:
            candidate = Candidate(mark.exercise, mark.criterion, mark.message, text)
            key = (mark.exercise, mark.criterion, mark.message, text)
            found.setdefault(key, (candidate, student))[0].students += 1
    functions = {
        exercise: [node.name for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]
        for exercise, text in model_answers(course, lesson).items()
    }
    modules = modules_of(course, [lesson])[lesson]

    def jobs() -> Iterator[tuple[int, Job]]:
        for number, (candidate, student) in enumerate(found.values()):
            job = replace(job_of(course, lesson, submissions[student]), modules=modules)
            names = functions[candidate.exercise]
            yield number, _recording(job, candidate.exercise, names)

    ordered = [candidate for candidate, _ in found.values()]
    for number, results in run_jobs(jobs(), limits_of(course, classroom.folder)):
        if not isinstance(results, Fault):
            ordered[number].values = _values(results)
    return _merged(ordered)


def _unforeseen(course: Course, classroom: Classroom, lesson: str) -> Iterator[Mark]:
    """The first failed graded cell of each exercise and student, if no answer foresees its message."""
    foreseen: dict[str, list[str]] = {}
    for answer in read_bank(course, lesson):
        if not answer.right:
            foreseen.setdefault(answer.exercise, []).append(answer.message)
    seen = set()
    for mark in marks(course, classroom, lesson):
        if mark.outcome != "wrong" or (mark.student, mark.exercise) in seen:
            continue
        seen.add((mark.student, mark.exercise))
        if not any(re.search(known, mark.message) for known in foreseen.get(mark.exercise, [])):
            yield mark


def _fill_in(notebook: NotebookNode, exercise: str) -> str:
    texts = [c.source for c in notebook.cells if is_fill_in(c) and grade_id(c) == exercise]
    return texts[0] if texts else ""


def _readable(text: str) -> str:
    """The program without comments and docstrings; empty where it is none that can be read."""
    if len(text) > MOST_TEXT:
        return ""
    try:
        return plain(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ""


def _recording(job: Job, exercise: str, names: list[str]) -> Job:
    """The job with the exercise's graded cells alone, which say what its functions return.

    They go on where an assertion fails: what was returned to all tests counts.
    """
    wrap = "".join(f"{name} = recorded__({name})\n" for name in names)
    steps = []
    for step in job.steps:
        if step.kind != GRADED:
            steps.append(step)
        elif step.exercise == exercise:
            tests = ast.unparse(_GoOn().visit(ast.parse(step.source)))
            steps.append(replace(step, source=f"{RECORDER}\n{wrap}{tests}"))
    return replace(job, steps=steps)


class _GoOn(ast.NodeTransformer):
    """Let a test go on after a statement that fails; its own functions stay as they are."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.stmt:  # noqa: N802
        return node

    def _alone(self, node: ast.stmt) -> ast.stmt:
        handler = ast.ExceptHandler(ast.Name("Exception"), None, [ast.Pass()])
        return ast.Try([node], [handler], [], [])

    visit_Expr = visit_Assert = visit_Assign = visit_AugAssign = _alone


def _values(results: Results) -> list[str]:
    return [
        line
        for cell in sorted(results)
        for output in results[cell]
        for line in str(output.get("text", "")).split("\n")
        if line.startswith(RETURNED)
    ]


def _merged(found: list[Candidate]) -> list[Candidate]:
    """One for all that are told the same and return the same: the commonest text of them."""
    together: dict[tuple[str, ...], list[Candidate]] = {}
    for one in found:
        alike = one.values or [one.text]
        together.setdefault((one.exercise, one.criterion, one.message, *alike), []).append(one)
    merged = []
    for group in together.values():
        first = min(group, key=lambda one: (-one.students, len(one.text), one.text))
        merged.append(replace(first, students=sum(one.students for one in group)))
    return sorted(merged, key=lambda one: (-one.students, one.exercise, one.text))


def write(
    found: list[Candidate], lesson: str, folder: Path, say: Callable[[str], None] = print
) -> None:
    """A file for each in ``folder``/LESSON/EXERCISE, as the bank has them; none is overwritten."""
    for candidate in found:
        path = folder / lesson / candidate.exercise / f"{candidate.name}.py"
        if path.exists():
            say(f"{path}: is there already")
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(candidate.as_answer(), encoding="utf-8")
        say(f"{path}: given by {candidate.students}")
