"""A pytest plugin: writes what nbval saw in each cell to the file that $MATRIX_OUTPUTS names.

nbval itself only says whether outputs differ. ``pytest -p coursekit.matrix.nbval_outputs --nbval``
"""

import json
import os
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

found: list[dict[str, Any]] = []
PICTURE = "image/"


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: Any, call: Any) -> Generator[None, Any, None]:
    outcome = yield
    if call.when != "call":
        return
    outputs = item.test_outputs or []
    error = next((o for o in outputs if o.output_type == "error"), None)
    found.append(
        {
            **item.cell.metadata.get("matrix", {}),
            "passed": outcome.get_result().passed,
            "error": error and f"{error.ename}: {error.evalue}",
            "why": str(call.excinfo.value) if call.excinfo else "",
            "compared": bool(item.options["check"]),
            "seconds": round(call.duration, 2),
            "text": "".join(map(_text, outputs)),
        }
    )


def _text(output: Any) -> str:
    if output.output_type == "stream":
        return str(output.text)
    return str(output.get("data", {}).get("text/plain", "")) + "\n"


def pytest_sessionfinish() -> None:
    path = Path(os.environ["MATRIX_OUTPUTS"])
    path.write_text(json.dumps(found, ensure_ascii=False, indent=0), encoding="utf-8")
