"""Put the versions that Colab has today into the matrix's setting `colab`.

    python benchmarks/colab/today.py FREEZE

FREEZE is Colab's `pip freeze`, as googlecolab/backend-info publishes it (pip-freeze.txt). The file
settings.toml is changed; what has moved is printed. Exit status 1 where FREEZE lacks a package.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

SETTINGS = Path(__file__).resolve().parents[1] / "matrix" / "settings.toml"
PIN = re.compile(r"^([A-Za-z0-9_.-]+)==([^\s;+]+)", re.MULTILINE)
OURS = re.compile(r'(\[\[setting\]\]\nname = "colab"\n.*?\npackages = \[)(.*?)(\])', re.DOTALL)


def main(arguments: list[str]) -> int:
    """Change the file; returns the exit status."""
    (freeze,) = arguments
    text = SETTINGS.read_text(encoding="utf-8")
    today = dict(PIN.findall(Path(freeze).read_text(encoding="utf-8")))
    try:
        changed, moved = with_versions(text, today)
    except KeyError as error:
        print(f"error: Colab's list has no {error.args[0]}", file=sys.stderr)
        return 1
    SETTINGS.write_text(changed, encoding="utf-8")
    print("\n".join(moved) or "Colab has what settings.toml pins")
    return 0


def with_versions(settings: str, today: dict[str, str]) -> tuple[str, list[str]]:
    """settings.toml with today's versions, and a line for each that moved.

    Raises KeyError for a package that Colab has no more.
    """
    match = OURS.search(settings)
    if match is None:
        raise KeyError("setting `colab`")
    pinned = re.findall(r'"([^="]+)==([^"]+)"', match[2])
    own = ", ".join(f'"{name}=={today[name]}"' for name, _ in pinned)
    moved = [
        f"- {name}: {version} → {today[name]}" for name, version in pinned if version != today[name]
    ]
    return settings[: match.start(2)] + own + settings[match.end(2) :], moved


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
