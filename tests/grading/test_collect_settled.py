"""A file of nobody that finds its student is as if it had been theirs from the beginning."""

import csv
import json
import signal
import subprocess
import sys
import textwrap
import zipfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from classes import hand_in
from conftest import LESSON as MINI
from handed_in import COURSE, LESSON, ROSTER, a_class, look, notebook, take, zipped

from coursekit.answers.fill import model_answers
from coursekit.cli import main
from coursekit.grading.arrivals import (
    journal_file,
    read_arrivals,
    read_record,
)
from coursekit.grading.classroom import Classroom
from coursekit.grading.collect import collect

TOKYO = ZoneInfo("Asia/Tokyo")
HANAKO, ICHIRO, YUKI1 = "s2301234", "s2309999", "s2305555"
NAMESAKE = "佐藤 優希_1_assignsubmission_file/07_lstm.ipynb"
OTHERS = {
    "山田 花子_2_assignsubmission_file/07_lstm.ipynb": (2026, 11, 19, 9, 0, 0),
    "鈴木 一郎_3_assignsubmission_file/07_lstm.ipynb": (2026, 11, 18, 9, 0, 0),
}


def settle(classroom: Classroom, student: str, file: Path, lesson: str = LESSON, **options):
    result = collect(COURSE, classroom, lesson, [], settled=[(student, file)], **options)
    return look(classroom, result, lesson)


def of_nobody(classroom: Classroom, lesson: str = LESSON) -> list[Path]:
    kept = read_record(classroom, lesson).unmatched.values()
    return [classroom.folder / one.file for one in kept if one.file]


def moodle(path: Path, name: str = NAMESAKE, content: bytes = b"") -> Path:
    members = {member: notebook(member) for member in OTHERS}
    members[name] = content or notebook("mine")
    return zipped(path, members, {**OTHERS, name: (2026, 11, 22, 9, 0, 0)})


@pytest.fixture
def term(built, tmp_path: Path, monkeypatch, capsys):
    """A class of the tiny lesson, and the command line on it."""
    monkeypatch.chdir(built.root)
    folder = tmp_path / "class"
    folder.mkdir()

    def run(*words: str | Path, status: int = 0) -> str:
        assert main([*map(str, words), "--class", str(folder)]) == status
        return capsys.readouterr().out

    return built, Classroom(folder), run


def test_a_late_file_of_moodles_is_late_from_the_first(term, tmp_path: Path) -> None:
    """Its time, its number and its name came with it: the score stays, the page goes back."""
    course, classroom, run = term
    hand_in(course, Classroom(tmp_path / "desk"), "x", model_answers(course, MINI))
    own = Classroom(tmp_path / "desk").submission("x", MINI).read_bytes()
    names = {
        "佐藤 優希_1_assignsubmission_file/a.ipynb": (2026, 11, 22, 9, 0, 0),
        "佐藤 優希_2_assignsubmission_file/a.ipynb": (2026, 11, 20, 9, 0, 0),
    }
    contents = {name: own.replace(b"return", b"return " + b" " * n) for n, name in enumerate(names)}
    path = zipped(tmp_path / "moodle.zip", contents, names)
    text = "[late]\npercent_a_day = 10\n[due]\n01_mini = 2026-11-20T18:00:00\n"
    (classroom.folder / "class.toml").write_text(text)
    assert "2 unmatched" in run("collect", MINI, path, status=1)
    late, _ = of_nobody(classroom, MINI)
    run("collect", MINI, "--as", "s1", late)
    run("grade", MINI)
    with classroom.grades.open(encoding="utf-8-sig", newline="") as file:
        assert [(row["student"], row["score"]) for row in csv.DictReader(file)] == [("s1", "3.2")]
    assert "unchanged" in run("collect", MINI, path)
    assert "0 scores would move" in run("grade", MINI, "--diff")
    assert "1 pages, for the platform" in run("return", MINI)
    with zipfile.ZipFile(classroom.folder / "returned" / MINI / "feedback_moodle.zip") as archive:
        assert archive.namelist() == ["佐藤 優希_1_assignsubmission_file/a.html"]


def test_what_a_person_gave_stays_as_it_is_when_the_zip_comes_again(tmp_path: Path) -> None:
    """Also where the file was moved away before, or its outputs had been left out."""
    for number, content in enumerate((b"", notebook("large") + b" " * (60 << 20))):
        classroom = a_class(tmp_path / f"class{number}", ROSTER)
        path = moodle(tmp_path / f"{number}.zip", content=content)
        take(classroom, path)
        take(classroom, path)
        (file,) = of_nobody(classroom)
        elsewhere = tmp_path / f"{number}.ipynb"
        file.rename(elsewhere)
        settle(classroom, YUKI1, elsewhere if not content else elsewhere.rename(file))
        before = read_arrivals(classroom, LESSON)
        came = before[YUKI1]
        assert came.when == datetime(2026, 11, 22, 9, tzinfo=TOKYO)
        assert (came.platform, came.number, came.original) == ("Moodle", "1", NAMESAKE)
        assert bool(came.mended) == bool(content)
        again = take(classroom, path)
        assert {row.outcome for row in again.result.rows} == {"unchanged", "missing"}
        assert read_arrivals(classroom, LESSON) == before and not of_nobody(classroom)


def test_the_next_upload_of_the_same_account_is_theirs(tmp_path: Path) -> None:
    classroom = a_class(tmp_path / "class", ROSTER)
    take(classroom, moodle(tmp_path / "1.zip"))
    settle(classroom, YUKI1, *of_nobody(classroom))
    better = zipped(
        tmp_path / "2.zip", {NAMESAKE: notebook("better")}, {NAMESAKE: (2026, 11, 23, 9, 0, 0)}
    )
    found = take(classroom, better)
    assert found.submitted[YUKI1] == notebook("better")
    assert found.earlier == {YUKI1: [notebook("mine")]}


def test_a_time_that_a_person_gave_outlasts_the_zips(tmp_path: Path) -> None:
    classroom = a_class(tmp_path / "class", ROSTER)
    path = moodle(tmp_path / "1.zip")
    at = datetime(2026, 11, 20, 17, 0, tzinfo=TOKYO)
    take(classroom, path)
    settle(classroom, YUKI1, *of_nobody(classroom), at=at)
    take(classroom, path)
    assert read_arrivals(classroom, LESSON)[YUKI1].when == at
    later = at.replace(hour=18)
    take(classroom, path, at=later)
    assert {one.when for one in read_arrivals(classroom, LESSON).values()} == {later}
    take(classroom, path)
    assert {one.when for one in read_arrivals(classroom, LESSON).values()} == {later}


def test_the_same_bytes_by_another_way_keep_the_platforms_name_and_time(tmp_path: Path) -> None:
    classroom = a_class(tmp_path / "class", ROSTER)
    take(classroom, moodle(tmp_path / "1.zip"))
    before = read_arrivals(classroom, LESSON)
    name = f"{HANAKO}_07_lstm.ipynb"
    content = notebook("山田 花子_2_assignsubmission_file/07_lstm.ipynb")
    for number, time in enumerate([(2026, 11, 25, 9, 0, 0), (2026, 11, 1, 9, 0, 0)]):
        take(classroom, zipped(tmp_path / f"x{number}.zip", {name: content}, {name: time}))
        assert read_arrivals(classroom, LESSON)[HANAKO].original.startswith("山田 花子_2_")
        assert read_arrivals(classroom, LESSON)[HANAKO].when == before[HANAKO].when


def test_another_lessons_notebook_takes_its_time_along(tmp_path: Path) -> None:
    """Kept under unmatched/07_lstm, it is found to be 05's, and is not kept again."""
    classroom = a_class(tmp_path / "class", ROSTER)
    path = moodle(tmp_path / "1.zip", content=notebook("five", lesson="05_clipping"))
    take(classroom, path)
    (file,) = of_nobody(classroom)
    found = settle(classroom, YUKI1, file, lesson="05_clipping")
    assert found.submitted == {YUKI1: notebook("five", lesson="05_clipping")}
    came = read_arrivals(classroom, "05_clipping")[YUKI1]
    assert came.when == datetime(2026, 11, 22, 9, tzinfo=TOKYO) and came.platform == "Moodle"
    assert not file.exists() and not of_nobody(classroom)
    again = take(classroom, path)
    assert not again.unmatched and again.result.others == {"05_clipping": 1}


def test_an_earlier_version_that_a_person_prefers_comes_back_with_its_time(tmp_path: Path) -> None:
    classroom = a_class(tmp_path / "class", ROSTER)
    name = "yamadahanako_12345_70{}_07_lstm.ipynb"
    for n in range(2):
        path = zipped(tmp_path / f"{n}.zip", {name.format(n): notebook(str(n))})
        take(classroom, path, at=datetime(2026, 11, 20 + n))
    (earlier,) = read_arrivals(classroom, LESSON)[HANAKO].earlier
    found = settle(classroom, HANAKO, classroom.folder / earlier.file)
    assert found.submitted == {HANAKO: notebook("0")}
    came = read_arrivals(classroom, LESSON)[HANAKO]
    assert came.when == datetime(2026, 11, 20, tzinfo=TOKYO) and came.order == 700
    for n in (0, 1, 0):
        found = take(classroom, tmp_path / f"{n}.zip")
        assert found.submitted == {HANAKO: notebook("0")}, "the choice stands"
    assert [one.came.order for one in read_arrivals(classroom, LESSON)[HANAKO].earlier] == [701]


def test_of_two_versions_the_one_that_a_person_chose_last(tmp_path: Path) -> None:
    """Nothing tells which is newer; a version of which that is told still counts later."""
    classroom = a_class(tmp_path / "class", ROSTER)
    members = {f"{HANAKO}/07_lstm.ipynb": notebook("a"), f"{HANAKO}_07_lstm.ipynb": notebook("b")}
    path = zipped(tmp_path / "1.zip", members)
    assert len(take(classroom, path).unmatched) == 2
    first, second = sorted(
        of_nobody(classroom), key=lambda file: file.read_bytes() != notebook("a")
    )
    found = settle(classroom, HANAKO, first)
    assert found.submitted == {HANAKO: notebook("a")}
    for _ in range(2):
        found = take(classroom, path)
        assert found.submitted == {HANAKO: notebook("a")} and not found.unmatched
    settle(
        classroom,
        HANAKO,
        classroom.folder / read_arrivals(classroom, LESSON)[HANAKO].earlier[0].file,
    )
    assert take(classroom, path).submitted == {HANAKO: notebook("b")}
    newer = {f"{HANAKO}_07_lstm (1).ipynb": notebook("c")}
    times = dict.fromkeys(newer, (2026, 11, 24, 9, 0, 0))
    both = zipped(tmp_path / "2.zip", {**members, **newer}, times)
    assert take(classroom, both).submitted == {HANAKO: notebook("c")}
    assert not second.exists()


def test_a_friends_account_stays_the_friends(tmp_path: Path) -> None:
    """One file of 鈴木's account is said to be 山田's; the next one, of 鈴木, is not."""
    classroom = a_class(tmp_path / "class", ROSTER)
    name = "鈴木 一郎_3_assignsubmission_file/07_lstm.ipynb"
    borrowed = {name: notebook("hers", written=HANAKO)}
    take(classroom, zipped(tmp_path / "1.zip", borrowed))
    settle(classroom, HANAKO, *of_nobody(classroom))
    found = take(classroom, zipped(tmp_path / "2.zip", {name: notebook("his")}))
    hers = borrowed[name]
    assert found.submitted == {HANAKO: hers, ICHIRO: notebook("his")}
    own = {"山田 花子_2_assignsubmission_file/07_lstm.ipynb": notebook("hers, by herself")}
    found = take(classroom, zipped(tmp_path / "3.zip", own))
    assert found.submitted[HANAKO] == notebook("hers, by herself")


KILLED = """
import os, signal, sys
from pathlib import Path
sys.path[:0] = [{tests!r}, {grading!r}]
from handed_in import COURSE, LESSON, a_class
from coursekit.grading import keep
from coursekit.grading.collect import collect

done, submit = 0, keep.submit
def then_die(*arguments):
    global done
    submit(*arguments)
    done += 1
    if done == {after}:
        os.kill(os.getpid(), signal.SIGKILL)
keep.submit = then_die
collect(COURSE, a_class(Path({folder!r})), LESSON, [Path({path!r})])
"""


@pytest.mark.parametrize("after", [1, 3])
def test_a_run_that_is_killed_has_lost_nothing(tmp_path: Path, after: int) -> None:
    """Three have newer versions; at any moment the record knows the file before."""
    classroom = a_class(tmp_path / "class", ROSTER)
    take(classroom, moodle(tmp_path / "1.zip", NAMESAKE.replace("佐藤 優希", "田中 実")))
    old = read_arrivals(classroom, LESSON)
    names = [arrival.original for arrival in old.values()]
    members = {name: notebook(f"newer {name}") for name in names}
    times = {name: (2026, 11, 23, 9, n, 0) for n, name in enumerate(names)}
    times[names[0]] = (2026, 11, 23, 19, 0, 0)
    path = zipped(tmp_path / "2.zip", members, times)
    tests = Path(__file__).parents[1]
    script = KILLED.format(
        tests=str(tests),
        grading=str(tests / "grading"),
        after=after,
        folder=str(classroom.folder),
        path=str(path),
    )
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], check=False)
    assert done.returncode == -signal.SIGKILL
    journal = journal_file(classroom, LESSON)
    assert journal.exists()
    with journal.open("a") as file:  # a line that was being written
        file.write('["students", "s2301234", {"when": "2026')
    record = read_record(classroom, LESSON)
    assert record.students.keys() == old.keys()
    newer = [s for s, now in record.students.items() if now.sha256 != old[s].sha256]
    assert len(newer) == after - 1, "those before the kill are known"
    found = take(classroom, path)
    assert not journal.exists()
    assert sorted(found.submitted.values()) == sorted(members.values())
    assert {
        s: [one.came.sha256 for one in now.earlier]
        for s, now in read_arrivals(classroom, LESSON).items()
    } == {s: [arrival.sha256] for s, arrival in old.items()}


def test_a_broken_journal_is_named(tmp_path: Path) -> None:
    classroom = a_class(tmp_path / "class")
    take(classroom, moodle(tmp_path / "1.zip"))
    journal_file(classroom, LESSON).write_text('["students", "x", {}]\n')
    with pytest.raises(Exception, match=r"07_lstm.journal: cannot be understood"):
        read_record(classroom, LESSON)


def test_the_whole_record_is_written_once(tmp_path: Path, monkeypatch) -> None:
    """Else 2,000 files take longer for it than for themselves."""
    from coursekit.grading import arrivals

    written: list[int] = []
    write = arrivals.write_record
    monkeypatch.setattr(
        arrivals,
        "write_record",
        lambda classroom, lesson, record: (
            written.append(len(record.students)),
            write(classroom, lesson, record),
        ),
    )
    members = {f"s23{n:05}_07_lstm.ipynb": notebook(str(n)) for n in range(30)}
    take(a_class(tmp_path / "class"), zipped(tmp_path / "1.zip", members))
    assert written == [30]
    text = (tmp_path / "class" / "collected" / f"{LESSON}.json").read_text()
    assert json.loads(text)["students"]["s2300000"]["archive"] == "1.zip"
