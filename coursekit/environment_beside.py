"""A virtual environment for grading beside packages that are there already, such as Colab's.

Colab has TensorFlow, and an IPython that is too old for nbgrader. The environment sees what is
installed outside, adds what grading needs, and changes nothing outside.

Run by the Python outside, with nothing but the standard library:
``python3 -m coursekit.environment_beside FOLDER``.
"""

from __future__ import annotations

import re
import subprocess
import sys
import venv
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

from coursekit.package import ROOT

LESSONS = "# lessons\n"  # that part of requirements.txt, up to an empty line
ALSO_KEPT = ("torch", "jax")  # lesson 14; another backend of Keras
NAME = re.compile(r"[\w.-]+")


def main(arguments: list[str]) -> int:
    """Make the environment; returns the exit status."""
    if len(arguments) != 1:
        print("usage: python3 -m coursekit.environment_beside FOLDER", file=sys.stderr)
        return 2
    python = make(Path(arguments[0]).resolve())
    done = subprocess.run(
        [python, "-c", "import nbgrader, tensorflow; print(tensorflow.__file__)"],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        print(f"error: {python}: {done.stderr.strip()}", file=sys.stderr)
        return 1
    print(f"{python}: nbgrader is there; TensorFlow is {Path(done.stdout.strip()).parent}")
    return 0


def make(folder: Path) -> Path:
    """The environment's Python; what is there already is kept. Raises CalledProcessError."""
    python = folder / "bin" / "python"
    # Debian and Colab have no ensurepip: pip, too, is seen from outside.
    venv.create(folder, system_site_packages=True, with_pip=False)
    held = folder / "constraints.txt"
    held.write_text("".join(f"{line}\n" for line in constraints()), encoding="utf-8")
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["-r", str(ROOT / "requirements.txt"), "-c", str(held)]
    subprocess.run(command, check=True)
    return python


def constraints() -> list[str]:
    """What pip may not change of what is installed here, and the versions of all that is added.

    The lessons' own packages stay as they are. What these stand on stays where pip sees no need to
    change it. The rest comes in the versions of constraints.txt.
    """
    requirements = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    lines = requirements.partition(LESSONS)[2].partition("\n\n")[0].splitlines()
    own = [*map(_name, lines), *ALSO_KEPT]
    kept = [f"{name}=={version}" for name in own if (version := _version(name))]
    below = _below(own)
    pins = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [pin for pin in pins if pin and not pin.startswith("#")]
    return kept + [pin for pin in pins if _name(pin) not in below]


def _below(names: Iterable[str]) -> set[str]:
    """The installed ones of these packages, and what they need, and so on."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found and _version(name):
            found.add(name)
            waiting += map(_name, metadata.requires(name) or [])
    return found


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _name(requirement: str) -> str:
    match = NAME.match(requirement)
    return re.sub(r"[-_.]+", "-", match[0]).lower() if match else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
