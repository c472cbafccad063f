"""How what students look at looks: styles and the template of a page.

outcomes.css is for scores and outcomes wherever they stand, on a feedback page or in a notebook of
either theme: its colours do for both. What it styles stands below the class ``coursekit``.
"""

from pathlib import Path

DESIGN = Path(__file__).parent
OUTCOMES = DESIGN / "outcomes.css"
