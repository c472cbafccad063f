"""What pyproject.toml asks for, for a pip that does not know dependency groups; the lock as pins.

`make` runs this before anything is installed: it needs the standard library only.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from coursekit.package import ROOT

HEAD = """\
# Exact versions of all that `make` installs, on all platforms and Pythons: uv.lock's, for pip.
# Renew both: make lock. uv.lock has the hashes; this file cannot, since `make` takes PyTorch's CPU
# build, which has another hash under the same version, and Colab keeps packages of its own.
# tensorflow and tensorflow-cpu carry the same version: the Makefile chooses which one.
"""


def main(arguments: list[str]) -> int:
    """`GROUP`: print what it asks for. `lock`: renew the lock and constraints.txt."""
    if arguments == ["lock"]:
        subprocess.run(["uv", "lock", "--upgrade", "--project", str(ROOT)], check=True)
        write_constraints(ROOT)
        return 0
    if len(arguments) != 1 or arguments[0] not in _pyproject(ROOT)["dependency-groups"]:
        groups = ", ".join(_pyproject(ROOT)["dependency-groups"])
        print(f"usage: python -m coursekit.requirements GROUP|lock; groups: {groups}")
        return 2
    print("\n".join(group(ROOT, arguments[0])))
    return 0


def dependencies(root: Path) -> list[str]:
    """What the lessons and the tools need."""
    return list(_pyproject(root)["project"]["dependencies"])


def group(root: Path, name: str) -> list[str]:
    """What a dependency group asks for, with the groups that it includes."""
    return list(_group(_pyproject(root)["dependency-groups"], name))


def _group(groups: dict[str, list[Any]], name: str) -> Iterator[str]:
    for one in groups[name]:
        if isinstance(one, str):
            yield one
        else:
            yield from _group(groups, one["include-group"])


def write_constraints(root: Path) -> None:
    """The lock's versions into constraints.txt."""
    command = ["uv", "export", "--frozen", "--quiet", "--project", str(root), "--all-groups"]
    command += ["--no-emit-project", "--no-hashes", "--no-annotate", "--no-header"]
    pins = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    (root / "constraints.txt").write_text(HEAD + pins, encoding="utf-8")


def locked(root: Path) -> set[tuple[str, str]]:
    """Name and version of each package in the lock."""
    table = tomllib.loads((root / "uv.lock").read_text(encoding="utf-8"))
    return {(one["name"], one["version"]) for one in table["package"] if "version" in one}


def pins(root: Path) -> set[tuple[str, str]]:
    """Name and version of each line of constraints.txt."""
    text = (root / "constraints.txt").read_text(encoding="utf-8")
    return set(re.findall(r"^([\w.-]+)==([^\s;]+)", text, re.MULTILINE))


def _pyproject(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
