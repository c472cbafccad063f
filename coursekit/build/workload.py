"""How many minutes a lesson takes a student, measured by what there is to read, run and write.

The paces are those at which the measure comes nearest to what the authors of lessons 01 to 11
said of their own; no student has been timed yet. Not counted is what the lesson says need not be
read: an appendix (a section whose heading begins with 付録) and cells of tools with such a title.
"""

import re

from nbformat import NotebookNode

from coursekit.build.regions import SOLUTION, parts
from coursekit.cells import is_fill_in, is_graded, is_locked

APPENDIX = "## 付録"
RUN_ONLY = "読まなくてもかまいません"  # in the title of a cell of tools
START = 5.0  # to open the notebook and run its first cells
CHARACTERS_A_MINUTE = 600.0  # of prose, without blanks
DEMO_LINES_A_MINUTE = 20.0
FOR_EACH_EXERCISE = 3.0  # to read the task, run the checks and read what they say
FOR_EACH_LINE = 0.75  # of the model answer but comments; what is given around it is read
TOLERANCE = 0.1  # how far a lesson's header may be from the measure, as a share of it


def minutes(notebook: NotebookNode) -> float:
    """Minutes for the lesson ``notebook`` (with its model answers)."""
    total, appendix = START, False
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            for section in re.split(r"^(?=## )", cell.source, flags=re.MULTILINE):
                if section.startswith("## "):
                    appendix = section.startswith(APPENDIX)
                if not appendix:
                    total += len(re.sub(r"\s", "", section)) / CHARACTERS_A_MINUTE
        elif appendix:
            continue
        elif is_fill_in(cell):
            total += FOR_EACH_EXERCISE
            for written, code in parts(cell.source, SOLUTION):
                if written:
                    total += lines(re.sub(r"^ *#.*", "", code, flags=re.MULTILINE)) * FOR_EACH_LINE
                else:
                    total += lines(code) / DEMO_LINES_A_MINUTE
        elif not (is_graded(cell) or is_locked(cell) or RUN_ONLY in cell.source.split("\n")[0]):
            total += lines(cell.source) / DEMO_LINES_A_MINUTE
    return total


def lines(code: str) -> int:
    return sum(bool(line.strip()) for line in code.split("\n"))
