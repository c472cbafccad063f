"""Say whose fault it is that lessons fail with Colab's versions.

    python benchmarks/colab/verdict.py PINNED TODAY NEWER

Each is how a step ended: "success", "failure" or "skipped". PINNED: the lessons, with the versions
that settings.toml pins. TODAY: reading what Colab has. NEWER: the lessons, with that.
"""

from __future__ import annotations

import sys


def verdict(pinned: str, today: str, newer: str) -> tuple[int, str]:
    """The exit status, and what to say."""
    if pinned != "success":
        return 1, "**Ours**: lessons fail with the versions that we pin. Nothing of Colab's moved."
    if today != "success":
        return 1, "**Unknown**: what Colab has today could not be read. Ours is right as pinned."
    if newer != "success":
        return 1, "**Colab's**: right as pinned, wrong with what Colab has today (listed above)."
    return 0, "Right as pinned, and with what Colab has today."


def main(arguments: list[str]) -> int:
    """Print it; returns the exit status."""
    status, words = verdict(*arguments)
    print(words)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
