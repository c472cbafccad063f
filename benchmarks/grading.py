"""Compare our grading with plain ``nbgrader autograde``: same submissions, same cells, one run.

    python benchmarks/grading.py [--lessons LESSON …] [--submissions 52] [--sizes 10 50 200]

Submissions are made from the answer bank of every lesson: right, wrong, blank and model answers,
mixed. Both sides skip demos and record into a gradebook of their own; their scores must be equal.
Writes build/bench.json and build/bench.png.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import resource
import shutil
import subprocess
import sys
import threading
import time
from itertools import cycle, islice, zip_longest
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

import psutil  # noqa: E402

from coursekit import optional_packages  # noqa: E402
from coursekit.course import Course, read_course  # noqa: E402
from coursekit.grading.classroom import Classroom  # noqa: E402
from coursekit.grading.recorder import record_assignment  # noqa: E402

WORKPLACE = REPOSITORY / "build" / "bench"
PLAIN_CONFIG = """
c = get_config()
load_subconfig("nbgrader_config.py", path={root!r})
# As ours, but for what runs the cells.
c.Execute.skip_cells_with_tag = "demo"
c.Execute.timeout = 60
c.Execute.raise_on_iopub_timeout = False
c.Autograde.autograde_preprocessors = [
    "nbgrader.preprocessors.Execute", *c.Autograde.autograde_preprocessors[1:]
]
"""


def submissions(course: Course, lesson: str) -> list[dict[str, str]]:
    """Answers by exercise, one dict for each submission: a row of the bank, blank, model."""
    from coursekit.answers.bank import read_bank
    from coursekit.answers.fill import model_answers
    from coursekit.answers.runner import pack

    model = model_answers(course, lesson)
    rows = pack(read_bank(course, lesson)).values()
    mixed = [model | {exercise: answer.text for exercise, answer in row.items()} for row in rows]
    return [model, {}, *mixed]


def make_class(
    course: Course, folder: Path, lessons: list[str], size: int, different: int | None = None
) -> None:
    """Write a class of ``size`` submissions, cycling through the first ``different`` ones.

    The gradebook knows the lessons afterwards, as plain nbgrader wants it.
    """
    import nbformat  # after coursekit, which spares it a second (coursekit/__init__.py)

    from coursekit.answers.fill import filled

    shutil.rmtree(folder, ignore_errors=True)
    classroom = Classroom(folder)
    rows = [[(lesson, texts) for texts in submissions(course, lesson)] for lesson in lessons]
    # Lesson after lesson in turn, so that every part is as mixed as all.
    every = [entry for turn in zip_longest(*rows) for entry in turn if entry is not None]
    for number, (lesson, texts) in enumerate(islice(cycle(every[:different]), size)):
        release = nbformat.read(course.release_notebook(lesson), as_version=4)
        path = classroom.submission(f"s{number:03}", lesson)
        path.parent.mkdir(parents=True)
        nbformat.write(filled(release, texts), path)
    for lesson in lessons:
        record_assignment(course, classroom, lesson)


def scores(classroom: Classroom, lessons: list[str]) -> dict[str, float]:
    """Score of every graded cell of every submission in the class's gradebook."""
    from nbgrader.api import Gradebook

    found = {}
    with Gradebook(f"sqlite:///{classroom.gradebook}") as gradebook:
        for lesson in lessons:
            for submission in gradebook.assignment_submissions(lesson):
                for notebook in submission.notebooks:
                    for grade in notebook.grades:
                        found[f"{submission.student.id} {lesson} {grade.name}"] = grade.score
    return found


def run_plain(course: Course, folder: Path, lessons: list[str]) -> float:
    """Seconds that plain nbgrader takes."""
    (folder / "nbgrader_config.py").write_text(PLAIN_CONFIG.format(root=str(course.root)))
    programs = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = os.environ | {"COURSE_CLASS": str(folder), "PATH": programs}
    total = 0.0
    for lesson in lessons:
        quiet = {"cwd": folder, "env": environment, "stdout": subprocess.DEVNULL}
        log = (folder / "plain.log").open("a")
        command = [sys.executable, "-m", "nbgrader"]
        started = time.perf_counter()
        grade = [*command, "autograde", lesson, "--create"]
        subprocess.run(grade, check=True, stderr=log, **quiet)  # type: ignore[call-overload]
        total += time.perf_counter() - started
    return total


class PeakMemory(threading.Thread):
    """Samples the proportional set size (PSS) of all descendants of a process."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.pid, self.peak, self.ended = pid, 0, threading.Event()

    def run(self) -> None:
        while not self.ended.wait(0.05):
            total = 0
            try:
                for child in psutil.Process(self.pid).children(recursive=True):
                    rollup = Path(f"/proc/{child.pid}/smaps_rollup").read_text()
                    total += next(
                        int(line.split()[1]) << 10
                        for line in rollup.split("\n")
                        if line.startswith("Pss:")
                    )
            except (OSError, psutil.Error, StopIteration):
                continue  # a child ended meanwhile
            self.peak = max(self.peak, total)


def run_ours(folder: Path, lessons: list[str]) -> dict[str, Any]:
    """Seconds that ours takes, from starting Python to the last grade, and where they went."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    output = subprocess.check_output(_ours_command(folder, lessons), text=True)
    seconds = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"seconds": seconds, "all_cpu": cpu, **json.loads(output.strip().split("\n")[-1])}


def peak_memory(folder: Path, lessons: list[str]) -> int:
    """Bytes. A run of its own: reading the memory of many processes takes half a core."""
    process = subprocess.Popen(_ours_command(folder, lessons), stdout=subprocess.DEVNULL)
    memory = PeakMemory(process.pid)
    memory.start()
    assert process.wait() == 0
    memory.ended.set()
    return memory.peak


def _ours_command(folder: Path, lessons: list[str]) -> list[str]:
    return [sys.executable, __file__, "--ours", str(folder), "--lessons", *lessons]


def ours(folder: Path, lessons: list[str]) -> None:
    """The child: grade, and print as JSON how long each part took."""
    from coursekit.grading import grade
    from coursekit.sandbox import pool

    course = read_course(REPOSITORY)
    times = {"recording": 0.0, "reading": 0.0, "first_result": 0.0}
    started = time.perf_counter()
    record, read = grade.Recorder.record, grade.read_repaired

    def timed_record(*arguments: Any) -> Any:
        before = time.perf_counter()
        outcomes = record(*arguments)
        times["recording"] += time.perf_counter() - before
        return outcomes

    def timed_read(*arguments: Any) -> Any:
        before = time.perf_counter()
        notebook = read(*arguments)
        times["reading"] += time.perf_counter() - before
        return notebook

    def told(line: str) -> None:
        if not times["first_result"] and line.endswith("graded"):
            times["first_result"] = time.perf_counter() - started

    grade.Recorder.record = timed_record  # type: ignore[assignment]
    grade.read_repaired = timed_read  # type: ignore[assignment]
    how = grade.How(feedback=False, force=True)
    problems = grade.grade_lessons(course, Classroom(folder), lessons, how=how, say=told)
    assert not problems, problems
    times["grading"] = time.perf_counter() - started
    times["own_cpu"] = time.process_time()
    for role in ("student", "grader"):
        times[f"{role}_cpu"] = pool.cpu_seconds[role]
    print(json.dumps(times))


def floor(course: Course, folder: Path, lessons: list[str]) -> float:
    """CPU seconds that all the cells need in one fork server that runs them one after the other.

    No isolation, no gradebook, no files: less than any grader could do, on one core. A first
    submission of each lesson, not counted, has TensorFlow compile its operations.
    """
    from coursekit.grading.grade import read_job
    from coursekit.sandbox.forkserver import SELDOM, warm_up
    from coursekit.sandbox.notebook_shell import BriefTraceback, Outputs, new_shell, run_cell

    classroom = Classroom(folder)
    jobs = {
        lesson: [read_job(course, classroom, lesson, s) for s in classroom.students(lesson)]
        for lesson in lessons
    }
    warm_up(sorted({module for found in jobs.values() for job in found for module in job.modules}))
    os.chdir(course.root)  # lessons look for data/ here
    shell = new_shell(Outputs(1 << 20, 1 << 22))
    shell.InteractiveTB = BriefTraceback(shell)  # type: ignore[assignment]
    gc.freeze()
    gc.set_threshold(*SELDOM)
    names = dict(shell.user_ns)
    total = 0.0
    for found in jobs.values():
        for number, job in enumerate([found[0], *found]):
            shell.user_ns.clear()
            shell.user_ns.update(names)
            before = time.process_time()
            for step in job.steps:
                run_cell(shell, step.source, step.count)
            total += time.process_time() - before if number else 0.0
    return total


def measured_floor(folder: Path, lessons: list[str]) -> float:
    """`floor` in a process of its own, with the settings of ours."""
    from coursekit.sandbox.forkserver_client import FIXED

    command = [sys.executable, __file__, "--floor", str(folder), "--lessons", *lessons]
    output = subprocess.check_output(command, env=os.environ | FIXED, text=True)
    return float(output.strip().split("\n")[-1])


def plot(found: dict[str, Any], path: Path) -> None:
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
    names = ["nbgrader autograde", "ours", "floor (CPU / cores)"]
    seconds = [found["plain_seconds"], found["ours_seconds"], found["floor_seconds"]]
    bars = left.barh(names, seconds, color=["#7B8794", "#0067A5", "#00755A"])
    left.bar_label(bars, fmt=" %.0f s")
    left.invert_yaxis()
    left.margins(x=0.2)
    left.set_title(f"{found['submissions']} submissions: {found['ratio']:.1f} times faster")
    sizes = [int(size) for size in found["sizes"]]
    each = [found["sizes"][str(size)]["per_submission"] for size in sizes]
    right.plot(sizes, each, "o-")
    right.set(xlabel="submissions", ylabel="s per submission after the first")
    right.set_ylim(0, 1.2 * max(each))
    right.set_title("time per submission")
    figure.savefig(path, dpi=120)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("--lessons", nargs="+")
    parser.add_argument("--submissions", type=int, default=52, help="of all lessons, in turn")
    parser.add_argument("--sizes", nargs="*", type=int, default=[10, 50, 200])
    parser.add_argument("--ours", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--floor", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    course = read_course(REPOSITORY)
    lessons = optional_packages.choose(course, options.lessons or [])
    if options.ours:
        ours(options.ours, lessons)
        return
    if options.floor:
        print(floor(course, options.floor, lessons), file=sys.__stdout__)  # cells print elsewhere
        return
    cores = os.cpu_count() or 1
    count = options.submissions
    make_class(course, WORKPLACE / "ours", lessons, count)
    shutil.rmtree(WORKPLACE / "plain", ignore_errors=True)
    shutil.copytree(WORKPLACE / "ours", WORKPLACE / "plain")
    print(f"{count} submissions of {len(lessons)} lessons, {cores} cores", flush=True)
    found: dict[str, Any] = {"submissions": count, "lessons": lessons, "cores": cores}
    found["ours"] = run_ours(WORKPLACE / "ours", lessons)
    print(f"ours:  {found['ours']['seconds']:.1f} s", flush=True)
    found["floor_seconds"] = measured_floor(WORKPLACE / "ours", lessons) / cores
    print(f"floor: {found['floor_seconds']:.1f} s (CPU of the cells / cores)", flush=True)
    found["plain_seconds"] = run_plain(course, WORKPLACE / "plain", lessons)
    print(f"plain: {found['plain_seconds']:.1f} s", flush=True)
    # Again: machines have slow minutes, and one of these runs is as short as such a minute.
    found["ours_after"] = run_ours(WORKPLACE / "ours", lessons)
    print(f"ours:  {found['ours_after']['seconds']:.1f} s", flush=True)
    found["ours_seconds"] = (found["ours"]["seconds"] + found["ours_after"]["seconds"]) / 2
    one, other = (scores(Classroom(WORKPLACE / side), lessons) for side in ("ours", "plain"))
    found["different_scores"] = sorted(key for key in one | other if one.get(key) != other.get(key))
    found["graded_cells"] = len(one)
    found["ratio"] = found["plain_seconds"] / found["ours_seconds"]
    found["share_of_floor"] = found["floor_seconds"] / found["ours_seconds"]
    found["peak_pss_mb_each"] = (peak_memory(WORKPLACE / "ours", lessons) >> 20) / cores
    found["sizes"] = {}
    for size in options.sizes:
        make_class(course, WORKPLACE / "size", lessons, size, different=min(options.sizes))
        submitted = [n for n in lessons if Classroom(WORKPLACE / "size").students(n)]
        times = run_ours(WORKPLACE / "size", submitted)
        after_first = (times["grading"] - times["first_result"]) / (size - 1)
        found["sizes"][str(size)] = times | {"per_submission": after_first}
        print(f"{size}: {times['seconds']:.1f} s, {after_first:.3f} s each", flush=True)
    (REPOSITORY / "build" / "bench.json").write_text(json.dumps(found, indent=1) + "\n")
    if options.sizes:
        plot(found, REPOSITORY / "build" / "bench.png")
    print(
        f"ratio {found['ratio']:.1f}; share of the floor {found['share_of_floor']:.2f}; "
        f"peak PSS {found['peak_pss_mb_each']:.0f} MB each; "
        f"{len(found['different_scores'])} of {found['graded_cells']} scores differ"
    )
    if found["different_scores"]:
        sys.exit("scores differ: " + ", ".join(found["different_scores"][:20]))


if __name__ == "__main__":
    main()
