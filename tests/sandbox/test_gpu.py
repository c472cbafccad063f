"""What a submission may do more when it computes on a GPU. No GPU is needed: /dev/full plays its node."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import LESSON, REPOSITORY

from coursekit.cli import main
from coursekit.course import Course
from coursekit.grading.classroom import Classroom
from coursekit.grading.grade import How, grade
from coursekit.sandbox import gpu

SNIPPETS = {
    "node": "open('/dev/full', 'r+b', buffering=0).close()",
    # FIBMAP is number 1, as many of the driver's; the kernel lets only root ask that. Not ENOTTY:
    # that would be the filter's.
    "driver": "import fcntl\nfcntl.ioctl(open('mine', 'w'), 1, b'0000')",
    "typed into a terminal": "import fcntl\nfcntl.ioctl(0, 0x5412, b'x')",
    "many addresses": "import mmap\nmmap.mmap(-1, 16 << 30, flags=mmap.MAP_PRIVATE | 0x4000, prot=0)",
    "much memory": "bytearray(16 << 30)",
    "other file": "open('/etc/passwd').read()",
}


@pytest.fixture(scope="module", params=[True, False], ids=["gpu", "cpu"])
def found(request, tmp_path_factory) -> tuple[bool, dict[str, str]]:
    order = {
        "snippets": SNIPPETS,
        "data": str(tmp_path_factory.mktemp("data")),
        "without": [],
        "modules": [],
        "gpu": request.param,
    }
    done = subprocess.run(
        [sys.executable, REPOSITORY / "tests" / "sandbox" / "run_confined.py"],
        input=json.dumps(order),
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
        check=True,
    )
    results = json.loads(done.stdout.splitlines()[-1])
    if not results["mechanisms"].get("seccomp") or not results["mechanisms"].get("landlock"):
        pytest.skip("this machine has no seccomp or no Landlock")
    return request.param, results


@pytest.mark.parametrize("name", ["node", "many addresses"])
def test_only_with_a_gpu(name: str, found) -> None:
    with_gpu, results = found
    assert (results[name] == "None") is with_gpu, results[name]


def test_the_driver_is_spoken_to_only_with_a_gpu(found) -> None:
    with_gpu, results = found
    assert ("Errno 25" not in results["driver"]) is with_gpu, results["driver"]


@pytest.mark.parametrize("name", ["typed into a terminal", "much memory", "other file"])
def test_not_even_with_a_gpu(name: str, found) -> None:
    assert "Error" in found[1][name]


def test_the_libraries_find_it_and_take_only_what_they_need(monkeypatch) -> None:
    monkeypatch.setattr(os, "environ", {"CUDA_VISIBLE_DEVICES": ""})
    gpu.show()
    assert os.environ == gpu.VARIABLES


@pytest.mark.parametrize(
    ("free", "most"), [("3000\n", 1), ("8000\n80000\n", 2), ("", 0), ("ERR", 0)]
)
def test_as_many_as_the_first_has_memory_for(tmp_path, monkeypatch, free: str, most: int) -> None:
    program = tmp_path / "nvidia-smi"
    program.write_text(f"#!/bin/sh\nprintf '{free}'\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setattr(gpu, "nodes", lambda: [Path("/dev/full")])
    monkeypatch.setattr(os, "cpu_count", lambda: 8)
    assert gpu.at_a_time() == most


def a_class_of_one(course: Course) -> None:
    submission = course.root / "submitted" / "ann" / LESSON / f"{LESSON}.ipynb"
    submission.parent.mkdir(parents=True)
    submission.write_bytes(course.release_notebook(LESSON).read_bytes())


@pytest.mark.parametrize("workers", [[], ["--workers", "1"]])
def test_without_one_grade_says_so_and_grades_nothing(
    built, monkeypatch, capsys, workers: list[str]
) -> None:
    monkeypatch.chdir(built.root)
    monkeypatch.setattr(gpu, "nodes", list)
    a_class_of_one(built)
    assert main(["grade", LESSON, "--device", "gpu", *workers]) == 1
    printed = capsys.readouterr()
    assert "no GPU can be used here" in printed.err and "graded" not in printed.out


@pytest.mark.parametrize(
    ("asked", "most", "run", "said"),
    [
        (None, 4, 4, "on the GPU, 4 at a time"),
        (2, 4, 2, "on the GPU, 2 at a time"),
        (6, 4, 6, "on the GPU, 6 at a time (its free memory is enough for 4)"),
    ],
)
def test_who_names_a_number_gets_it(
    built, monkeypatch, asked: int | None, most: int, run: int, said: str
) -> None:
    monkeypatch.setattr(gpu, "at_a_time", lambda: most)
    a_class_of_one(built)
    ran, lines = [], []

    def run_jobs(jobs, limits, workers, scheduler) -> list:
        ran.append((limits.gpu, workers))
        return []

    monkeypatch.setattr("coursekit.grading.grade.run_jobs", run_jobs)
    how = How(workers=asked, device="gpu")
    grade(built, Classroom(built.root), LESSON, how=how, say=lines.append)
    assert ran == [(True, run)] and said in lines
