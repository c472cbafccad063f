"""Draw the figures: figures/NAME.py makes figures/<language>/NAME.png."""

import importlib
import sys
from collections.abc import Callable
from pathlib import Path

from coursekit.course import Course
from coursekit.errors import CourseError, Problem

NO_FIGURES = {"style"}  # modules that figures share


def figure_names(course: Course) -> list[str]:
    scripts = (course.root / "figures").glob("*.py")
    return sorted(path.stem for path in scripts if path.stem not in NO_FIGURES)


def draw(
    course: Course,
    names: list[str],
    folder: Path | None = None,
    say: Callable[[str], None] = print,
) -> None:
    """Draw ``names`` (default: all) in every language they have texts in.

    folder: where to put figures/<language>/NAME.png's language folders (default: figures/).
    Raises CourseError for a name without a script, or a script without the course's language.
    """
    known = figure_names(course)
    scripts = course.root / "figures"
    for name in names:
        if name not in known:
            what, way_out = "is missing", f"figures are: {', '.join(known)}"
            raise CourseError(Problem(scripts / f"{name}.py", what, way_out))
    sys.path.insert(0, str(scripts))
    try:
        style = importlib.import_module("style")
        for name in names or known:
            script = importlib.import_module(name)
            if course.language not in script.LABELS:
                what = f"LABELS has no texts in {course.language!r}"
                raise CourseError(Problem(scripts / f"{name}.py", what, "add them"))
            for language, texts in script.LABELS.items():
                path = (folder or scripts) / language / f"{name}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                style.save(script.draw(texts), path)
            say(f"figures: {name} ({', '.join(script.LABELS)})")
    except ModuleNotFoundError as error:
        if error.name != "matplotlib_fontja":
            raise
        raise CourseError(
            Problem(
                course.root / "figures" / "style.py",
                "the Japanese font is not installed",
                "make figures (it installs the group `dev`)",
            )
        ) from None
    finally:
        sys.path.remove(str(scripts))
