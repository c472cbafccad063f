"""What the build wrote last time: to skip unchanged lessons and to notice edits by hand."""

import hashlib
import json
import shutil
from pathlib import Path

from coursekit.course import Course
from coursekit.errors import CourseError, Problem


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


class Manifest:
    """SHA-256 of every generated file, kept in release/manifest.json and committed with them.

    A file's entry may also hold the digest of what it was made from (its recipe).
    """

    def __init__(self, course: Course) -> None:
        self.course = course
        self.path = course.root / "release" / "manifest.json"
        self.files: dict[str, dict[str, str]] = {}
        if self.path.exists():
            self.files = json.loads(self.path.read_text(encoding="utf-8"))

    def intact(self, path: Path) -> bool:
        """Whether ``path`` is there just as the build wrote it."""
        recorded = self.files.get(self._key(path))
        return (
            recorded is not None
            and path.exists()
            and digest(path.read_text(encoding="utf-8")) == recorded["sha256"]
        )

    def holds(self, path: Path, text: str) -> bool:
        """Whether ``path`` is intact and already has this ``text``."""
        return self.intact(path) and self.files[self._key(path)]["sha256"] == digest(text)

    def made_by(self, path: Path, recipe: str) -> bool:
        """Whether ``path`` is intact and was made from the same things."""
        return self.intact(path) and self.files[self._key(path)].get("recipe") == recipe

    def guard(self, lesson: str, paths: list[Path], force: bool) -> None:
        """Refuse to overwrite files edited by hand; with ``force``, keep copies and go on."""
        edited = [path for path in paths if path.exists() and not self.intact(path)]
        if edited and not force:
            text = self.course.relative(self.course.lesson_text(lesson))
            raise CourseError(
                *(
                    Problem(
                        self.course.relative(path),
                        "is generated, but somebody edited it by hand",
                        f"put the change into {text}; then python -m coursekit build --force "
                        f"{lesson} (it keeps a copy in build/kept/)",
                    )
                    for path in edited
                )
            )
        for path in edited:
            copy = self.course.scratch / "kept" / self._key(path)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, _unused(copy))

    def write(self, path: Path, text: str, recipe: str = "") -> None:
        """Write a generated file and remember it.

        The record goes first: after a kill in between, the file reads as edited, is reported,
        and no half-written file ever passes for a built one.
        """
        entry = {"sha256": digest(text)}
        if recipe:
            entry["recipe"] = recipe
        self.files[self._key(path)] = entry
        self._replace(self.path, json.dumps(self.files, indent=1, sort_keys=True) + "\n")
        self._replace(path, text)

    def _replace(self, path: Path, text: str) -> None:
        """Write in one step, so that a reader sees the old file or the new one."""
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(path.name + ".new")
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(path)

    def _key(self, path: Path) -> str:
        return path.relative_to(self.course.root).as_posix()


def _unused(path: Path) -> Path:
    candidate, number = path, 1
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return candidate
