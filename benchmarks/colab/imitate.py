"""Run the instructors' notebook in an imitated Colab.

    python benchmarks/colab/imitate.py FOLDER PYTHON LESSON SUBMISSIONS.zip [--bare]

FOLDER stands for /content, PYTHON for Colab's: a Python with IPython 7.34, ipykernel 6.17.1,
TensorFlow 2.20 and what else Colab has, made beforehand. --bare: as root, with all that confines
processes refused (`deny`). What ran is kept as FOLDER/ran.ipynb.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import nbformat
from jupyter_client.kernelspec import KernelSpecManager
from nbclient import NotebookClient

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
NAME = "imitated-colab"


def main() -> None:
    """Make the kit, run the notebook, show what it printed."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("folder", "python", "lesson", "submissions"):
        parser.add_argument(name)
    parser.add_argument("--bare", action="store_true")
    options = parser.parse_args()
    folder = Path(options.folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    kit = folder / "instructor-kit.zip"
    subprocess.run(
        ["git", "archive", "--format=zip", f"--output={kit}", "HEAD"], cwd=ROOT, check=True
    )
    notebook = nbformat.read(ROOT / "instructor" / "grade_on_colab.en.ipynb", 4)
    settings = {
        "LESSON": options.lesson,
        "KIT": str(kit),
        "CLASS": str(folder / "drive" / "class.zip"),
        "SUBMISSIONS": str(Path(options.submissions).resolve()),
        "DEVICE": "cpu",
    }
    first = next(cell for cell in notebook.cells if cell.cell_type == "code")
    first.source = "\n".join(f"{name} = {value!r}" for name, value in settings.items())
    _install_kernel(folder, Path(options.python), options.bare)
    os.environ |= {"GRADING_FOLDER": str(folder), "JUPYTER_PATH": str(folder / "jupyter")}
    KernelSpecManager().get_kernel_spec(NAME)
    started = time.monotonic()
    try:
        NotebookClient(notebook, timeout=1800, kernel_name=NAME).execute()
    finally:
        nbformat.write(notebook, folder / "ran.ipynb")
        for cell in notebook.cells:
            for output in cell.get("outputs", []):
                print(output.get("text", output.get("evalue", f"[{output.output_type}]")), end="")
        print(f"\n{time.monotonic() - started:.0f} s")


def _install_kernel(folder: Path, python: Path, bare: bool) -> None:
    words = [str(python), "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    if bare:
        words = [sys.executable, str(HERE / "deny.py"), *words]
    place = folder / "jupyter" / "kernels" / NAME
    place.mkdir(parents=True, exist_ok=True)
    about = {
        "argv": words,
        "display_name": NAME,
        "language": "python",
        "env": {"PYTHONPATH": str(HERE), "TF_CPP_MIN_LOG_LEVEL": "3"},
    }
    (place / "kernel.json").write_text(json.dumps(about), encoding="utf-8")


if __name__ == "__main__":
    main()
