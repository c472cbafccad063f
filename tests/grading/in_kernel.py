"""Notebooks run by themselves in a kernel, and what their cells show."""

import re
from pathlib import Path

from nbclient import NotebookClient
from nbformat import NotebookNode

COLOURS = re.compile(r"\x1b\[[0-9;]*m")


def run(notebook: NotebookNode, folder: Path) -> None:
    resources = {"metadata": {"path": str(folder)}}
    NotebookClient(notebook, timeout=300, allow_errors=True, resources=resources).execute()


def failed(cell: NotebookNode) -> bool:
    return any(output.output_type == "error" for output in cell.outputs)


def shown(cell: NotebookNode) -> str:
    """All that a cell shows, as text."""
    parts, before = [], ""
    for output in cell.outputs:
        stream = output.get("name", "") if output.output_type == "stream" else ""
        if stream and stream == before:  # what one print writes may come in pieces
            parts[-1] += output.text
        else:
            parts.append(_text_of(output))
        before = stream
    return "\n".join(parts)


def _text_of(output: NotebookNode) -> str:
    if output.output_type == "stream":
        return output.text
    if output.output_type == "error":
        return COLOURS.sub("", "\n".join(output.traceback))
    return "".join(output.data.get(kind, "") for kind in ("text/markdown", "text/html"))
