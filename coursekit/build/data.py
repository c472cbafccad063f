"""A lesson's data: what a lesson asks for by ``load("name")``, put into the notebook itself.

So a notebook that is the only file there runs, without a network.
"""

import ast
import base64
import functools
import hashlib
import lzma
from collections.abc import Iterator
from pathlib import Path

from nbformat import NotebookNode

from coursekit.build.names import first_arguments
from coursekit.course import Course

EMPTY = "DATA = {}"  # in the shared cell that loads data (notebooks/*/shared/load.py)
LINE = 120  # an editor is slow with a line of 100,000 characters
# The second is for arrays of 16-bit numbers.
FILTERS: list[list[dict[str, int]]] = [
    [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}],
    [
        {"id": lzma.FILTER_DELTA, "dist": 2},
        {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "lc": 0, "lp": 1, "pb": 1},
    ],
]


def names_in(notebook: NotebookNode) -> list[str]:
    """Names of the data files that the lesson's cells load, in order."""
    named = (node.value for node in _loaded(notebook) if isinstance(node, ast.Constant))
    return list(dict.fromkeys(name for name in named if isinstance(name, str)))


def _loaded(notebook: NotebookNode) -> Iterator[ast.expr]:
    for cell in notebook.cells:
        if cell.cell_type == "code":
            yield from first_arguments(cell.source, "load")


def faults(notebook: NotebookNode, data: Path) -> Iterator[tuple[str, str, str]]:
    """(name, what, way out) for each data file that is missing or that nothing is said about.

    Also for each ``load(...)`` whose name stands elsewhere: such a file would not be embedded, and
    only a learner who has nothing but the notebook would miss it.
    """
    for node in _loaded(notebook):
        if not isinstance(node, ast.Constant):
            call = ast.unparse(node)
            yield call, f"load({call}): which file is loaded is not to be seen", 'load("its name")'
    readme = data / "README.md"
    provenance = readme.read_text(encoding="utf-8") if readme.exists() else ""
    for name in names_in(notebook):
        path = data / name
        if not path.is_file():
            yield name, f"load({name!r}): data/{name} is missing", f"add data/{name}"
        elif _sha256(path) not in provenance:
            yield (
                name,
                f"load({name!r}): data/README.md has no row with the SHA-256 of data/{name}",
                f"add its provenance and {_sha256(path)}",
            )


def digests(course: Course, notebook: NotebookNode) -> list[str]:
    """SHA-256 of each data file that the lesson loads."""
    return [_sha256(course.data / name) for name in names_in(notebook)]


def embed(course: Course, notebook: NotebookNode) -> None:
    """Put the data into the shared cell that loads it: compressed (xz), as text (base85)."""
    texts = {name: as_text((course.data / name).read_bytes()) for name in names_in(notebook)}
    entries = "".join(f'    "{name}": """\n{text}\n""",\n' for name, text in texts.items())
    for cell in notebook.cells:
        if cell.cell_type == "code" and EMPTY in cell.source.split("\n") and entries:
            cell.source = cell.source.replace(EMPTY, f"DATA = {{\n{entries}}}")


@functools.lru_cache(50)
def as_text(content: bytes) -> str:
    """``content`` compressed (xz) and as text (base85), in lines."""
    packed = min((lzma.compress(content, filters=each) for each in FILTERS), key=len)
    text = base64.b85encode(packed).decode()
    return "\n".join(text[start : start + LINE] for start in range(0, len(text), LINE))


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
