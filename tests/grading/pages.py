"""Pages that are made for people: read by a test, and how long it takes to make them."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path


def assert_linear(made: Callable[[str], object], part: str, first: str = "") -> None:
    """By comparing sizes: four times as much may not take ten times as long, of this process' time."""

    def seconds(size: int) -> float:
        text = first + part * (size // len(part))
        gc.collect()
        gc.disable()  # it would look through all that the tests before have left
        try:
            begin = time.process_time()
            made(text)
            return time.process_time() - begin
        finally:
            gc.enable()

    small, large = seconds(250_000), seconds(1_000_000)
    if large > 10 * small + 0.2:  # something else may have been in the way
        small, large = seconds(250_000), seconds(1_000_000)
    assert large < 10 * small + 0.2 and large < 10


class Page(HTMLParser):
    """The tags of a page, in order, and its text without styles."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] != "style":
            self.text += data
