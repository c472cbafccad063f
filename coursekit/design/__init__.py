"""How what students look at looks: styles and the template of a page.

base.css is for every page of ours, the instructor's report as well; page.css for feedback alone.
outcomes.css is for scores and outcomes wherever they stand, on a feedback page or in a notebook of
either theme: its colours do for both. What it styles stands below the class ``coursekit``.
"""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

DESIGN = Path(__file__).parent
OUTCOMES = DESIGN / "outcomes.css"


def environment(*folders: Path) -> Environment:
    """Jinja's, for pages: templates and styles of ``folders`` and of this one, all escaped."""
    return Environment(
        loader=FileSystemLoader([*folders, DESIGN]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
