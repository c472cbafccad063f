"""A real browser, for tests of what a page loads and runs."""

import contextlib
import importlib.util
import itertools
import json
import shutil
import socket
import subprocess
import threading
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from websocket import WebSocket, create_connection  # jupyter_server needs it, too

BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
)
needs_browser = pytest.mark.skipif(not BROWSER, reason="no Chromium here")
AXE = next(
    iter(
        getattr(
            importlib.util.find_spec("axe_playwright_python"), "submodule_search_locations", None
        )
        or []
    ),
    "",
)
needs_axe = pytest.mark.skipif(not AXE, reason="no axe-core here: make installs it")
RAN = "document.documentElement.lang = 'ran'"
SLIPPED = f"""<b id="slipped">x</b><script>{RAN}</script>
<img src="http://elsewhere.example/a.png" onerror="{RAN}"><img src="x:" onerror="{RAN}">
<script src="http://elsewhere.example/a.js"></script>
<link rel="stylesheet" href="http://elsewhere.example/a.css">
<iframe src="http://elsewhere.example/a.html"></iframe>
<div style="background: url(http://elsewhere.example/b.png)">y</div>"""


class Elsewhere:
    """A server under every name that ends in .example; counts what it is asked for.

    Not who connects: for a frame that the policy bars, Chromium does, and then asks for nothing.
    """

    def __init__(self) -> None:
        self.requests = 0
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):  # closed
            while True:
                peer, _ = self.socket.accept()
                threading.Thread(target=self._count, args=[peer], daemon=True).start()

    def _count(self, peer: socket.socket) -> None:
        with peer, contextlib.suppress(OSError):
            peer.settimeout(10)
            self.requests += bool(peer.recv(1))


@contextlib.contextmanager
def elsewhere() -> Iterator[Elsewhere]:
    made = Elsewhere()
    try:
        yield made
    finally:
        made.socket.close()


def open_page(address: str, other: Elsewhere, profile: Path) -> str:
    """The page after its scripts have run, as the browser has it then."""
    options = [
        *("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"),
        *("--virtual-time-budget=5000", f"--user-data-dir={profile}", "--dump-dom"),
        f"--host-resolver-rules=MAP *.example 127.0.0.1:{other.port}",
    ]
    done = subprocess.run(
        [BROWSER, *options, address], capture_output=True, timeout=120, check=True
    )
    return done.stdout.decode()


class Window:
    """A page in the browser, of any width and in either theme; its policy does not hold here."""

    def __init__(self, line: WebSocket) -> None:
        self.line, self.numbers = line, itertools.count(1)
        self.call("Page.enable")
        self.call("Page.setBypassCSP", enabled=True)

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """One command of the Chrome DevTools Protocol."""
        number = next(self.numbers)
        self.line.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.line.recv())
            if answer.get("id") == number:
                assert "error" not in answer, answer
                return answer["result"]

    def open(self, address: str, width: int, theme: str) -> None:
        """theme: "light" or "dark"."""
        size = {"width": width, "height": 844, "deviceScaleFactor": 1, "mobile": width < 800}
        self.call("Emulation.setDeviceMetricsOverride", **size)
        features = [{"name": "prefers-color-scheme", "value": theme}]
        self.call("Emulation.setEmulatedMedia", features=features)
        self.call("Page.navigate", url=address)
        while self.run("document.readyState") != "complete":
            time.sleep(0.01)

    def run(self, script: str) -> Any:
        """What the script's value is, as plain data."""
        told = self.call(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")

    def faults(self) -> list[str]:
        """What axe-core finds: its rule and where, one line each."""
        self.run((Path(AXE) / "axe.min.js").read_text(encoding="utf-8"))
        found = self.run(
            "axe.run().then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.target + ' ' + n.failureSummary)))"
        )
        return list(found)


@contextlib.contextmanager
def window(profile: Path) -> Iterator[Window]:
    """profile: a folder for the browser's own files."""
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    options += ["--remote-debugging-port=0", f"--user-data-dir={profile}", "about:blank"]
    process = subprocess.Popen(
        [BROWSER, *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        told = profile / "DevToolsActivePort"
        deadline = time.monotonic() + 60
        while not (told.exists() and "\n" in told.read_text()):
            assert time.monotonic() < deadline, "the browser does not start"
            time.sleep(0.05)
        port = told.read_text().split("\n")[0]
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/json") as answer:
            pages = [page for page in json.load(answer) if page["type"] == "page"]
        line = create_connection(pages[0]["webSocketDebuggerUrl"], timeout=60, suppress_origin=True)
        with contextlib.closing(line):
            yield Window(line)
    finally:
        process.terminate()
        process.wait()
