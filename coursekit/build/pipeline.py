"""Build lessons: text -> checks -> source -> release -> selfstudy, and -> solution.

Only what has changed is built.
"""

from collections.abc import Callable

import nbformat
from nbformat import NotebookNode

from coursekit.build import release, rules, selfstudy, solution
from coursekit.build.manifest import Manifest, digest
from coursekit.build.release import as_text
from coursekit.build.text import read_lesson
from coursekit.course import Course


def build(
    course: Course,
    lessons: list[str],
    force: bool = False,
    say: Callable[[str], None] = print,
) -> None:
    """Bring source/, release/, selfstudy/ and solutions/ of ``lessons`` up to date.

    force: rebuild everything, also files that somebody edited by hand (copies are kept).
    say: receives a line for each step that takes time.
    Raises CourseError for authoring mistakes, edits by hand and failing model answers.
    """
    manifest = Manifest(course)
    for lesson in lessons:
        notebook = read_lesson(course.lesson_text(lesson))
        rules.check(course, lesson, notebook)
        notebook.metadata.pop("coursekit")
        _build_release(course, lesson, notebook, manifest, force, say)
        _build_selfstudy(course, lesson, notebook, manifest, force, say)
        _build_solution(course, lesson, notebook, manifest, force, say)


def _build_release(
    course: Course,
    lesson: str,
    notebook: NotebookNode,
    manifest: Manifest,
    force: bool,
    say: Callable[[str], None],
) -> None:
    source_path, release_path = course.source_notebook(lesson), course.release_notebook(lesson)
    source = as_text(release.source_of(course, lesson, notebook))
    recipe = release.recipe(course, lesson, source, notebook)
    if manifest.made_by(release_path, recipe) and manifest.holds(source_path, source) and not force:
        say(f"{lesson}: source and release are up to date")
        return
    manifest.guard(lesson, [source_path, release_path], force)
    say(f"{lesson}: source -> release (nbgrader generate_assignment)")
    workshop = course.scratch / "workshop" / lesson
    generated = release.generate(course, lesson, source, workshop)
    manifest.write(source_path, source)
    manifest.write(release_path, generated, recipe)


def _build_selfstudy(
    course: Course,
    lesson: str,
    notebook: NotebookNode,
    manifest: Manifest,
    force: bool,
    say: Callable[[str], None],
) -> None:
    path = course.selfstudy_notebook(lesson)
    released = nbformat.read(course.release_notebook(lesson), 4)
    plain = selfstudy.selfstudy_of(course, lesson, notebook, released, pack=str)
    recipe = digest(as_text(plain))
    if manifest.made_by(path, recipe) and not force:
        return
    manifest.guard(lesson, [path], force)
    say(f"{lesson}: release -> selfstudy")
    made = selfstudy.selfstudy_of(course, lesson, notebook, released, selfstudy.packed)
    manifest.write(path, as_text(made), recipe)


def _build_solution(
    course: Course,
    lesson: str,
    notebook: NotebookNode,
    manifest: Manifest,
    force: bool,
    say: Callable[[str], None],
) -> None:
    path = course.solution_notebook(lesson)
    made = solution.solution_of(course, lesson, notebook)
    manifest.guard(lesson, [path], force)
    executed = nbformat.read(path, 4) if path.exists() else None
    if executed is not None and solution.same_code(executed, made) and not force:
        solution.keep_outputs(executed, made)
        if manifest.holds(path, as_text(made)):
            say(f"{lesson}: solution is up to date")
            return
        say(f"{lesson}: solution: only prose changed, outputs kept")
    else:
        say(f"{lesson}: running the model answers (about a minute)")
        solution.execute(course, lesson, made)
    manifest.write(path, as_text(made))
