"""The grader: runs setup and graded cells, and has the student's process run the student's.

No code of the student's ever runs here. The process serves one submission and ends.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import signal
import socket
import time
from collections.abc import Iterator
from typing import Any

from coursekit.sandbox.job import (
    GRADED,
    SETUP,
    STUDENT,
    STUDENTS_OWN,
    Job,
    Output,
    Results,
    Step,
    error_output,
)
from coursekit.sandbox.limits import START_SECONDS, CellTimeoutError, Limits, stop_late_cell
from coursekit.sandbox.notebook_shell import (
    MOST_ERRORS,
    MOST_OUTPUTS,
    PICTURES,
    PLAIN,
    BriefTraceback,
    Outputs,
    Shell,
    run_cell,
    size_of,
)
from coursekit.sandbox.protocol import BadMessage, PeerGone, PeerLate, receive, send
from coursekit.sandbox.remote import GRACE_SECONDS, Line, StudentGone, frames_of

MOST_JOB = 1 << 28
MOST_READY = 1 << 10
MOST_SHOWN = MOST_OUTPUTS + MOST_ERRORS
STUCK_SECONDS = 10.0  # after the alarm, for C code to come back
NOWHERE = 2  # a descriptor that leads to /dev/null here


class Grader:
    """Runs the one job that comes over ``engine``."""

    def __init__(self, shell: Shell, engine: socket.socket, limits: Limits) -> None:
        self.shell, self.engine, self.limits = shell, engine, limits

    def serve(self) -> None:
        signal.signal(signal.SIGALRM, stop_late_cell)
        Shell.extra_frames = staticmethod(frames_of)
        # Many of the cells fail.
        self.shell.InteractiveTB = BriefTraceback(self.shell)  # type: ignore[assignment]
        message, _ = receive(self.engine, MOST_JOB)
        self.ends = time.monotonic() + message["seconds"]
        results = self.run(Job.of(message["job"]), message["tell"])
        send(self.engine, {"done": list(results.items())})

    def run(self, job: Job, tell: bool) -> Results:
        """Run every step in the notebook's order. tell: say which one before it begins."""
        self.job = job
        self.done: list[Step] = []
        self.deadly: set[int] = set()
        self.failed: set[str] = set()  # exercises
        self.room = self.limits.results_bytes
        self._meet_student()
        self.setup_names = dict(self.shell.user_ns)
        results: Results = {}
        for step in job.steps:
            if tell:
                send(self.engine, {"begin": step.cell})
            late = time.monotonic() >= self.ends
            try:
                outputs = self._failure("submission_timeout") if late else self._step(step)
            except CellTimeoutError:  # the alarm came a moment after the cell
                outputs = self._failure("timeout")
            results[step.cell] = self._within_room(outputs)
        return results | self._seen_without_tests(results)

    def _within_room(self, outputs: list[Output]) -> list[Output]:
        """The outputs, or a note in place of them where the submission has shown too much."""
        self.room -= sum(map(size_of, outputs))
        if self.room >= 0 or not outputs:
            return outputs
        errors = [output for output in outputs if output["output_type"] == "error"]
        # The last one counts (`failure_of`).
        keep = Outputs(self.limits.output_bytes, 0)
        keep.stream("stdout", f"{self.shell.keep.cut}\n")
        return [*keep.take(), *map(_short, errors[-1:])]

    def _seen_without_tests(self, results: Results) -> Results:
        """What the student's cells below a test show in a run that meets no test.

        There the student's code cannot show what hidden tests passed to it.
        """
        below, tested = [], False
        for step in self.job.steps:
            tested = tested or step.kind == GRADED
            if tested and step.kind == STUDENT and results[step.cell]:
                below.append(step.cell)
        if not below:
            return {}
        self._replace_student()
        clean: Results = {}
        for step in self.done:
            self._set_deadline()
            if step.cell in self.deadly:
                continue
            try:
                clean[step.cell] = self._checked(self.line.run(step.source, step.count))
            except StudentGone as gone:
                clean[step.cell] = self._failure(gone.reason)
                self._replace_student()
                break
        self.room += sum(size_of(output) for cell in below for output in results[cell])
        return {
            cell: self._within_room(clean.get(cell, []))
            for cell in below
            if cell not in self.deadly
        }

    def _restore(self, names: dict[str, Any]) -> None:
        self.shell.user_ns.clear()
        self.shell.user_ns.update(names)

    def _meet_student(self) -> None:
        """Take over the connection to a new student's process from the engine."""
        while True:
            _, descriptors, _, _ = socket.recv_fds(self.engine, 1, 1)
            peer = socket.socket(fileno=descriptors[0])
            try:
                receive(peer, MOST_READY, time.monotonic() + START_SECONDS)
                break
            except (PeerGone, PeerLate, BadMessage):  # nothing of the student's has run in it
                send(self.engine, {"student": "unborn"})
        self.tainted = False
        self.line = Line(peer, self.limits, self.job.words, self._say, self._room)

    def _room(self) -> int:
        return self.shell.keep.left

    def _say(self, outputs: list[Any]) -> None:
        for output in self._checked(outputs):
            self.shell.keep.stream("stdout", output.get("text", ""))

    def _step(self, step: Step) -> list[Output]:
        self._set_deadline()
        if step.kind == GRADED:
            outputs = self._graded(step)
            if _has_error(outputs) and self._passes_with_models(step):
                return []
            if _has_error(outputs):
                self.failed.add(step.exercise)
            return outputs
        if step.kind == SETUP:
            outputs = self._in_time(step)
            self.setup_names = dict(self.shell.user_ns)
        self.done.append(step)
        theirs: list[Output] = []
        try:
            shown = self.line.run(step.source, step.count)
            if step.kind == STUDENT:
                theirs = self._checked(shown)
        except StudentGone as gone:
            theirs = self._failure(gone.reason, gone.frames)
            self._lost(step.cell)
        return outputs if step.kind == SETUP else theirs

    def _graded(self, step: Step) -> list[Output]:
        """A graded cell's outputs.

        An error text of the student's code is shown to them, so it must come from a process that
        has met no hidden input: where this one has, the cell runs once more in a new one.
        """
        outputs = self._graded_once(step)
        if self.tainted and any(map(_tells, outputs)):
            self._lost()
            self._set_deadline()
            again = self._graded_once(step)
            if _has_error(again):
                outputs = again
            else:  # it fails only after other tests: then without its text
                message = self.job.words["error_in_hidden"].format(name="Error")
                outputs = [error_output("StudentError", message)]
        self.tainted = True
        return outputs

    def _passes_with_models(self, step: Step) -> bool:
        """Whether the cell passes where the wrong answers that this one leans on are right.

        So one mistake costs points once. The model answers are in a process that ends with this
        cell, and all that is seen of it is whether the cell passed.
        """
        wrong = [other for other in step.leans_on if other in self.failed]
        if not wrong or self.line.dead:
            return False
        self._set_deadline()
        try:
            for other in wrong:
                self.line.run(self.job.models[other], 0)
            passed = not _has_error(self._graded_once(step))
        except StudentGone:
            passed = False
        self._lost()
        return passed

    def _graded_once(self, step: Step) -> list[Output]:
        with self._clock():
            try:
                self._restore(self.setup_names)
                self.shell.user_ns.update(self.line.look_up(step.names))
                outputs = run_cell(self.shell, step.source, step.count)
            except StudentGone as gone:
                outputs = self._failure(gone.reason, gone.frames)
            except CellTimeoutError:
                outputs = self._failure("timeout")
            except AssertionError as error:
                outputs = [error_output("AssertionError", str(error))]
            except Exception:  # a forged reply
                outputs = self._failure("broken_reply")
        self._restore(self.setup_names)
        if self.line.dead:
            self._lost()
        return self._in_words(outputs)

    def _in_time(self, step: Step) -> list[Output]:
        """Run a setup cell, which is the course's own, here."""
        with self._clock():
            return self._in_words(run_cell(self.shell, step.source, step.count))

    @contextlib.contextmanager
    def _clock(self) -> Iterator[None]:
        """Stop what takes too long in this process, decoding what the student sent included.

        An alarm reaches Python code; where C code does not come back, a thread ends the process.
        """
        seconds = max(self.line.deadline - time.monotonic() + 2 * GRACE_SECONDS, 0.1)
        faulthandler.dump_traceback_later(seconds + STUCK_SECONDS, exit=True, file=NOWHERE)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            faulthandler.cancel_dump_traceback_later()

    def _in_words(self, outputs: list[Output]) -> list[Output]:
        """The outputs, with what ended the cell in words for the student."""
        for place, output in enumerate(outputs):
            if output["output_type"] == "error" and output["ename"] in ENDINGS:
                reason = output["evalue"] if output["ename"] == StudentGone.__name__ else "timeout"
                outputs[place] = self._failure(reason, output["traceback"][:-1])[0]
        return outputs

    def _lost(self, deadly: int = -1) -> None:
        """Get a new student's process, and bring it to where the old one was, while there is time.

        deadly: the cell that ended the old one, which is not run again.
        """
        self.deadly.add(deadly)
        while True:
            self._replace_student()
            for step in self.done:
                if time.monotonic() >= self.ends:  # nothing is run any more
                    return
                if step.cell in self.deadly:
                    continue
                self._set_deadline()
                try:
                    self.line.run(step.source, step.count)
                except StudentGone:
                    self.deadly.add(step.cell)
                    break
            else:
                return

    def _replace_student(self) -> None:
        """The engine looks how the old one ended: killed from outside, it was not the student."""
        self.line.peer.close()
        send(self.engine, {"student": "died" if self.line.dead == "kernel_died" else "again"})
        self._meet_student()

    def _set_deadline(self) -> None:
        self.line.deadline = min(time.monotonic() + self.limits.cell_seconds, self.ends)

    def _failure(self, reason: str, traceback: list[str] | None = None) -> list[Output]:
        """The output of a cell that was cut short, in words for the student."""
        name = "CellTimeoutError" if "timeout" in reason else "DeadKernelError"
        words = self.job.words.get(reason, reason)
        message = words.format(seconds=f"{self.limits.cell_seconds:g}")
        return [error_output(name, message, [*(traceback or []), message])]

    def _checked(self, outputs: Any) -> list[Output]:
        """The student's outputs, rebuilt from nothing but text and pictures."""
        keep = Outputs(self.limits.output_bytes, self.limits.picture_bytes)
        for output in outputs[:MOST_SHOWN] if isinstance(outputs, list) else []:
            with contextlib.suppress(Exception):  # of what is no output
                _copy(output, keep)
        made = keep.take()
        late = time.monotonic() >= self.line.deadline
        for output in made if late else []:
            if output["output_type"] == "error" and output["ename"] == "CellTimeoutError":
                output["evalue"] = self._failure("timeout")[0]["evalue"]
        return made


SHORT_MESSAGE, SHORT_PART, SHORT_PARTS = 1000, 100, 20
NO_TEXT = {"NotImplementedError", "CellTimeoutError", "DeadKernelError"}
ENDINGS = {StudentGone.__name__, CellTimeoutError.__name__}


def _tells(output: Output) -> bool:
    """Whether it is an error with a text from the student's code."""
    error = output["output_type"] == "error" and output["ename"] not in NO_TEXT
    return error and STUDENTS_OWN in output["traceback"]


def _has_error(outputs: list[Output]) -> bool:
    return any(output["output_type"] == "error" for output in outputs)


def _short(error: Output) -> Output:
    """An error that takes little room, and still tells whose code it came from, and where."""
    parts = [part[:SHORT_PART] for part in error["traceback"][:SHORT_PARTS]]
    if STUDENTS_OWN in error["traceback"] and STUDENTS_OWN not in parts:
        parts.append(STUDENTS_OWN)
    return error_output(error["ename"], error["evalue"][:SHORT_MESSAGE], parts)


def _copy(output: dict[str, Any], keep: Outputs) -> None:
    match output["output_type"]:
        case "stream":
            name = "stderr" if output["name"] == "stderr" else "stdout"
            keep.stream(name, str(output["text"]))
        case "error":
            keep.error(
                str(output["ename"]), str(output["evalue"]), list(map(str, output["traceback"]))
            )
        case "display_data":
            keep.show(_texts(output["data"]))
        case "execute_result":
            keep.show(_texts(output["data"]), int(output["execution_count"]))


def _texts(data: dict[str, Any]) -> dict[str, str]:
    return {kind: str(data[kind]) for kind in sorted(PLAIN | PICTURES) if kind in data}


def main(shell: Shell, engine: socket.socket, limits: Limits) -> None:
    """Serve one job; never returns to the caller's code."""
    try:
        Grader(shell, engine, limits).serve()
    finally:
        os._exit(0)
