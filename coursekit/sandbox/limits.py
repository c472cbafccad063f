"""How much one submission may use. Every number ends in a reason that the student can read."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, NoReturn

START_SECONDS = 60.0  # of a forked child, until it says that it is confined


@dataclass(frozen=True)
class Limits:
    """seconds: wall time. bytes: of one thing, where it does not say all."""

    cell_seconds: float = 60.0  # one cell, student calls included
    submission_seconds: float = 600.0  # all cells together
    memory_bytes: int = 4 << 30  # address space on top of what the fork server has mapped
    scratch_bytes: int = 64 << 20  # all files together where the platform can mount a tmpfs
    value_bytes: int = 64 << 20  # one argument list or result on its way between processes
    output_bytes: int = 1 << 20  # what one cell prints and shows
    picture_bytes: int = 4 << 20  # one picture that a cell shows
    results_bytes: int = 64 << 20  # all that all cells show
    gpu: bool = False  # sees the machine's GPUs

    @classmethod
    def configured(
        cls, cell_seconds: float = 60.0, submission_seconds: float = 600.0, memory_mb: int = 4096
    ) -> Limits:
        """As nbgrader_config.py gives them."""
        return cls(cell_seconds, submission_seconds, memory_mb << 20)

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


class CellTimeoutError(BaseException):
    """Raised in a cell or call that takes too long; ``except Exception`` does not hold it up."""


def stop_late_cell(_: int, __: Any) -> NoReturn:
    """The handler of the alarm that both sides set for a cell."""
    raise CellTimeoutError
