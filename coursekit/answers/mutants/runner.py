"""`make mutants`: make mutants of the right answers, run them, and tell those that score."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain

from coursekit.answers.bank import Answer, read_bank
from coursekit.answers.mutants import table
from coursekit.answers.mutants.equivalents import as_entries, path_of, read_equivalents
from coursekit.answers.mutants.mutate import Mutant, drawn, mutants
from coursekit.answers.mutants.operators import HARMLESS
from coursekit.answers.mutants.table import Outcome
from coursekit.answers.mutants.verdicts import Court, Trial, Verdict
from coursekit.answers.tables import digest_in
from coursekit.cells import exercise_of, is_graded
from coursekit.course import Course
from coursekit.errors import CourseError, Problem

# How many are run, so that all lessons take a quarter of an hour on two cores.
MODEL_MOST, RIGHT_MOST = 60, 12
CAP = (
    f"Of each exercise, at most {MODEL_MOST} mutants of the model answer and {RIGHT_MOST} of each "
    "right answer\nof the bank are run: every operator's in turn, by lot. Numbers with a point "
    "stand as “…” in messages."
)


@dataclass(frozen=True)
class Which:
    """Which mutants to run. exercise: of this one alone, if it is named.

    changed: only of exercises that are not as they were when the table was written. sample: so many
    of every other exercise, the same ones each time.
    """

    exercise: str = ""
    changed: bool = False
    sample: int = 0

    @property
    def all(self) -> bool:
        return not (self.changed or self.sample)


def run_lessons(
    course: Course, lessons: list[str], which: Which, say: Callable[[str], None]
) -> list[Problem]:
    """Run them, and write the tables of exercises whose mutants were all run.

    Returns what a person has to see to: survivors and stale entries of equivalent.toml.
    """
    runs = [LessonRun(course, lesson) for lesson in lessons]
    if which.exercise and not any(which.exercise in run.court.model for run in runs):
        known = ", ".join(chain.from_iterable(run.court.model for run in runs))
        fault = f"no exercise {which.exercise!r} in {', '.join(lessons)}"
        raise CourseError(Problem(course.answers, fault, f"exercises are: {known}"))
    for run in runs:
        run.run(which, say)
    return [problem for run in runs for problem in (*run.court.problems, *run.problems)]


class LessonRun:
    """The mutants of one lesson."""

    def __init__(self, course: Course, lesson: str) -> None:
        self.course, self.lesson = course, lesson
        bank = [answer for answer in read_bank(course, lesson) if answer.right]
        self.court = Court(course, lesson, [(answer.exercise, answer.text) for answer in bank])
        text = course.lesson_text(lesson)
        self.originals = {
            exercise: [
                Answer(exercise, "model", text, model, "the lesson's own"),
                *(answer for answer in bank if answer.exercise == exercise),
            ]
            for exercise, model in self.court.model.items()
        }
        self.equivalents = read_equivalents(course, lesson)
        self.unlisted = course.scratch / "mutants" / f"{lesson}.toml"
        self.problems: list[Problem] = []

    def run(self, which: Which, say: Callable[[str], None]) -> None:
        """Run those of ``which``; say what came of them, note ``problems``, write the table."""
        began = time.monotonic()
        sections = table.read_sections(self.course, self.lesson)
        whole, part = self._exercises(which, sections)
        made = {exercise: mutants(self.originals[exercise]) for exercise in (*whole, *part)}
        chosen = {exercise: self._chosen(made[exercise]) for exercise in made}
        for exercise in part:
            chosen[exercise] = sorted(chosen[exercise], key=lambda m: m.lot)[: which.sample]
        unchanged = [answer for exercise in whole for answer in self.originals[exercise]]
        items: list[Answer | Mutant] = [*unchanged, *chain.from_iterable(chosen.values())]
        if not items:
            return

        def progress(done: int, total: int) -> None:
            if done % 20 == 0 or done == total:
                say(f"{self.lesson}: {done}/{total} notebooks of mutants run")

        trials = [Trial(item.exercise, item.text) for item in items]
        verdicts = self.court.verdicts(trials, progress)
        outcomes = [self._outcome(e, len(made[e]), chosen[e], verdicts) for e in made]
        survivors = [mutant for outcome in outcomes for mutant in outcome.survived]
        self._leave_entries(survivors)
        self.problems += map(self._survivor, survivors)
        self._find_stale({exercise: made[exercise] for exercise in whole}, outcomes)
        # Where one of the answers fails, or the machine did, the outcome is none.
        unsound = {answer.exercise for answer in unchanged if self._fails(answer, verdicts)}
        unsound |= {trial.exercise for trial in trials if trial not in verdicts}
        written = {o.exercise: o.section() for o in outcomes if o.exercise in {*whole} - unsound}
        if written:
            sections |= written
            ordered = {e: sections[e] for e in self.originals if e in sections}
            table.write(self.course, self.lesson, ordered, CAP)
        killed, survived, equivalent = map(sum, zip(*(o.counts() for o in outcomes), strict=True))
        say(
            f"{self.lesson}: {killed + survived + equivalent} mutants of {len(outcomes)} exercise(s):"
            f" {killed} killed, {survived} survived, {equivalent} equivalent"
            f" ({time.monotonic() - began:.0f} s)"
        )

    def _exercises(self, which: Which, sections: dict[str, str]) -> tuple[list[str], list[str]]:
        """Those of which all mutants are run, and those of which a sample is."""
        whole, part = [], []
        for exercise in self.originals:
            if which.exercise not in ("", exercise):
                continue
            stale = digest_in(sections.get(exercise, "")) != self.digest(exercise)
            if which.all or (which.changed and stale):
                whole.append(exercise)
            elif which.sample:
                part.append(exercise)
        return whole, part

    def digest(self, exercise: str) -> str:
        """Of the fill-in cell, graded cells, right answers and equivalents of the exercise."""
        cells = [c.source for c in self.court.notebook.cells if exercise_of(c) == exercise]
        texts = [answer.text for answer in self.originals[exercise]]
        listed = [[e.before, e.after, e.reason] for e in self.equivalents if e.exercise == exercise]
        told = json.dumps([cells, texts, listed, CAP])
        return hashlib.sha256(told.encode()).hexdigest()[:12]

    def _chosen(self, made: list[Mutant]) -> list[Mutant]:
        """Those to run, under the cap."""
        by_original: dict[str, list[Mutant]] = {}
        for mutant in made:
            by_original.setdefault(mutant.original.name, []).append(mutant)
        return [
            mutant
            for name, own in by_original.items()
            for mutant in drawn(own, MODEL_MOST if name == "model" else RIGHT_MOST)
        ]

    def _outcome(
        self, exercise: str, made: int, chosen: list[Mutant], verdicts: dict[Trial, Verdict]
    ) -> Outcome:
        outcome = Outcome(exercise, self.digest(exercise), made)
        for mutant in chosen:
            verdict = verdicts.get(Trial(exercise, mutant.text))
            if verdict is None:
                continue
            if verdict.criterion:
                outcome.killed.append((mutant, verdict))
            elif reason := self._reason(mutant):
                outcome.equivalent.append((mutant, reason))
            else:
                outcome.survived.append(mutant)
        return outcome

    def _reason(self, mutant: Mutant) -> str:
        """Why it is as right as the answer, if it is."""
        listed = [e.reason for e in self.equivalents if e.matches(mutant)]
        return listed[0] if listed else HARMLESS.get(mutant.operator, "")

    def _fails(self, answer: Answer, verdicts: dict[Trial, Verdict]) -> bool:
        """Whether the answer, unchanged, fails a graded cell: a problem."""
        verdict = verdicts.get(Trial(answer.exercise, answer.text), Verdict())
        if verdict.criterion:
            kept = self.course.relative(self.court.kept.path)
            self.problems.append(
                Problem(
                    self.course.relative(answer.path),
                    f"fails without a fault, so its mutants say nothing: {verdict.message}",
                    f"make answers; if it passes there, remove {kept} and run this again with less "
                    "going on besides",
                    verdict.criterion,
                )
            )
        return bool(verdict.criterion)

    def _leave_entries(self, survivors: list[Mutant]) -> None:
        """For equivalent.toml, where a person finds a reason."""
        self.unlisted.parent.mkdir(parents=True, exist_ok=True)
        self.unlisted.write_text(as_entries(survivors), encoding="utf-8")

    def _survivor(self, mutant: Mutant) -> Problem:
        return Problem(
            self.course.relative(mutant.original.path),
            f"a mutant scores in full ({mutant.operator}): {mutant.before} → {mutant.after}",
            "add a test that it fails; or move its entry from "
            f"{self.course.relative(self.unlisted)} to "
            f"{self.course.relative(path_of(self.course, self.lesson))}, with a reason",
            mutant.exercise,
        )

    def _find_stale(self, made: dict[str, list[Mutant]], outcomes: list[Outcome]) -> None:
        """Entries of equivalent.toml that say nothing any more."""
        killed = [mutant for outcome in outcomes for mutant, _ in outcome.killed]
        passed = [mutant for outcome in outcomes for mutant, _ in outcome.equivalent]
        for entry in self.equivalents:
            what = ""
            if entry.exercise not in self.originals:
                what = f"there is no exercise {entry.exercise!r}"
            elif entry.exercise in made and not any(map(entry.matches, made[entry.exercise])):
                what = "no mutant is this one"
            elif any(map(entry.matches, killed)) and not any(map(entry.matches, passed)):
                what = "its mutant fails a graded cell now"
            if what:
                self.problems.append(
                    Problem(
                        self.course.relative(path_of(self.course, self.lesson)),
                        f"{what}: {entry.before} → {entry.after}",
                        "take the entry out",
                        entry.exercise,
                    )
                )
