"""Take the READMEs' pictures: a lesson in JupyterLab, and a feedback page. Needs Chromium.

    .venv/bin/python docs/pictures.py

Needs the sample class, which `make` grades. The lesson is the release, as a student opens it; the
page is that of the sample's student whose answers show typical mistakes.
"""

from __future__ import annotations

import base64
import io
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from PIL import Image

DOCS = Path(__file__).resolve().parent
ROOT = DOCS.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "grading")]

from browser import Window, window  # noqa: E402

from coursekit.course import Course, read_course  # noqa: E402
from coursekit.sample import sample_class  # noqa: E402

LESSON, STUDENT = "07_lstm", "daiki"
WIDTH, HEIGHT = 1180, 844
MOST_BYTES = 200_000
PORT = 18973
# The first exercise: its heading at the top, what to do, the fill-in cell and its first criteria.
TO_EXERCISE = """(async () => {
  for (let tries = 0; tries < 300; tries++) {
    const heads = [...document.querySelectorAll('h3')];
    const heading = heads.find(h => h.textContent.includes('lstm_step'));
    if (heading) { heading.scrollIntoView(); return true; }
    const place = document.querySelector('.jp-WindowedPanel-outer');
    if (place) place.scrollBy(0, 300);
    await new Promise(done => setTimeout(done, 200));
  }
  return false;
})()"""

# JupyterLab offers news of its own.
WITHOUT_OFFERS = "document.querySelectorAll('.Toastify').forEach(offer => offer.remove())"


def main() -> None:
    """Take both."""
    course = read_course(ROOT)
    page = sample_class(course).feedback_root / STUDENT / LESSON / f"{LESSON}.html"
    with (
        tempfile.TemporaryDirectory(prefix="pictures-") as place,
        window(Path(place) / "browser") as seen,
    ):
        seen.call("Emulation.setScrollbarsHidden", hidden=True)
        seen.open(page.as_uri(), WIDTH, "light")
        save(seen, "feedback.png")
        lesson(course, seen, Path(place) / "lesson")


def lesson(course: Course, seen: Window, folder: Path) -> None:
    """The release of `LESSON` in a JupyterLab of its own."""
    folder.mkdir()
    shutil.copy(course.release_notebook(LESSON), folder)
    options = ["--no-browser", f"--port={PORT}", "--IdentityProvider.token=", "--allow-root"]
    options += [
        "--LabApp.news_url=",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    ]
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", *options],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        address = f"http://127.0.0.1:{PORT}/doc/tree/{LESSON}.ipynb"
        wait_for(address)
        seen.open(address, WIDTH, "light")
        assert seen.run(TO_EXERCISE), "the exercise did not show"
        time.sleep(5)  # formulas are set, cells are laid out
        seen.run(TO_EXERCISE)
        time.sleep(2)
        seen.run(WITHOUT_OFFERS)
        save(seen, "lesson.png")
    finally:
        server.terminate()
        server.wait()


def wait_for(address: str) -> None:
    deadline = time.monotonic() + 120
    while True:
        try:
            with urllib.request.urlopen(address):
                return
        except urllib.error.URLError:
            assert time.monotonic() < deadline, "JupyterLab does not start"
            time.sleep(0.5)


def save(seen: Window, name: str) -> None:
    """What the window shows, in 128 colours: text stays sharp, and the file small."""
    taken = base64.b64decode(seen.call("Page.captureScreenshot", format="png")["data"])
    picture = Image.open(io.BytesIO(taken)).convert("RGB").quantize(128, dither=Image.Dither.NONE)
    picture.save(DOCS / name, optimize=True)
    size = (DOCS / name).stat().st_size
    assert size <= MOST_BYTES, f"{name}: {size} bytes"
    print(f"docs/{name}: {picture.width}x{picture.height}, {size / 1000:.0f} KB")


if __name__ == "__main__":
    main()
