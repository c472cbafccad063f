"""Command line: coursekit COMMAND. Each command is one function of the package."""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import os
import platform
import shutil
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from coursekit import __version__, optional_packages
from coursekit.course import Course, find_course
from coursekit.errors import CourseError, Problem
from coursekit.escapes import visible
from coursekit.progress import progress

if TYPE_CHECKING:
    from coursekit.grading.backup import Backup
    from coursekit.grading.classroom import Classroom
    from coursekit.grading.grade import How
    from coursekit.grading.moved import Move
    from coursekit.grading.results import Result

log = logging.getLogger("coursekit")
Command = Callable[[Course, argparse.Namespace], int | None]


VERBOSE = "say on stderr where this runs, what is installed, and what takes how long"


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit status. Errors a person can mend go to stderr."""
    # TensorFlow greets with several lines from every process it is imported in.
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")  # same numbers on more processors, too
    options = _parser().parse_args(arguments)
    _say_more(options.verbose)
    if not options.json:
        return _run(options)
    # Scripts read standard output: one JSON document. What people read goes to stderr.
    with contextlib.redirect_stdout(sys.stderr):
        status = _run(options)
    from coursekit.report.plain import envelope

    answer = envelope(options.name, options.answer, options.problems)
    print(json.dumps(answer, ensure_ascii=False, indent=1))
    return status


def _run(options: argparse.Namespace) -> int:
    """The command, with what it answers to scripts in ``options``; returns the exit status."""
    options.answer, options.problems = {}, []
    started = time.monotonic()
    try:
        course = find_course()
        log.info("course: %s (%s)", course.root, course.language)
        return options.command(course, options) or 0
    except CourseError as error:
        log.debug("stopped here:", exc_info=True)
        _complain(error.problems)
        options.problems += [one for one in error.problems if one not in options.problems]
        return 1
    finally:
        log.info("%s: %.1f s", options.name, time.monotonic() - started)


def _say_more(verbose: bool) -> None:
    """What a report of a fault needs: where this runs, what is installed, when what was done."""
    log.handlers.clear()
    log.setLevel(logging.DEBUG if verbose else logging.WARNING)
    if not verbose:
        return
    lines = logging.StreamHandler(sys.stderr)
    lines.setFormatter(logging.Formatter("%(asctime)s %(name)s: %(message)s", "%H:%M:%S"))
    log.addHandler(lines)
    log.propagate = False
    log.info("coursekit %s, Python %s", __version__, platform.python_version())
    log.info("%s, %s cores", platform.platform(), os.cpu_count())
    for name in ("nbgrader", "tensorflow", "tensorflow-cpu", "keras", "numpy", "torch"):
        with contextlib.suppress(metadata.PackageNotFoundError):
            log.info("%s %s", name, metadata.version(name))


def _complain(problems: Iterable[Problem]) -> None:
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    own = Path(sys.argv[0]).stem == "coursekit"  # else `python -m coursekit`, or a test
    parser = argparse.ArgumentParser(
        prog="coursekit" if own else "python -m coursekit", description=__doc__
    )
    parser.add_argument("--version", action="version", version=f"coursekit {__version__}")
    parser.add_argument("--verbose", action="store_true", help=VERBOSE)
    parser.set_defaults(json=False)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, command: Command, about: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=about, description=about)
        sub.set_defaults(command=command, name=name)
        # SUPPRESS: it stands before the command, too, and must not be unsaid here.
        sub.add_argument("--verbose", action="store_true", default=argparse.SUPPRESS, help=VERBOSE)
        return sub

    build = add("build", _build, "make source/, release/, selfstudy/, solutions/ from notebooks/")
    build.add_argument("lessons", nargs="*", metavar="LESSON", help="07_lstm or 07; default: all")
    build.add_argument("--force", action="store_true", help="rebuild all, also what was edited")

    check = add("check", _check, "check the lessons against the authoring rules, build nothing")
    check.add_argument("lessons", nargs="*", metavar="LESSON")

    solutions = add("solutions", _solutions, "list the solutions that can be run again here")
    solutions.add_argument(
        "--alone", type=Path, metavar="FOLDER", help="copies of them, each in a folder of its own"
    )

    figures = add("figures", _figures, "draw the figures")
    figures.add_argument("names", nargs="*", metavar="FIGURE", help="default: all")

    answers = add("answers", _answers, "grade the bank of right and wrong answers")
    answers.add_argument("lessons", nargs="*", metavar="LESSON")
    answers.add_argument("--force", action="store_true", help="grade also what is unchanged")
    answers.add_argument(
        "--table", action="store_true", help="write what wrong answers are told: MESSAGES.md"
    )
    answers.add_argument(
        "--changed", action="store_true", help="of lessons that changed since the table was made"
    )
    answers.add_argument(
        "--sample",
        type=int,
        default=0,
        metavar="N",
        help="and N right and wrong ones of each exercise of other lessons",
    )

    mutants = add("mutants", _mutants, "tell faults in right answers that the tests do not see")
    mutants.add_argument("lessons", nargs="*", metavar="LESSON")
    mutants.add_argument("--exercise", default="", metavar="NAME", help="of this exercise alone")
    mutants.add_argument(
        "--changed", action="store_true", help="of exercises that changed since the table was made"
    )
    mutants.add_argument(
        "--sample", type=int, default=0, metavar="N", help="and N of each other exercise"
    )

    collect = add("collect", _collect, "take in what a class handed in: zips, folders, notebooks")
    collect.add_argument("lesson", metavar="LESSON")
    collect.add_argument("files", nargs="*", type=Path, metavar="PATH")
    collect.add_argument(
        "--as",
        dest="settled",
        nargs=2,
        action="append",
        default=[],
        metavar=("STUDENT", "FILE"),
        help="whose a notebook is that could not be matched; may be given several times",
    )
    collect.add_argument(
        "--at", type=datetime.fromisoformat, metavar="TIME", help="when they were handed in"
    )
    _add_class(collect)
    _add_backup(collect)
    _add_json(collect)

    grade = add("grade", _grade, "grade what was submitted, write feedback and grades.csv")
    grade.add_argument("lessons", nargs="*", metavar="LESSON", help="default: all submitted ones")
    grade.add_argument("--students", nargs="+", metavar="STUDENT", help="default: everybody")
    grade.add_argument("--force", action="store_true", help="grade also what is unchanged")
    grade.add_argument(
        "--diff", action="store_true", help="say whose score would move, and why; change nothing"
    )
    grade.add_argument("--workers", type=int, metavar="N", help="at a time; default: the cores")
    grade.add_argument("--scheduler", metavar="ADDRESS", help="run on a Dask scheduler's workers")
    grade.add_argument(
        "--device",
        choices=["cpu", "gpu"],
        default="cpu",
        help="what the students' and the tests' processes see; default: cpu",
    )
    _add_class(grade)
    _add_backup(grade)
    _add_json(grade)

    formgrader = add("formgrader", _formgrader, "open JupyterLab's formgrader for the class")
    _add_class(formgrader)
    formgrader.add_argument(
        "options",
        nargs="*",
        metavar="-- OPTION",
        help="of jupyter lab: -- --no-browser --port=9000",
    )

    report = add("report", _report, "write a page about the class, for the instructor")
    report.add_argument("lessons", nargs="*", metavar="LESSON", help="default: all submitted")
    _add_class(report)
    _add_backup(report)
    _add_json(report)

    give_back = add("return", _return, "put together the feedback pages that go back to students")
    give_back.add_argument("lesson", metavar="LESSON")
    give_back.add_argument("--students", nargs="+", metavar="STUDENT", help="default: everybody")
    _add_class(give_back)
    _add_backup(give_back)

    export = add("export", _export, "write the scores as a learning platform takes them in")
    export.add_argument("lessons", nargs="*", metavar="LESSON", help="default: all submitted ones")
    export.add_argument("--to", choices=["moodle", "canvas"], required=True, dest="platform")
    export.add_argument(
        "--template", type=Path, metavar="FILE.csv", help="what the platform exported: is filled in"
    )
    export.add_argument("--column", default="", metavar="NAME", help="its column for the lesson")
    export.add_argument(
        "--scale", action="store_true", help="turn points into as many as the platform has"
    )
    _add_class(export)

    candidates = add("candidates", _candidates, "list wrong answers whose message names no cause")
    candidates.add_argument("lessons", nargs="*", metavar="LESSON", help="default: all submitted")
    candidates.add_argument(
        "--write", type=Path, metavar="FOLDER", help="write them there, as files for answers/"
    )
    _add_class(candidates)

    publish = add("publish", _publish, "write what may be public into a folder")
    publish.add_argument("folder", type=Path)
    publish.add_argument(
        "--address",
        metavar="OWNER/NAME",
        help="adds Colab badges; default: course.toml's `published`",
    )
    publish.add_argument("--branch", help="default: course.toml's, or main")
    publish.add_argument(
        "--editions",
        nargs="+",
        choices=["release", "selfstudy", "solutions"],
        default=["release"],
        help="for a class, for somebody who learns alone, the model answers; default: release",
    )

    zips = add("zips", _zips, "write what a version gives away: zips for classes and instructors")
    zips.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help="default: build/zips")

    alone = add("try", _try, "grade one notebook as a class's would be; write a page beside it")
    alone.add_argument("file", type=Path, metavar="FILE.ipynb")

    sample = add("sample", _sample, "make the sample class, grade it and show its scores")
    sample.add_argument("lessons", nargs="*", metavar="LESSON", help="default: all that have one")
    sample.add_argument("--force", action="store_true", help="grade also what is unchanged")

    matrix = add("matrix", _matrix, "try the lessons on other processors, versions, backends")
    matrix.add_argument("settings", nargs="*", metavar="SETTING", help="default: all")
    matrix.add_argument("--lessons", nargs="+", default=[], metavar="LESSON", help="default: all")
    matrix.add_argument("--graded", action="store_true", help="graded cells only; keep nothing")
    matrix.add_argument("--ci", action="store_true", help="--graded, under CI's settings")
    matrix.add_argument("--claims", action="store_true", help="list claims without a margin")
    matrix.add_argument("--force", action="store_true", help="run also what is unchanged")

    readme = add("readme", _readme, "write the table of lessons into the READMEs")
    readme.add_argument("--check", action="store_true", help="only say whether it is up to date")
    return parser


def _add_class(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--class",
        dest="class_folder",
        type=Path,
        metavar="FOLDER",
        help="folder with submitted/ and gradebook.db; default: this one, or in the course's "
        "folder its top",
    )


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--json", action="store_true", help="for scripts: one JSON document on standard output"
    )


def _add_backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--backup",
        type=Path,
        metavar="FILE.zip",
        help="keep the class in this zip, too; an empty --class folder is first filled from it",
    )


@contextlib.contextmanager
def _backed_up(
    course: Course, classroom: Classroom, options: argparse.Namespace
) -> Iterator[Backup | None]:
    """The class as ``--backup`` has it, and that again at the end, however it comes."""
    if options.backup is None:
        yield None
        return
    from coursekit.grading.backup import Backup

    backup = Backup(course, classroom, options.backup)
    if backup.restore():
        print(f"{classroom.folder}: as {backup.file} has it")
    try:
        yield backup
    finally:
        backup.save()


def _classroom(course: Course, options: argparse.Namespace) -> Classroom:
    """The class that ``--class`` names, else the course's own folder, or the one from outside."""
    from coursekit.grading.classroom import Classroom

    here = Path.cwd().resolve()
    usual = course.root if here.is_relative_to(course.root.resolve()) else here
    return Classroom((options.class_folder or usual).resolve())


def _build(course: Course, options: argparse.Namespace) -> None:
    from coursekit.build import instructor
    from coursekit.build.pipeline import build

    build(course, optional_packages.choose(course, options.lessons), options.force)
    for path in instructor.write(course):
        print(f"{course.relative(path)}: made")


def _check(course: Course, options: argparse.Namespace) -> None:
    from coursekit.build.rules import check
    from coursekit.build.text import read_lesson

    for lesson in course.choose(options.lessons):
        check(course, lesson, read_lesson(course.lesson_text(lesson)))
        print(f"{lesson}: keeps the rules")


def _solutions(course: Course, options: argparse.Namespace) -> None:
    for lesson in optional_packages.choose(
        course, [], say=lambda text: print(text, file=sys.stderr)
    ):
        path = course.solution_notebook(lesson)
        if options.alone:
            (options.alone / lesson).mkdir(parents=True)
            path = Path(shutil.copy(path, options.alone / lesson))
        print(course.relative(path))


def _figures(course: Course, options: argparse.Namespace) -> None:
    from coursekit.figures import draw

    draw(course, options.names)


def _answers(course: Course, options: argparse.Namespace) -> int:
    from coursekit.answers.runner import Tally, Which, run_lesson

    tally = Tally()
    which = Which(options.force, options.changed, options.sample, options.table)
    for lesson in optional_packages.choose(course, options.lessons):
        run_lesson(course, lesson, tally, which, print)
    _complain(tally.problems)
    print(tally.line())
    return bool(tally.problems)


def _mutants(course: Course, options: argparse.Namespace) -> int:
    from coursekit.answers.mutants.runner import Which, run_lessons

    which = Which(options.exercise, options.changed, options.sample)
    lessons = optional_packages.choose(course, options.lessons)
    problems = run_lessons(course, lessons, which, print)
    _complain(problems)
    return bool(problems)


def _collect(course: Course, options: argparse.Namespace) -> int:
    from coursekit.grading.class_config import write_class_config
    from coursekit.grading.closing_table import show
    from coursekit.grading.collect import collect

    (lesson,) = course.choose([options.lesson])
    classroom = _classroom(course, options)
    settled = [(student, Path(file)) for student, file in options.settled]
    if not (options.files or settled):
        raise CourseError(Problem(classroom.folder, "nothing to collect", "name a zip or a folder"))
    with _backed_up(course, classroom, options):
        collected = collect(course, classroom, lesson, options.files, options.at, settled)
        options.problems += write_class_config(course, classroom)
        _complain(options.problems)
    show(lesson, collected, Console())
    if options.json:
        from coursekit.report import plain

        options.answer |= plain.collected(lesson, collected)
    return not collected.took


def _grade(course: Course, options: argparse.Namespace) -> int:
    from coursekit.grading.grade import How

    classroom = _classroom(course, options)
    how = How(
        options.force,
        workers=options.workers,
        scheduler=options.scheduler,
        device=options.device,
    )
    with _backed_up(course, classroom, options) as backup:
        lessons = optional_packages.choose(course, options.lessons)
        if not options.lessons:
            lessons = [lesson for lesson in lessons if classroom.students(lesson)] or lessons
        if options.diff:
            return _show_moves(course, classroom, lessons, how, options)
        return _grade_and_show(course, classroom, lessons, how, options, backup)


def _formgrader(course: Course, options: argparse.Namespace) -> None:
    from coursekit.grading import jupyter_lab

    classroom = _classroom(course, options)
    jupyter_lab.start(course, classroom, options.options)


def _report(course: Course, options: argparse.Namespace) -> None:
    from coursekit.report.gather import gather
    from coursekit.report.write import write

    classroom = _classroom(course, options)
    with _backed_up(course, classroom, options):
        with progress("reading") as (_, done):
            found = gather(course, classroom, course.choose(options.lessons), done)
        page = write(course, classroom, found, datetime.now().astimezone())
        print(f"report: {page}")
    if options.json:
        from coursekit.report import plain

        options.answer |= plain.report(page, found)


def _candidates(course: Course, options: argparse.Namespace) -> None:
    from coursekit.answers import candidates

    classroom = _classroom(course, options)
    for lesson in optional_packages.choose(course, options.lessons):
        if not (classroom.students(lesson) or options.lessons):
            continue
        found = candidates.candidates(course, classroom, lesson)
        print(f"{lesson}: {len(found)} kinds of wrong answers that the bank does not foresee")
        for one in found:
            print(visible(f"{one.criterion}, given by {one.students}: {one.message}"))
        if options.write:
            candidates.write(found, lesson, options.write)


def _return(course: Course, options: argparse.Namespace) -> None:
    from coursekit.grading.give_back import BY_STUDENT, give_back

    (lesson,) = course.choose([options.lesson])
    classroom = _classroom(course, options)
    with _backed_up(course, classroom, options):
        given = give_back(course, classroom, lesson, options.students)
    for student, why in given.without_page.items():
        print(visible(f"{lesson} {student}: no page: {why}"))
    for path, pages in given.zips.items():
        print(f"{path}: {pages} pages, for the platform that the files came from")
    if given.by_hand_only:
        print(visible(f"in no zip: {', '.join(given.by_hand_only)}"))
    print(f"{given.folder / BY_STUDENT}/STUDENT/{lesson}.html: a page each")
    print(f"{given.folder / 'mail.csv'}: who gets which, for a mail merge")


def _export(course: Course, options: argparse.Namespace) -> int:
    from coursekit.grading.arrivals import read_arrivals
    from coursekit.grading.export import into_template, scored, without_template
    from coursekit.grading.moved import counted
    from coursekit.grading.results import EARLIER, results
    from coursekit.grading.roster import read_roster
    from coursekit.grading.sheets import write_csv

    classroom = _classroom(course, options)
    chosen = course.choose(options.lessons)
    lessons = [lesson for lesson in chosen if classroom.students(lesson)]
    if not lessons:
        what = f"holds no submission of {', '.join(options.lessons) or 'any lesson'}"
        raise CourseError(Problem(classroom.folder / "submitted", what, "coursekit collect"))
    found = {lesson: results(course, classroom, lesson) for lesson in lessons}
    students = scored(
        found,
        read_roster(classroom),
        {lesson: read_arrivals(classroom, lesson) for lesson in lessons},
    )
    if options.template:
        made = into_template(
            options.platform, options.template, lessons, students, options.column, options.scale
        )
    else:
        made = without_template(options.platform, lessons, students)
    path = classroom.folder / "exported" / f"{options.platform}_{'_'.join(lessons)[:100]}.csv"
    path.parent.mkdir(exist_ok=True)
    write_csv(path, made.rows, made.delimiter)
    earlier = [one.student for own in found.values() for one in own if one.note == EARLIER]
    for words, names in (
        ("an earlier file's score, since the present one is not graded yet", earlier),
        ("a score here, but no row there", made.without_row),
        ("a row there, but nobody here", made.strangers),
        ("no score, so the cell stays as it was", made.without_score),
    ):
        if names:
            print(visible(f"{words}: {', '.join(names)}"))
    print(f"{path}: {counted(made.filled, 'score')}")
    return bool(made.without_row)


def _publish(course: Course, options: argparse.Namespace) -> None:
    from coursekit.publish import publish

    address = course.published if options.address is None else options.address
    branch = options.branch or course.branch
    made = publish(course, options.folder, address, branch, options.editions)
    holding = {"selfstudy": "selfstudy/ (compressed)", "solutions": "solutions/ (answers)"}
    but = [f" but for {what}" for edition, what in holding.items() if edition in options.editions]
    print(f"{len(made)} files in {options.folder}: no answer, no hidden test{','.join(but)}")


def _zips(course: Course, options: argparse.Namespace) -> None:
    from coursekit.zips import write_zips

    for path in write_zips(course, options.folder or course.scratch / "zips"):
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")


def _try(course: Course, options: argparse.Namespace) -> None:
    from coursekit.grading.report import show
    from coursekit.grading.tryout import try_out

    page, found = try_out(course, options.file)
    show([found], Console())
    print(f"feedback: {page}")


def _sample(course: Course, options: argparse.Namespace) -> int:
    from coursekit.grading.grade import How
    from coursekit.sample import make_class, read_samples, sample_class

    classroom = sample_class(course)
    lessons = [
        n for n in optional_packages.choose(course, options.lessons) if read_samples(course, n)
    ]
    for lesson in lessons:
        make_class(course, lesson, classroom)
    options.students = None
    return _grade_and_show(course, classroom, lessons, How(options.force), options)


def _matrix(course: Course, options: argparse.Namespace) -> int:
    from coursekit.matrix import matrix
    from coursekit.matrix.settings import read_settings

    settings = read_settings(course, options.settings)
    lessons = course.choose(options.lessons)
    if options.claims:
        found = matrix.claims_without_margin(course, settings, lessons)
        print("\n".join(found) or "every claim has a margin")
        return 0
    if options.ci or options.graded:
        chosen = [setting for setting in settings if setting.ci or not options.ci]
        problems = matrix.run_graded(course, chosen, lessons)
    else:
        problems = matrix.run_matrix(course, settings, lessons, options.force)
    _complain(problems)
    return bool(problems)


def _grade_and_show(
    course: Course,
    classroom: Classroom,
    lessons: list[str],
    how: How,
    options: argparse.Namespace,
    backup: Backup | None = None,
) -> int:
    from coursekit.grading.grade import Grading

    console = Console()
    problems: list[Problem] = []
    found: list[Result] = []
    moved: list[Move] = []
    with progress("grading") as (say, done):
        if backup:
            done = backup.along(done)
        grading = Grading(course, classroom, lessons, how, say, done)
        try:
            grading.whole(options.students)
        except CourseError as error:  # what is graded is shown and saved all the same
            problems += error.problems
    problems += [problem for problem in grading.problems if problem not in problems]
    from coursekit.grading.moved import HISTORY, keep
    from coursekit.grading.report import save, show
    from coursekit.grading.results import results  # imports nbgrader: only now

    for lesson in course.lesson_names():
        if not (classroom.gradebook.exists() and classroom.students(lesson)):
            continue
        try:
            own = grading.found.get(lesson) or results(course, classroom, lesson)
        except CourseError as error:
            problems += [problem for problem in error.problems if problem not in problems]
            continue
        found += own
        if lesson in lessons:
            show(own, console)
        moved += keep(classroom, lesson, own)
    if moved:
        print(f"scores that moved since `grade` was here last (kept in {HISTORY}):")
        print("\n".join(map(str, moved)))
    if found:
        save(classroom, found)
    _complain(problems)
    options.problems += problems
    if options.json:
        from coursekit.report import plain

        shown = [result for result in found if result.lesson in lessons]
        options.answer |= plain.graded(classroom, shown, moved)
    if not found:
        return 1
    print(f"grades:    {classroom.grades}")
    print(f"details:   {classroom.details}")
    print(f"gradebook: {classroom.gradebook}")
    print(f"feedback:  {classroom.feedback_root}/STUDENT/LESSON/LESSON.html")
    return bool(problems)


def _show_moves(
    course: Course,
    classroom: Classroom,
    lessons: list[str],
    how: How,
    options: argparse.Namespace,
) -> int:
    from coursekit.grading.moved import counted
    from coursekit.grading.preview import preview

    with progress("grading") as (say, done):
        moved, problems = preview(course, classroom, lessons, options.students, how, say, done)
    for move in moved:
        print(move)
    _complain(problems)
    options.problems += problems
    if options.json:
        from coursekit.report import plain

        options.answer |= {"class": str(classroom.folder), "would_move": plain.moves(moved)}
    scores = counted(len(moved), "score")
    print(f"{scores} would move; nothing is changed. Without --diff, grade changes them.")
    return bool(problems)


def _readme(course: Course, options: argparse.Namespace) -> int:
    from coursekit import readme

    if options.check:
        stale = readme.outdated(course)
        way_out = "python -m coursekit readme"
        _complain(
            Problem(path, "its table of lessons is not up to date", way_out) for path in stale
        )
        return bool(stale)
    for path in readme.update(course):
        print(f"updated {path}")
    return 0
