"""What may be public, in a folder of its own: notebooks with badges, and what belongs to them.

This repository holds answers and hidden tests; that folder holds none, and is looked through for
them before anything is written.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

from coursekit.build import release
from coursekit.build.addresses import on_colab, place_of
from coursekit.build.manifest import Manifest
from coursekit.build.text import read_lesson
from coursekit.cells import is_fill_in
from coursekit.course import Course
from coursekit.errors import CourseError, Problem

MARKER = ".published.json"  # lists what `publish` wrote, so that it replaces nothing else
BADGE = "https://colab.research.google.com/assets/colab-badge.svg"
# Beside the notebooks. Of data/ only what says where it is from: the notebooks hold the rest.
BESIDE = ("LICENSE", "data/README.md", "data/*LICENSE*", "data/*BSD*")


def publish(
    course: Course,
    folder: Path,
    address: str = "",
    branch: str = "main",
    editions: Collection[str] = ("release",),
) -> list[Path]:
    """Write the folder, anew where it was written before; returns the files in it.

    address: "owner/name" of the repository that the folder becomes, for badges; without it there
    are none. editions: which of `EDITIONS` to put there: "release" for a class, "selfstudy" for
    those who learn alone (hidden tests, hints and answers are in it, compressed), "solutions".
    Raises CourseError for a folder with other things in it, for a lesson that is not built, and for
    a notebook that would give something away.
    """
    if address and address.count("/") != 1:
        what = f"{address!r} is not owner/name"
        raise CourseError(Problem(folder, what, "give the repository as owner/name"))
    earlier = _earlier(folder)
    texts = dict(_notebooks(course, address, branch, editions))
    texts[Path("README.md")] = _readme(course, address, branch, editions)
    copies = {p.relative_to(course.root): p for name in BESIDE for p in course.root.glob(name)}
    folder.mkdir(parents=True, exist_ok=True)
    names = sorted(str(path) for path in texts.keys() | copies.keys())
    for old in earlier - {*names}:
        (folder / old).unlink(missing_ok=True)
    (folder / MARKER).write_text(json.dumps(names, indent=1) + "\n", encoding="utf-8")
    for path, text in texts.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    for path, original in copies.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(original, folder / path)
    return [folder / name for name in names]


def _earlier(folder: Path) -> set[str]:
    """What was published there before. Raises CourseError where the folder is somebody else's."""
    marker = folder / MARKER
    if marker.exists():
        return set(json.loads(marker.read_text(encoding="utf-8")))
    others = [p.name for p in folder.iterdir() if p.name != ".git"] if folder.exists() else []
    if others:
        what = f"holds other things ({', '.join(sorted(others)[:5])}), so nothing was written"
        raise CourseError(Problem(folder, what, "name an empty folder"))
    return set()


def _notebooks(
    course: Course, address: str, branch: str, editions: Collection[str]
) -> Iterator[tuple[Path, str]]:
    """Path in the folder and text of each notebook. Raises CourseError."""
    manifest = Manifest(course)
    built = {
        "release": course.release_notebook,
        "selfstudy": course.selfstudy_notebook,
        "solutions": course.solution_notebook,
    }
    for lesson in course.lesson_names():
        source = nbformat.read(_built(course, manifest, course.source_notebook(lesson)), 4)
        for edition in editions:
            path = built[edition](lesson)
            made = nbformat.read(_built(course, manifest, path), 4)
            solved = edition == "solutions"
            found = release.leaks(source, _without_outputs(made), answers=solved)
            _refuse_leaks(course, path, found)
            place = place_of(course, lesson, edition)
            if address and not solved:
                _add_badge(course, made, on_colab(address, branch, place))
            yield Path(place), release.as_text(made)


def _built(course: Course, manifest: Manifest, path: Path) -> Path:
    if not manifest.intact(path):
        what = "is not what the build made"
        raise CourseError(Problem(course.relative(path), what, "python -m coursekit build"))
    return path


def _refuse_leaks(course: Course, path: Path, found: Iterator[str]) -> None:
    problems = [Problem(course.relative(path), what, "mend the lesson; build") for what in found]
    if problems:
        raise CourseError(*problems)


def _without_outputs(notebook: NotebookNode) -> NotebookNode:
    copy = nbformat.from_dict(notebook)
    for cell in copy.cells:
        if cell.cell_type == "code":
            cell.outputs = []
    return copy


def _add_badge(course: Course, notebook: NotebookNode, address: str) -> None:
    """A link to the notebook on Colab, under its first heading."""
    first = notebook.cells[0]
    heading, _, rest = first.source.partition("\n")
    first.source = f"{heading}\n\n{_badge(course, address)}\n{rest}"


def _badge(course: Course, address: str) -> str:
    return f"[![{course.words['colab_alt']}]({BADGE})]({address})"


def _readme(course: Course, address: str, branch: str, editions: Collection[str]) -> str:
    words = course.words
    heads = [words["published_lesson"]]
    heads += [words[f"edition_{edition}"] for edition in editions]
    heads += [words["published_minutes"], words["published_exercises"]]
    rows = [heads, ["---"] * (len(heads) - 2) + ["---:"] * 2]
    for lesson in course.lesson_names():
        notebook = read_lesson(course.lesson_text(lesson))
        header: dict[str, Any] = notebook.metadata.coursekit
        row = [f"{lesson.split('_')[0]} {header['title']}"]
        for edition in editions:
            place = place_of(course, lesson, edition)
            link = f"[{words['published_open']}]({place})"
            if address and edition != "solutions":
                link += " " + _badge(course, on_colab(address, branch, place))
            row.append(link)
        rows.append([*row, str(header["minutes"]), str(sum(map(is_fill_in, notebook.cells)))])
    which = [words[f"about_{edition}"] for edition in editions if edition != "solutions"]
    return words["published_readme"].format(
        title=course.title,
        rows="\n".join(f"| {' | '.join(row)} |" for row in rows),
        packages=_packages(course),
        editions="\n".join(which),
    )


def _packages(course: Course) -> str:
    """What pip needs for the lessons: that part of requirements.txt."""
    text = (course.root / "requirements.txt").read_text(encoding="utf-8")
    lines = text.partition("# lessons\n")[2].partition("\n\n")[0].split("\n")
    return " ".join(f'"{line}"' for line in lines)
