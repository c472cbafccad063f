"""Run cells in an IPython shell and keep their outputs as a notebook would show them."""

from __future__ import annotations

import ast
import base64
import io
import json
import os
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from coursekit.sandbox.job import Output, error_output

PLAIN = {"text/plain", "text/html"}
PICTURES = {"image/png", "image/jpeg"}
MOST_OUTPUTS = 500  # of one cell
MOST_ERRORS = 5
MOST_PICTURES = 4  # as large as one may be; more, if they are smaller
OWN_FOLDER = str(Path(__file__).resolve().parent)


class Outputs:
    """What one cell has shown so far, within limits; what exceeds them is dropped, with a note."""

    def __init__(self, most_bytes: int, picture_bytes: int, cut: str = "…") -> None:
        self.most_bytes, self.picture_bytes, self.cut = most_bytes, picture_bytes, cut
        self.start()

    def start(self, count: int = 0) -> None:
        self.count = count
        self.made: list[Output] = []
        self.left = self.most_bytes
        self.pictures_left = MOST_PICTURES * self.picture_bytes
        self.lock = threading.Lock()

    def stream(self, name: str, text: str) -> None:
        with self.lock:
            if self.left <= 0 or len(self.made) >= MOST_OUTPUTS:
                return
            self.left -= len(text)
            if self.left <= 0:
                text = text[: self.left or None] + f"\n{self.cut}\n"
            last = self.made[-1] if self.made else {}
            if last.get("output_type") == "stream" and last["name"] == name:
                last["parts"].append(text)
            else:
                self.made.append({"output_type": "stream", "name": name, "parts": [text]})

    def show(self, data: dict[str, Any], count: int | None = None) -> None:
        """A displayed object, or the cell's result where ``count`` is its number."""
        kept: dict[str, str] = {}
        for kind, content in data.items():
            if kind in PICTURES and isinstance(content, bytes):
                content = base64.b64encode(content).decode()
            allowed = max(self.left, 0)
            if kind in PICTURES:
                allowed = min(self.picture_bytes, self.pictures_left)
            if kind in PLAIN | PICTURES and isinstance(content, str) and len(content) <= allowed:
                kept[kind] = content
        if not kept or len(self.made) >= MOST_OUTPUTS:
            return
        self.left -= sum(len(content) for kind, content in kept.items() if kind in PLAIN)
        self.pictures_left -= sum(len(text) for kind, text in kept.items() if kind in PICTURES)
        output: Output = {"output_type": "display_data", "data": kept, "metadata": {}}
        if count is not None:
            output |= {"output_type": "execute_result", "execution_count": count}
        self.made.append(output)

    def error(self, name: str, message: str, traceback: list[str]) -> None:
        parts = [part[:20_000] for part in traceback[:50]]
        errors = [place for place, o in enumerate(self.made) if o["output_type"] == "error"]
        if len(errors) >= MOST_ERRORS:  # the last one counts
            del self.made[errors[-1]]
        self.made.append(error_output(name[:100], message[:20_000], parts))

    def take(self) -> list[Output]:
        """Everything since the start, as nbformat has it."""
        made = self.made
        for output in made:
            if output["output_type"] == "stream" and "parts" in output:
                output["text"] = "".join(output.pop("parts"))
        return made


def size_of(output: Output) -> int:
    """Bytes that the output takes on its way, as JSON: six or twelve for some characters."""
    return len(json.dumps(output))


class Stream(io.TextIOBase):
    """sys.stdout or sys.stderr of the cells."""

    def __init__(self, outputs: Outputs, name: str) -> None:
        self.outputs, self.stream_name = outputs, name

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self.outputs.stream(self.stream_name, text)
        return len(text)

    def writable(self) -> bool:
        return True

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return "utf-8"


class Publisher(DisplayPublisher):
    """display(…), plots included."""

    keep: Outputs

    def publish(  # type: ignore[override]
        self, data: dict[str, Any], metadata: dict[str, Any] | None = None, **_: Any
    ) -> None:
        self.keep.show(data)

    def clear_output(self, wait: bool = False) -> None:
        self.keep.made.clear()


class Hook(DisplayHook):
    """The value of a cell's last line."""

    keep: Outputs

    def write_output_prompt(self) -> None:
        pass

    def write_format_data(
        self, format_dict: dict[str, Any], md_dict: dict[str, Any] | None = None
    ) -> None:
        self.keep.show(format_dict, self.keep.count)

    def finish_displayhook(self) -> None:
        pass


class Shell(InteractiveShell):
    """IPython without history, terminal or files of its own."""

    keep: Outputs
    ran_before: dict[tuple[int, str], list[Output]]
    extra_frames: Callable[[BaseException], list[str]] = staticmethod(lambda error: [])

    def __init__(self, **kwargs: Any) -> None:
        config = Config()
        config.HistoryManager.enabled = False
        config.HistoryManager.hist_file = ":memory:"
        config.InteractiveShell.colors = "neutral"  # as a kernel's
        config.InteractiveShell.autocall = 0
        super().__init__(
            config=config, display_pub_class=Publisher, displayhook_class=Hook, **kwargs
        )
        self.ran_before = {}

    def init_io(self) -> None:
        pass

    def init_history(self) -> None:
        super().init_history()
        self.configurables[-1].enabled = False

    def _format_exception_for_storage(self, *_: Any, **__: Any) -> dict[str, Any]:
        """Not twice: IPython formats each error once more, for a history that is not kept."""
        return {}

    def transform_cell(self, raw_cell: str) -> str:
        """As IPython does it. What is valid Python has no magics: IPython would read it token by
        token, in Python, and leave it as it is.
        """
        try:
            ast.parse(raw_cell)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return str(super().transform_cell(raw_cell))
        return raw_cell if raw_cell.endswith("\n") else f"{raw_cell}\n"

    def attach(self, outputs: Outputs) -> None:
        """Show there what cells show and print."""
        self.keep = self.display_pub.keep = self.displayhook.keep = outputs
        sys.stdout, sys.stderr = Stream(outputs, "stdout"), Stream(outputs, "stderr")

    def _showtraceback(self, etype: type, evalue: Any, stb: str | list[str]) -> None:
        """As ipykernel does it: the error becomes an output."""
        lines = without_own(stb if isinstance(stb, list) else [stb])
        extra = self.extra_frames(evalue) if isinstance(evalue, BaseException) else []
        if extra:
            lines = [*lines[:-1], *extra, *lines[-1:]]
        try:
            message = str(evalue)
        except BaseException:  # a student's __str__
            message = "?"
        self.keep.error(getattr(etype, "__name__", str(etype)), message, lines)


class BriefTraceback:
    """What a shell asks for an error's text, as IPython words it but one line to a frame.

    IPython's own looks up the source around each frame in all of Python's modules: 20 ms an error.
    """

    def __init__(self, shell: Shell) -> None:
        self.shell = shell

    def structured_traceback(
        self, kind: type[BaseException], error: BaseException, trace: Any, **_: Any
    ) -> list[str]:
        frames = [frame_text(self.shell, frame) for frame in traceback.extract_tb(trace)[1:]]
        return [*frames, *self.get_exception_only(kind, error)]

    def get_exception_only(self, kind: type[BaseException], error: BaseException) -> list[str]:
        return [f"{kind.__name__}: {error}"]


def frame_text(shell: Shell, frame: traceback.FrameSummary) -> str:
    """One frame as IPython words it: the cell by its number, and the line."""
    number = shell.compile._filename_map.get(frame.filename)
    place = f"Cell In[{number}], line {frame.lineno}"
    if number is None:
        place = f"File {frame.filename}:{frame.lineno}"
    return f"{place}, in {frame.name}\n----> {frame.lineno} {frame.line}\n"


def without_own(parts: list[str]) -> list[str]:
    """The parts of a traceback that do not show this package at work between the cells."""
    return [part for part in parts if OWN_FOLDER not in part]


def new_shell(outputs: Outputs) -> Shell:
    """This process's shell, attached to ``outputs``."""
    shell = Shell.instance()
    shell.attach(outputs)
    shell.push({"exit": sys.exit, "quit": sys.exit}, interactive=False)
    _show_plots_inline(shell)
    return shell


def _show_plots_inline(shell: Shell) -> None:
    """As in a kernel: plt.show() and the end of a cell display the open figures."""
    if os.environ.get("MPLBACKEND", "").endswith("backend_inline") and "matplotlib" in sys.modules:
        from matplotlib_inline.backend_inline import configure_inline_support

        configure_inline_support(shell, os.environ["MPLBACKEND"])


def run_cell(shell: Shell, source: str, count: int) -> list[Output]:
    """Run one cell as number ``count`` of the notebook; its outputs as nbformat has them.

    What the fork server ran before it forked this process (`ran_before`) runs no second time.
    """
    known = shell.ran_before.pop((count, source), None)
    if known is not None:
        return known
    shell.keep.start(count)
    shell.execution_count = count
    shell.run_cell(source, store_history=True)
    return shell.keep.take()
