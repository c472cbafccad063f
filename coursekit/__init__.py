"""Build and grade the course: text notebooks in, student releases and grades out."""

import sys

__version__ = "1.0.0"

# Where this module is there, jsonschema (which nbformat needs) builds the grammar of all URLs in
# every process that starts: a second of CPU for a format that no notebook has.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
