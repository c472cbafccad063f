"""Tables made from the lessons and the glossary: in README.md, README.ja.md and docs/glossary."""

import re
import tomllib
from pathlib import Path

from coursekit.build import glossary
from coursekit.build.text import read_lesson
from coursekit.cells import is_fill_in, points
from coursekit.course import Course
from coursekit.errors import CourseError, Problem

TABLE = re.compile(r"(<!-- (lessons|terms) -->\n).*?(<!-- /\2 -->)", re.DOTALL)
HEADS = {
    "README.md": "| Lesson | Text | Class | Self-study | Solution | Minutes | Exercises | Points |",
    "README.ja.md": "| レッスン | 本文 | 授業版 | 自習版 | 解答例 | 時間（分） | 演習 | 点 |",
}
TITLES = {"README.md": "titles.en.toml"}  # in notebooks/; elsewhere the lesson's own title stands
LINKS = {
    "README.md": ("text", "release", "self-study", "solution"),
    "README.ja.md": ("本文", "授業版", "自習版", "解答例"),
}


def table(course: Course, readme: str) -> str:
    """The table's Markdown for one of the two READMEs."""
    titles = _titles(course, readme)
    rows = [HEADS[readme], "|---|---|---|---|---|---:|---:|---:|"]
    for lesson in course.lesson_names():
        notebook = read_lesson(course.lesson_text(lesson))
        header = notebook.metadata.coursekit
        paths = (
            course.lesson_text(lesson),
            course.release_notebook(lesson),
            course.selfstudy_notebook(lesson),
            course.solution_notebook(lesson),
        )
        links = [
            f"[{word}]({course.relative(path).as_posix()})"
            for word, path in zip(LINKS[readme], paths, strict=True)
        ]
        rows.append(
            f"| {lesson.split('_')[0]} {titles.get(lesson, header['title'])} | {' | '.join(links)} "
            f"| {header['minutes']} "
            f"| {sum(map(is_fill_in, notebook.cells))} "
            f"| {sum(points(notebook).values()):g} |"
        )
    return "\n".join(rows) + "\n"


def _titles(course: Course, readme: str) -> dict[str, str]:
    """Raises CourseError where the file of titles lacks one, or has one of no lesson."""
    path = course.root / "notebooks" / TITLES.get(readme, "")
    if not path.is_file():
        return {}
    titles = tomllib.loads(path.read_text(encoding="utf-8"))
    wrong = sorted(titles.keys() ^ {*course.lesson_names()})
    if wrong:
        what = f"has not the lessons' titles: {', '.join(wrong)}"
        raise CourseError(Problem(path, what, "a line for each lesson, and for nothing else"))
    return titles


def outdated(course: Course) -> list[Path]:
    """The files whose table is not what the lessons, or the glossary, say."""
    return [path for path in _with_tables(course) if _made(course, path) != _text(path)]


def update(course: Course) -> list[Path]:
    """Write the tables; returns the files that changed."""
    changed = outdated(course)
    for path in changed:
        path.write_text(_made(course, path), encoding="utf-8")
    return changed


def _with_tables(course: Course) -> list[Path]:
    paths = [course.root / name for name in HEADS]
    return [p for p in (*paths, glossary.path_of(course).with_suffix(".md")) if p.exists()]


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _made(course: Course, path: Path) -> str:
    made = table(course, path.name) if path.name in HEADS else glossary.table(course)
    return TABLE.sub(lambda match: match[1] + made + match[3], _text(path))
