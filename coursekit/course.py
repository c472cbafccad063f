"""Where things lie: the course's folders, its course.toml and the words of its language."""

import os
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from coursekit import package
from coursekit.errors import CourseError, Problem

LESSON_GLOB = "[0-9][0-9]_*.md"


@dataclass(frozen=True)
class Course:
    """The folders of one language of the course below ``root``, and what course.toml says.

    published: "owner/name" of the repository that holds what `publish` wrote, or nothing; branch:
    of that repository.
    """

    root: Path
    language: str
    title: str = ""
    published: str = ""
    branch: str = "main"

    @property
    def notebooks(self) -> Path:
        return self.root / "notebooks" / self.language

    @property
    def source(self) -> Path:
        return self.root / "source" / self.language

    @property
    def release(self) -> Path:
        return self.root / "release" / self.language

    @property
    def selfstudy(self) -> Path:
        return self.root / "selfstudy" / self.language

    @property
    def solutions(self) -> Path:
        return self.root / "solutions" / self.language

    @property
    def figures(self) -> Path:
        return self.root / "figures" / self.language

    @property
    def data(self) -> Path:
        return self.root / "data"

    @property
    def answers(self) -> Path:
        return self.root / "answers"

    @property
    def scratch(self) -> Path:
        """Everything that can be thrown away; git ignores it."""
        return self.root / "build"

    @property
    def kernel_log(self) -> Path:
        """What kernels and TensorFlow say on stderr while building and grading."""
        return self.scratch / "kernels.log"

    @cached_property
    def words(self) -> dict[str, str]:
        """Texts that students see and that no lesson holds, by key (coursekit/locale)."""
        path = Path(__file__).parent / "locale" / f"{self.language}.toml"
        if not path.exists():
            raise CourseError(
                Problem(
                    self.root / "course.toml",
                    f"there are no texts for language {self.language!r}",
                    f"add {path}, with the keys of {path.parent / 'ja.toml'}",
                )
            )
        return tomllib.loads(path.read_text(encoding="utf-8"))

    def lesson_names(self) -> list[str]:
        return sorted(path.stem for path in self.notebooks.glob(LESSON_GLOB))

    def lesson_text(self, lesson: str) -> Path:
        return self.notebooks / f"{lesson}.md"

    def source_notebook(self, lesson: str) -> Path:
        return self.source / lesson / f"{lesson}.ipynb"

    def release_notebook(self, lesson: str) -> Path:
        return self.release / lesson / f"{lesson}.ipynb"

    def selfstudy_notebook(self, lesson: str) -> Path:
        return self.selfstudy / f"{lesson}.ipynb"

    def solution_notebook(self, lesson: str) -> Path:
        return self.solutions / f"{lesson}.ipynb"

    def choose(self, asked: list[str]) -> list[str]:
        """The asked lessons ("07" and "07_lstm" both work), or all of them if none is asked.

        Raises CourseError for a name that is no lesson.
        """
        names = self.lesson_names()
        chosen, problems = [], []
        for word in asked:
            wanted = word.removesuffix("/").removesuffix(".md")
            found = [n for n in names if n == wanted or n.split("_")[0] == wanted]
            if found:
                chosen += found
            else:
                known = ", ".join(names) or "none yet"
                problems.append(
                    Problem(self.notebooks, f"no lesson {word!r}", f"lessons are: {known}")
                )
        if problems:
            raise CourseError(*problems)
        return chosen or names

    def relative(self, path: Path) -> Path:
        """``path`` as a person at the course's top folder would write it."""
        return Path(os.path.relpath(path, self.root))


def find_course(start: Path | None = None) -> Course:
    """The course whose course.toml lies in ``start`` (default: here) or a folder above it.

    Elsewhere, say in the folder of a class: the one that this package belongs to. Raises
    CourseError where there is none, or where it cannot be read.
    """
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents, package.ROOT):
        if (folder / "course.toml").exists():
            return read_course(folder)
    raise CourseError(
        Problem(here, "there is no course.toml here or above", "change to the course's folder")
    )


def read_course(root: Path) -> Course:
    """The course of ``root``/course.toml. Raises CourseError naming the faulty key."""
    path = root / "course.toml"
    try:
        table: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise CourseError(Problem(path, f"is not TOML: {error}", "mend that line")) from None
    course = table.get("course", {})
    if "language" not in course:
        raise CourseError(Problem(path, "[course] has no language", 'add language = "ja"'))
    known = {key: course[key] for key in ("title", "published", "branch") if key in course}
    return Course(root=root, language=course["language"], **known)
