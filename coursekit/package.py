"""Where this package lies, for processes of ours that start elsewhere."""

import os
from collections.abc import Mapping
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
ROOT = PACKAGE.parent  # what must be searched to import it


def search_path(environment: Mapping[str, str]) -> str:
    """PYTHONPATH for a Python that imports this package, and what ``environment`` names."""
    return os.pathsep.join(filter(None, [str(ROOT), environment.get("PYTHONPATH")]))
