"""Errors a person can act on: which file, which cell, what is wrong, and the way out."""

from dataclasses import dataclass
from pathlib import Path

from coursekit.escapes import visible


@dataclass(frozen=True)
class Problem:
    """One fault in the course's own files, or in a submission.

    file: the file to open. cell: "cell 3 (lstm_step_1), line 120", or empty where no cell is
    concerned. what: the fault in one sentence. way_out: what to do about it.
    """

    file: Path
    what: str
    way_out: str
    cell: str = ""

    def __str__(self) -> str:
        where = f"{self.file}, {self.cell}" if self.cell else str(self.file)
        return visible(f"{where}: {self.what}\n    way out: {self.way_out}")


class CourseError(Exception):
    """Stops a command. Carries every problem found, so that one run shows them all."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
