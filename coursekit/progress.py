"""A bar that shows how far a command is, with lines above it."""

import contextlib
from collections.abc import Callable, Iterator

from rich.console import Console
from rich.progress import Progress


@contextlib.contextmanager
def progress(about: str) -> Iterator[tuple[Callable[[str], None], Callable[[int, int], None]]]:
    """Yields what prints a line above the bar, and what says how many of how many are done."""
    with Progress(console=Console(), transient=True) as bar:
        task = bar.add_task(about, total=None)

        def say(line: str) -> None:
            bar.console.print(line, markup=False, highlight=False, soft_wrap=True)

        def show(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield say, show
