"""Leave out what makes a notebook too large to read: outputs, states of widgets, pictures.

Reading it takes several times its size, and a file can be made to take far more. So that happens
in a process of its own, within limits.
"""

from __future__ import annotations

import contextlib
import json
import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

from coursekit.grading.arrived import as_utf8

MEMORY_BYTES = 3 << 30
SECONDS = 120


def slim(file: Path) -> bool:
    """Rewrite ``file`` without outputs and the notebook's metadata. False if that fails."""
    command = [sys.executable, "-m", "coursekit.grading.slim", str(file)]
    root = Path(__file__).parents[2]
    try:
        done = subprocess.run(command, cwd=root, timeout=SECONDS, capture_output=True, check=False)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def _cell(raw: Any) -> Any:
    if not isinstance(raw, dict):
        return raw
    kept = {key: raw[key] for key in ("cell_type", "id", "metadata", "source") if key in raw}
    return kept | ({"outputs": [], "execution_count": None} if "outputs" in raw else {})


def main() -> None:
    with contextlib.suppress(ValueError, OSError):  # macOS has no such limit
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    path = Path(sys.argv[1])
    table = json.loads(as_utf8(path.read_bytes()).decode("utf-8-sig"))
    table["cells"] = [_cell(cell) for cell in table["cells"]]
    table["metadata"] = {}
    path.write_text(json.dumps(table), encoding="utf-8")


if __name__ == "__main__":
    main()
