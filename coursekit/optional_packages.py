"""Optional packages: what lessons need and not everybody installs (header: `needs: [torch]`)."""

from collections.abc import Callable
from importlib.util import find_spec

import yaml

from coursekit.course import Course
from coursekit.errors import CourseError, Problem


def needs(course: Course, lesson: str) -> list[str]:
    """What the lesson's YAML header names under coursekit: needs. Broken headers: none."""
    header = course.lesson_text(lesson).read_text(encoding="utf-8").split("---")[1:2]
    try:
        table = yaml.safe_load("".join(header))["jupyter"]["coursekit"]
        return list(table.get("needs", []))
    except (yaml.YAMLError, KeyError, TypeError, AttributeError):
        return []  # `coursekit check` says what is wrong with it


def choose(course: Course, asked: list[str], say: Callable[[str], None] = print) -> list[str]:
    """`Course.choose` among the lessons whose packages are installed; says which are left out.

    Raises CourseError where a lesson was asked for by name and its packages are missing.
    """
    lessons = course.choose(asked)
    missing = {
        lesson: [package for package in needs(course, lesson) if find_spec(package) is None]
        for lesson in lessons
    }
    problems = [
        Problem(
            course.relative(course.lesson_text(lesson)),
            f"needs {', '.join(packages)}, which is not installed",
            " && ".join(f"make {package}" for package in packages),
        )
        for lesson, packages in missing.items()
        if packages
    ]
    if asked and problems:
        raise CourseError(*problems)
    for problem in problems:
        say(f"left out: {problem.file} {problem.what} (way out: {problem.way_out})")
    return [lesson for lesson in lessons if not missing[lesson]]
