"""The Python that a setting's kernels run in: this one, or an environment that uv makes.

uv keeps every wheel in a cache of its own and links it into the environment, so that a second
clone has it within seconds; and it can resolve to the oldest versions that a range admits.
Source: https://docs.astral.sh/uv/concepts/resolution/
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.matrix.settings import Setting

# What the table says of an environment.
PACKAGES = ("tensorflow", "keras", "numpy", "matplotlib", "torch", "triton", "jax", "nbgrader")
THREADS = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "TF_NUM_INTRAOP_THREADS",
    "TF_NUM_INTEROP_THREADS",
)
ASK = """
import importlib.metadata, json, platform, sys
try:
    from numpy._core import _multiarray_umath as umath
except ImportError:
    from numpy.core import _multiarray_umath as umath
found = {"python": platform.python_version()}
for name in sys.argv[1:]:
    for candidate in (name, name + "-cpu"):
        try:
            found[name] = importlib.metadata.version(candidate)
        except importlib.metadata.PackageNotFoundError:
            pass
print(json.dumps({"versions": found, "dispatch": umath.__cpu_dispatch__}))
"""


@dataclass(frozen=True)
class Environment:
    """A Python, what is installed in it, and the processor features its NumPy can do without."""

    python: Path
    versions: dict[str, str]
    numpy_dispatch: list[str]

    def variables(self, setting: Setting) -> dict[str, str]:
        """The environment variables of the setting's kernels."""
        lists = {
            "@NUMPY_DISPATCH": self.numpy_dispatch,
            "@NUMPY_AVX512": [name for name in self.numpy_dispatch if _is_avx512(name)],
        }
        own = dict.fromkeys(THREADS, str(setting.threads))
        made = {name: " ".join(lists.get(value, [value])) for name, value in setting.env.items()}
        return {"TF_CPP_MIN_LOG_LEVEL": "3", **own, **made}


def _is_avx512(feature: str) -> bool:
    return "512" in feature or feature == "X86_V4"


def environment_of(course: Course, setting: Setting) -> Environment:
    """The setting's environment, made if it is not there. Raises CourseError."""
    python = Path(sys.executable)
    if setting.python:
        python = _made(course, setting)
    output = subprocess.run(
        [python, "-c", ASK, *PACKAGES], capture_output=True, text=True, check=True
    ).stdout
    told = json.loads(output)
    return Environment(python, told["versions"], told["dispatch"])


def _made(course: Course, setting: Setting) -> Path:
    interpreter = str(find_python(setting.python) or setting.python)  # else uv may fetch it
    wanted = Path(sys.prefix) / "requirements.txt"  # as `make` wrote it for this platform
    if not wanted.exists():
        wanted = course.root / "requirements.txt"
    texts = [wanted.read_text(encoding="utf-8"), json.dumps(setting.as_dict()), interpreter]
    if setting.constraints:
        texts.append((course.root / setting.constraints).read_text(encoding="utf-8"))
    digest = hashlib.sha256("\n".join(texts).encode()).hexdigest()[:12]
    place = course.scratch / "matrix" / "environments" / setting.name
    python = place / "bin" / "python"
    stamp = place / "made"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == digest:
        return python
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    options = ["--resolution", setting.resolution]
    if setting.constraints:
        options += ["--constraints", str(course.root / setting.constraints)]
    packages = _as_installed(setting.packages, wanted)
    _uv(setting, "venv", "--quiet", "--allow-existing", "--python", interpreter, str(place))
    install = ["pip", "install", "--quiet", "--python", str(python), *options, "-r", str(wanted)]
    try:
        # PyTorch's CPU builds lie in an index of its own, which may not be reachable.
        _uv(setting, *install, *packages, "--torch-backend", "cpu", UV_HTTP_RETRIES="0")
    except CourseError:
        _uv(setting, *install, *packages)
    stamp.write_text(digest, encoding="utf-8")
    return python


def _as_installed(packages: list[str], wanted: Path) -> list[str]:
    """TensorFlow under the name that ``wanted`` has for this platform."""
    cpu = re.search(r"^tensorflow-cpu\b", wanted.read_text(encoding="utf-8"), re.MULTILINE)
    return [re.sub(r"^tensorflow\b", "tensorflow-cpu", p) if cpu else p for p in packages]


def find_python(version: str) -> Path | None:
    """An interpreter of that version: on the PATH, or among pyenv's."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    own = pyenv.glob(f"versions/{version}.*/bin/python") if os.access(pyenv, os.R_OK) else ()
    found = shutil.which(f"python{version}")
    candidates = [*([Path(found)] if found else []), *sorted(own)]
    for candidate in candidates:
        asked = subprocess.run(  # pyenv's shims are there and do not run
            [candidate, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"],
            capture_output=True,
            text=True,
            check=False,
        )
        if asked.stdout.strip() == version:
            return candidate
    return None


def _uv(setting: Setting, *arguments: str, **variables: str) -> None:
    environment = dict(os.environ)
    # uv reads none of pip's settings; wheels that lie on this machine's disk serve both.
    if "PIP_FIND_LINKS" in environment:
        environment.setdefault("UV_FIND_LINKS", environment["PIP_FIND_LINKS"])
    done = subprocess.run(
        [Path(sys.prefix) / "bin" / "uv", *arguments],
        capture_output=True,
        text=True,
        env=environment | variables,
        check=False,
    )
    if done.returncode:
        raise CourseError(
            Problem(
                Path("benchmarks/matrix/settings.toml"),
                f"setting {setting.name!r}: uv {arguments[0]} failed:\n{done.stderr.strip()}",
                "mend its python or packages there; run `make matrix` again",
            )
        )
