"""How many minutes a lesson takes a student, measured by what there is to read, run and write.

The paces are those at which the measure comes nearest to what the authors of lessons 01 to 11
said of their own; no student has been timed yet.
"""

import re

from nbformat import NotebookNode

from coursekit.cells import is_fill_in, is_graded, is_locked

START = 5.0  # to open the notebook and run its first cells
CHARACTERS_A_MINUTE = 600.0  # of prose, without blanks
DEMO_LINES_A_MINUTE = 20.0
FOR_EACH_EXERCISE = 3.0  # to read the task, run the checks and read what they say
FOR_EACH_LINE = 0.75  # of the model answer
TOLERANCE = 0.1  # how far a lesson's header may be from the measure, as a share of it


def minutes(notebook: NotebookNode) -> float:
    """Minutes for the lesson ``notebook`` (with its model answers)."""
    total = START
    for cell in notebook.cells:
        lines = len([line for line in cell.source.split("\n") if line.strip()])
        if cell.cell_type == "markdown":
            total += len(re.sub(r"\s", "", cell.source)) / CHARACTERS_A_MINUTE
        elif is_fill_in(cell):
            # Without the markers and the line that is given.
            total += FOR_EACH_EXERCISE + max(lines - 3, 1) * FOR_EACH_LINE
        elif not is_graded(cell) and not is_locked(cell):
            total += lines / DEMO_LINES_A_MINUTE
    return total
