"""What `collect` says at its end: what became of everybody's notebook."""

from collections import Counter

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from coursekit.escapes import visible
from coursekit.grading.collect import MISSING, UNMATCHED, Collected, Row

MOST_ENDINGS = 8


def show(lesson: str, collected: Collected, console: Console) -> None:
    """Print a row for each student and for each file of nobody, and how many there are of each."""
    table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.add_column("student", overflow="fold")
    table.add_column("", no_wrap=True)
    table.add_column("handed in", no_wrap=True)
    table.add_column("file", overflow="fold")
    for row in sorted(collected.rows, key=_order):
        when = f"{row.when:%Y-%m-%d %H:%M}" if row.when else ""
        file = "\n".join(text for text in (row.file, row.note) if text)
        cells = [row.student or "?", row.outcome, when, file]
        table.add_row(*(escape(visible(cell)) for cell in cells))
    if collected.rows:
        console.print(table)
    for left_out in collected.left_out:
        console.print(escape(str(left_out)))
    for other, number in collected.others.items():
        console.print(f"{number} of lesson {other} were left: python -m coursekit collect {other}")
    if collected.beside:
        most = collected.beside.most_common(MOST_ENDINGS)
        listed = ", ".join(f"{n} {ending or 'without ending'}" for ending, n in most)
        if rest := collected.beside.total() - sum(n for _, n in most):
            listed += f", {rest} more"
        console.print(escape(visible(f"beside them files that are no notebooks: {listed}")))
    count = Counter(row.outcome for row in collected.rows)
    console.print(
        f"{lesson}: " + (", ".join(f"{n} {what}" for what, n in count.items()) or "nothing")
    )
    if count[UNMATCHED]:
        console.print(f"settle one: python -m coursekit collect {lesson} --as STUDENT FILE")


def _order(row: Row) -> tuple[bool, bool, str]:
    return row.outcome == UNMATCHED, row.outcome == MISSING, row.student
