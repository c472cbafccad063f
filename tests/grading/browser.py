"""A real browser, for tests of what a page loads and runs."""

import contextlib
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
)
needs_browser = pytest.mark.skipif(not BROWSER, reason="no Chromium here")
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
