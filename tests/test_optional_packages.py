"""Lessons that need a package which is not there are left out, or refused when asked for."""

from pathlib import Path

import pytest
from conftest import LESSON, edit

from coursekit import optional_packages
from coursekit.course import Course
from coursekit.errors import CourseError


def test_a_lesson_whose_package_is_missing_is_left_out(course: Course) -> None:
    edit(course.lesson_text(LESSON), "    minutes:", "    needs: [no_such_package]\n    minutes:")
    said: list[str] = []
    assert optional_packages.choose(course, [], said.append) == []
    assert "left out" in said[0] and "make no_such_package" in said[0]
    with pytest.raises(CourseError, match="needs no_such_package"):
        optional_packages.choose(course, [LESSON])


def test_a_lesson_whose_package_is_there_stays(course: Course) -> None:
    edit(course.lesson_text(LESSON), "    minutes:", "    needs: [numpy]\n    minutes:")
    assert (
        optional_packages.choose(course, []) == optional_packages.choose(course, ["01"]) == [LESSON]
    )


@pytest.mark.parametrize("header", ["", "---\n---\n", "---\njupyter: 3\n---\n", "---\n: [\n---\n"])
def test_a_broken_header_is_not_our_business(course: Course, header: str) -> None:
    path: Path = course.lesson_text(LESSON)
    path.write_text(header + "# text\n", encoding="utf-8")
    assert optional_packages.choose(course, []) == [LESSON]
