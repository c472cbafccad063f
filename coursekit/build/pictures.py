"""Figures in a lesson's Markdown: found, checked, and embedded as PNG data URIs.

A relative path breaks once a notebook is copied, and Colab shows neither attachments
(googlecolab/colabtools#3836) nor embedded SVG. A PNG data URI shows in Colab, JupyterLab, VS Code
and nbviewer, and in GitHub's view of a notebook (not of a .md file), so every notebook is one file.
"""

import base64
import re
from collections.abc import Iterator
from pathlib import Path

from nbformat import NotebookNode

PICTURE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<target>[^)\s]+)\)")
REMOTE = ("https://", "data:")
MAX_BYTES = 60_000
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def local_pictures(source: str) -> Iterator[tuple[str, str]]:
    """(alt text, path as written) of each picture of a Markdown cell that lies in the course."""
    for match in PICTURE.finditer(source):
        if not match["target"].startswith(REMOTE):
            yield match["alt"], match["target"]


def faults(source: str, folder: Path) -> Iterator[tuple[str, str]]:
    """(what, way out) for each picture of a Markdown cell that a release could not show.

    Paths in ``source`` are relative to ``folder``.
    """
    for alt, target in local_pictures(source):
        path = folder / target
        if not alt.strip():
            yield f"picture {target} has no alt text", "write it between the brackets ![...]"
        if not path.is_file():
            name = Path(target).stem
            yield (
                f"picture {target} is missing",
                f"draw it: figures/{name}.py, then python -m coursekit figures {name}",
            )
        elif path.read_bytes()[:8] != PNG_SIGNATURE:
            yield f"picture {target} is no PNG", "Colab shows only PNG here: save it as PNG"
        elif path.stat().st_size > MAX_BYTES:
            size = path.stat().st_size
            yield (
                f"picture {target} has {size} bytes, more than {MAX_BYTES}",
                "fewer colours or a smaller canvas; figures/style.py's save() makes palette PNGs",
            )


def embed(notebook: NotebookNode, folder: Path) -> None:
    """Replace every local picture (relative to ``folder``) by its PNG data URI, in place."""

    def data_uri(match: re.Match[str]) -> str:
        if match["target"].startswith(REMOTE):
            return match[0]
        data = base64.b64encode((folder / match["target"]).read_bytes()).decode()
        return f"![{match['alt']}](data:image/png;base64,{data})"

    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = PICTURE.sub(data_uri, cell.source)
