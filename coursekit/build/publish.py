"""What a released notebook needs in order to stand alone: Colab badge and data addresses."""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from nbformat import NotebookNode

from coursekit.build.names import string_arguments
from coursekit.course import Course

BADGE = "https://colab.research.google.com/assets/colab-badge.svg"
COLAB = "https://colab.research.google.com/github"


def data_files(notebook: NotebookNode) -> list[str]:
    """Names of the data files the lesson's cells ask for by ``load("name")``, in order."""
    found: dict[str, None] = {}
    for cell in notebook.cells:
        if cell.cell_type == "code":
            found |= dict.fromkeys(string_arguments(cell.source, "load"))
    return list(found)


def data_faults(notebook: NotebookNode, data: Path) -> Iterator[tuple[str, str, str]]:
    """(cell text looked for, what, way out) for each data file that students could not get."""
    readme = data / "README.md"
    provenance = readme.read_text(encoding="utf-8") if readme.exists() else ""
    for name in data_files(notebook):
        path = data / name
        if not path.is_file():
            yield name, f"load({name!r}): data/{name} is missing", f"add data/{name}"
        elif sha256(path) not in provenance:
            yield (
                name,
                f"load({name!r}): data/README.md has no row with the SHA-256 of data/{name}",
                f"add its provenance and {sha256(path)}",
            )


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def fill_data_addresses(notebook: NotebookNode, course: Course) -> None:
    """Write the course's address and the files' SHA-256 into the shared cell that loads data."""
    sums = {name: sha256(course.data / name) for name in data_files(notebook)}
    address = f"{course.published_url}/data" if course.repository else ""
    for cell in notebook.cells:
        if cell.cell_type == "code" and "DATA_SHA256 = {}" in cell.source:
            cell.source = re.sub(r'DATA_URL = ""', f'DATA_URL = "{address}"', cell.source, count=1)
            entries = "".join(f'    "{name}": "{digest}",\n' for name, digest in sums.items())
            filled = f"DATA_SHA256 = {{\n{entries}}}" if entries else "DATA_SHA256 = {}"
            cell.source = cell.source.replace("DATA_SHA256 = {}", filled, 1)


def add_colab_badge(notebook: NotebookNode, course: Course, lesson: str) -> None:
    """Put a link to the release on Colab under the first heading, if the course is published."""
    if not course.repository:
        return
    path = course.release_notebook(lesson).relative_to(course.root).as_posix()
    link = f"{COLAB}/{course.repository}/blob/{course.branch}/{path}"
    badge = f"[![{course.words['colab_alt']}]({BADGE})]({link})"
    first = notebook.cells[0]
    heading, _, rest = first.source.partition("\n")
    first.source = f"{heading}\n\n{badge}\n{rest}"
