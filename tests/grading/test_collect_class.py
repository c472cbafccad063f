"""A class of twelve over a term: every platform's zip, resubmissions, times, and what is settled."""

import io
import json
import tarfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from handed_in import COURSE, LESSON, a_class, look, notebook, take, zipped
from rich.console import Console

from coursekit.cli import main
from coursekit.errors import CourseError
from coursekit.grading.arrivals import read_arrivals, read_record
from coursekit.grading.closing_table import show
from coursekit.grading.collect import collect
from coursekit.grading.unpack import MOST_FILE

TOKYO = ZoneInfo("Asia/Tokyo")
LAST = [
    "佐藤",
    "鈴木",
    "高橋",
    "田中",
    "伊藤",
    "渡辺",
    "山本",
    "中村",
    "小林",
    "加藤",
    "吉田",
    "佐藤",
]
LAST_LATIN = (
    "Sato Suzuki Takahashi Tanaka Ito Watanabe Yamamoto Nakamura Kobayashi Kato Yoshida Sato"
)
FIRST = ["優希", "一郎", "花子", "実", "誠", "愛", "健", "舞", "翔", "桜", "蓮", "優希"]
FIRST_LATIN = "Yuki Ichiro Hanako Minoru Makoto Ai Ken Mai Sho Sakura Ren Yuki"
IDS = [f"b26t{n:04}" for n in range(1, 13)]
NAMES = [f"{last} {first}" for last, first in zip(LAST, FIRST, strict=True)]
LATIN = [f"{f} {n}" for n, f in zip(LAST_LATIN.split(), FIRST_LATIN.split(), strict=True)]
NUMBERS = [str(41000 + 7 * n) for n in range(12)]
SAME = (0, 11)  # 佐藤 優希, twice
ROSTER = "学生番号,氏名,ローマ字氏名,メール,Canvas ID\n" + "".join(
    f"{IDS[n]},{NAMES[n].replace(' ', '　')},{LATIN[n]},{IDS[n]}@s.ac.jp,{NUMBERS[n]}\n"
    for n in range(12)
)


def canvas_name(n: int) -> str:
    first, last = LATIN[n].split()
    return f"{last}{first}".casefold()


def file(n: int, kind: str) -> str:
    match kind:
        case "moodle flat":
            return f"{NAMES[n]}_{900 + n}_assignsubmission_file_07_lstm.ipynb"
        case "moodle folder":
            return f"{NAMES[n]}_{900 + n}_assignsubmission_file/07_lstm.ipynb"
        case "moodle latin":
            return f"{LATIN[n]}_{900 + n}_assignsubmission_file/07_lstm.ipynb"
        case "moodle hidden":
            return f"Participant_{900 + n}_assignsubmission_file/07_lstm.ipynb"
        case "canvas":
            late = "LATE_" if n % 3 == 0 else ""
            again = "-2" if n % 4 == 0 else ""
            return f"{canvas_name(n)}_{late}{NUMBERS[n]}_{52000 + n}_07_lstm{again}.ipynb"
        case "classroom":
            return f"レッスン07/{NAMES[n].replace(' ', '')} - 07_lstm.ipynb"
        case "drive copies":
            copies = ["Copy of 07_lstm.ipynb", "07_lstm.ipynb のコピー", "07_lstm.ipynb"]
            return "レッスン07/" + (f"{copies[n]}" if n < 3 else f"07_lstm ({n}).ipynb")
        case "blackboard":
            return f"L7_{IDS[n]}_attempt_2026-11-20-10-00-{n:02}_07_lstm.ipynb"
        case "sakai":
            first, last = LATIN[n].split()
            return f"L7/{last}, {first}({IDS[n]})/Submission attachment(s)/07_lstm.ipynb"
        case "teams":
            return f"Submitted files/{LATIN[n]}/Lesson 7/Version 1/07_lstm.ipynb"
        case "ids":
            return f"{IDS[n]}_07_lstm.ipynb"
        case _:
            raise AssertionError(kind)


@pytest.mark.parametrize("written", [False, True], ids=["", "with id cells"])
@pytest.mark.parametrize(
    "kind",
    [
        *("moodle flat", "moodle folder", "moodle latin", "moodle hidden", "canvas", "classroom"),
        *("drive copies", "blackboard", "sakai", "teams", "ids"),
    ],
)
def test_a_class_of_twelve(tmp_path: Path, kind: str, written: bool) -> None:
    """Each file is its student's; who cannot be told from another is kept, with the reason."""
    own = [notebook(IDS[n], written=IDS[n] if written else "") for n in range(12)]
    members: dict[str, bytes] = {}
    for n in range(12):
        name = file(n, kind)  # Drive numbers what is called the same
        members[name if name not in members else name.replace(".ipynb", " (1).ipynb")] = own[n]
    found = take(a_class(tmp_path / "class", ROSTER), zipped(tmp_path / "1.zip", members))
    told = set(range(12))
    if not written:
        by_name = kind.startswith("moodle") or kind in ("classroom", "teams")
        told -= set(SAME) if by_name else set()
        told = set() if kind in ("moodle hidden", "drive copies") else told
    assert found.submitted == {IDS[n]: own[n] for n in told}
    assert sorted(content for content, _ in found.unmatched.values()) == sorted(
        own[n] for n in set(range(12)) - told
    )
    missing = {row.student for row in found.result.of("missing")}
    assert missing == {IDS[n] for n in set(range(12)) - told}
    again = take(a_class(tmp_path / "class"), tmp_path / "1.zip")
    assert {row.outcome for row in again.result.rows} <= {"unchanged", "unmatched", "missing"}


def test_canvas_without_a_roster_knows_namesakes_again(tmp_path: Path) -> None:
    """In lesson 06 one 佐藤 優希 hands in, in lesson 07 both."""
    classroom = a_class(tmp_path / "class")
    six = {f"satoyuki_{NUMBERS[0]}_50000_06.ipynb": notebook("6", lesson="06_shortcut_gate")}
    take(classroom, zipped(tmp_path / "6.zip", six), lesson="06_shortcut_gate")
    seven = {file(0, "canvas"): notebook("0"), file(11, "canvas"): notebook("11")}
    found = take(classroom, zipped(tmp_path / "7.zip", seven))
    assert found.submitted == {
        "satoyuki": notebook("0"),
        f"satoyuki_{NUMBERS[11]}": notebook("11"),
    }


def test_canvas_resubmissions(tmp_path: Path) -> None:
    """The number that Canvas gives each upload tells which is newer, in one zip and over two."""
    classroom = a_class(tmp_path / "class", ROSTER)
    start = f"{canvas_name(1)}_{NUMBERS[1]}"
    first = {
        f"{start}_700_07_lstm.ipynb": notebook("a"),
        f"{start}_900_07_lstm-1.ipynb": notebook("c"),
    }
    found = take(classroom, zipped(tmp_path / "1.zip", first))
    assert found.submitted == {IDS[1]: notebook("c")}
    assert found.earlier == {IDS[1]: [notebook("a")]}
    found = take(classroom, zipped(tmp_path / "2.zip", {f"{start}_800_x.ipynb": notebook("b")}))
    assert found.submitted == {IDS[1]: notebook("c")}
    assert found.result.rows[0].outcome == "older version"
    assert sorted(found.earlier[IDS[1]]) == sorted([notebook("a"), notebook("b")])
    found = take(classroom, zipped(tmp_path / "3.zip", {f"{start}_950_x.ipynb": notebook("d")}))
    assert found.submitted == {IDS[1]: notebook("d")}
    assert found.result.rows[0].outcome == "newer version"
    assert sorted(found.earlier[IDS[1]]) == sorted(notebook(text) for text in "abc")


def test_a_submission_that_was_there_is_kept(tmp_path: Path) -> None:
    classroom = a_class(tmp_path / "class")
    path = classroom.submission(IDS[0], LESSON)
    path.parent.mkdir(parents=True)
    path.write_bytes(notebook("by hand"))
    found = take(classroom, zipped(tmp_path / "1.zip", {file(0, "ids"): notebook("new")}))
    assert found.submitted == {IDS[0]: notebook("new")}
    assert found.earlier == {IDS[0]: [notebook("by hand")]}
    assert [row.outcome for row in found.result.rows] == ["newer version"]


def arrived_at(classroom, student: str) -> datetime | None:
    return read_arrivals(classroom, LESSON)[student].when


def test_times(tmp_path: Path) -> None:
    """Of the platform before the zip's; of a zip that was packed in one go, none."""
    classroom = a_class(tmp_path / "class")
    members = {file(0, "ids"): notebook("0"), file(1, "ids"): notebook("1")}
    take(classroom, zipped(tmp_path / "1.zip", members, {file(0, "ids"): (2026, 11, 19, 9, 0, 0)}))
    assert arrived_at(classroom, IDS[0]) == datetime(2026, 11, 19, 9, tzinfo=TOKYO)
    stamp = classroom.submission(IDS[0], LESSON).with_name("timestamp.txt")
    assert stamp.read_text().strip() == "2026-11-19 00:00:00 UTC"
    for n in range(2, 6):
        members = {file(k, "ids"): notebook(f"{k} {n}") for k in range(2, 6)}
    take(classroom, zipped(tmp_path / "2.zip", members))
    assert arrived_at(classroom, IDS[2]) is None
    take(classroom, zipped(tmp_path / "3.zip", {file(6, "blackboard"): notebook("6")}))
    assert arrived_at(classroom, IDS[6]) == datetime(2026, 11, 20, 10, 0, 6, tzinfo=TOKYO)
    sakai = file(7, "sakai")
    folder = sakai.split("/Submission")[0]
    take(
        classroom,
        zipped(
            tmp_path / "4.zip",
            {sakai: notebook("7"), f"{folder}/timestamp.txt": b"20261118101112345"},
        ),
    )
    assert arrived_at(classroom, IDS[7]) == datetime(2026, 11, 18, 10, 11, 12, tzinfo=TOKYO)
    take(classroom, zipped(tmp_path / "5.zip", {file(8, "canvas"): notebook("8")}))
    assert arrived_at(classroom, canvas_name(8)) is None
    single = tmp_path / f"{IDS[9]}_07_lstm.ipynb"
    single.write_bytes(notebook("9"))
    take(classroom, single)
    assert arrived_at(classroom, IDS[9]) is None, "a download's time says nothing"
    at = datetime(2026, 11, 20, 23, 59)
    single.write_bytes(notebook("9, again"))
    take(classroom, single, at=at)
    assert arrived_at(classroom, IDS[9]) == at.replace(tzinfo=TOKYO)
    late = {file(3, "canvas"): notebook("late")}
    take(classroom, zipped(tmp_path / "6.zip", late))
    assert read_arrivals(classroom, LESSON)[canvas_name(3)].late


def test_the_table_shows_times_on_the_classs_clock(tmp_path: Path) -> None:
    """A tar has them in UTC: 23:30 there is the next morning in Tokyo."""
    path = tmp_path / "1.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        info = tarfile.TarInfo(file(0, "ids"))
        info.size = len(notebook("0"))
        info.mtime = int(datetime(2026, 11, 19, 23, 30, tzinfo=UTC).timestamp())
        archive.addfile(info, io.BytesIO(notebook("0")))
    found = take(a_class(tmp_path / "class"), path)
    console = Console(width=200, record=True, file=io.StringIO())
    show(LESSON, found.result, console)
    assert "2026-11-20 08:30" in console.export_text()


def packed(path: Path, time: tuple, *names: str, **more: bytes) -> bytes:
    """An archive that a student made, on a computer with a clock of its own."""
    members = {name: notebook(name) for name in names} | more
    return zipped(path, members, dict.fromkeys(members, time)).read_bytes()


@pytest.mark.parametrize("year", [2025, 2027])
def test_a_clock_of_the_students_own_makes_nobody_late_nor_early(tmp_path: Path, year: int) -> None:
    """An archive in the platform's came when the platform says, whatever it says itself."""
    at = (2026, 11, 19, 9, 30, 0)
    own = packed(tmp_path / "own.zip", (year, 1, 2, 3, 4, 6), "work/07_lstm.ipynb")
    name = file(1, "moodle folder").replace("07_lstm.ipynb", "answers.zip")
    for number, members in enumerate(({name: own}, {f"{IDS[2]}.zip": own}), 1):
        classroom = a_class(tmp_path / f"class{number}", ROSTER)
        path = zipped(tmp_path / f"{number}.zip", members, dict.fromkeys(members, at))
        take(classroom, path)
        assert arrived_at(classroom, IDS[number]) == datetime(*at[:5], tzinfo=TOKYO)


def test_of_two_versions_in_a_students_archive_its_own_times_choose(tmp_path: Path) -> None:
    with_two = tmp_path / "own.zip"
    times = {"b.ipynb": (2025, 1, 1, 0, 0, 0), "a.ipynb": (2025, 1, 2, 0, 0, 0)}
    zipped(with_two, {name: notebook(name) for name in times}, times)
    members = {f"{IDS[0]}.zip": with_two.read_bytes()}
    found = take(a_class(tmp_path / "class"), zipped(tmp_path / "1.zip", members))
    assert found.submitted == {IDS[0]: notebook("a.ipynb")}
    assert found.earlier == {IDS[0]: [notebook("b.ipynb")]}


def test_the_later_file_counts_whatever_number_a_name_bears(tmp_path: Path) -> None:
    names = {f"{IDS[0]}_07_lstm (1).ipynb": 9, f"{IDS[0]}_07_lstm.ipynb": 10}
    times = {name: (2026, 11, 20, hour, 0, 0) for name, hour in names.items()}
    path = zipped(tmp_path / "1.zip", {name: notebook(name) for name in names}, times)
    found = take(a_class(tmp_path / "class"), path)
    assert found.submitted == {IDS[0]: notebook(f"{IDS[0]}_07_lstm.ipynb")}


@pytest.mark.parametrize("inside", ["", "x(y)/", "Submission attachment(s)/"])
@pytest.mark.parametrize("kind", ["moodle folder", "sakai"])
def test_a_timestamp_that_a_student_hands_in_is_none(
    tmp_path: Path, kind: str, inside: str
) -> None:
    """Sakai's own stands beside what was handed in."""
    own = file(1, kind)
    folder = own.rpartition("/")[0]
    stamp = b"20200101000000000"
    members = {
        own: notebook("1"),
        f"{folder}/{inside}timestamp.txt": stamp,
        file(2, kind).replace("07_lstm.ipynb", "x.zip"): packed(
            tmp_path / "own.zip", (2026, 1, 1, 0, 0, 0), "07_lstm.ipynb", **{"timestamp.txt": stamp}
        ),
    }
    classroom = a_class(tmp_path / "class", ROSTER)
    take(classroom, zipped(tmp_path / "1.zip", members))
    came = {student: arrived_at(classroom, student) for student in IDS[1:3]}
    assert came == dict.fromkeys(IDS[1:3], datetime(2026, 11, 20, 10, tzinfo=TOKYO))


def test_an_older_zip_does_not_replace_a_newer_version(tmp_path: Path) -> None:
    classroom = a_class(tmp_path / "class")
    name = file(0, "ids")
    new = zipped(tmp_path / "1.zip", {name: notebook("new")}, {name: (2026, 11, 20, 9, 0, 0)})
    old = zipped(tmp_path / "2.zip", {name: notebook("old")}, {name: (2026, 11, 19, 9, 0, 0)})
    take(classroom, new)
    found = take(classroom, old)
    assert found.submitted == {IDS[0]: notebook("new")}
    assert found.earlier == {IDS[0]: [notebook("old")]}
    assert [row.outcome for row in found.result.rows] == ["older version"]


def test_a_person_settles_what_could_not_be_told(tmp_path: Path) -> None:
    classroom = a_class(tmp_path / "class", ROSTER)
    path = zipped(tmp_path / "1.zip", {"a/07_lstm.ipynb": notebook("x"), "07_lstm.ipynb": b"no"})
    found = take(classroom, path)
    assert len(found.unmatched) == 2
    kept, other = (classroom.folder / file for file in read_record(classroom, LESSON).unmatched)
    with pytest.raises(CourseError, match="nobody is not in the roster"):
        collect(COURSE, classroom, LESSON, [], settled=[("nobody", kept)])
    with pytest.raises(CourseError, match="no notebook"):
        collect(COURSE, classroom, LESSON, [], settled=[(IDS[4], other)])
    result = collect(COURSE, classroom, LESSON, [], settled=[(IDS[4].upper(), kept)])
    found = look(classroom, result)
    assert found.submitted == {IDS[4]: notebook("x")} and len(found.unmatched) == 1
    assert read_arrivals(classroom, LESSON)[IDS[4]].original == "a/07_lstm.ipynb"
    assert not kept.exists() and not kept.parent.exists()
    again = take(classroom, path)
    assert again.submitted == {IDS[4]: notebook("x")} and len(again.unmatched) == 1


def test_a_roster_that_comes_later_settles_what_was_unmatched(tmp_path: Path) -> None:
    classroom = a_class(tmp_path / "class", ROSTER)
    path = zipped(tmp_path / "1.zip", {"Yamada Taro - 07_lstm.ipynb": notebook("taro")})
    assert take(classroom, path).submitted == {}
    a_class(tmp_path / "class", ROSTER + "b26t0099,山田 太郎,Taro Yamada,,\n")
    found = take(classroom, path)
    assert found.submitted == {"b26t0099": notebook("taro")} and found.unmatched == {}
    assert not (classroom.folder / "unmatched" / LESSON).exists()


def test_lessons_mixed_in_one_zip(tmp_path: Path) -> None:
    """Each student's folder holds all their lessons; other ones are counted, not complained of."""
    classroom = a_class(tmp_path / "class")
    members = {}
    for student in IDS[:3]:
        for lesson in ("05_clipping", "06_shortcut_gate", LESSON):
            members[f"{student}/{lesson}.ipynb"] = notebook(student, lesson=lesson)
    found = take(classroom, zipped(tmp_path / "1.zip", members))
    assert found.submitted.keys() == set(IDS[:3]) and found.unmatched == {}
    assert found.result.others == {"05_clipping": 3, "06_shortcut_gate": 3}


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "ann_07_lstm.ipynb"
    with path.open("wb") as big:
        big.truncate(MOST_FILE + 1)
    found = take(a_class(tmp_path / "class"), path)
    assert found.submitted == {} and "larger than" in found.result.left_out[0].reason


def test_the_closing_table_and_the_command(tmp_path: Path, capsys, monkeypatch) -> None:
    monkeypatch.chdir(COURSE.root)
    classroom = a_class(tmp_path / "class", ROSTER)
    members = {file(n, "moodle flat"): notebook(str(n)) for n in (0, 1, 2)}
    path = zipped(tmp_path / "1.zip", members)
    assert main(["collect", "07", str(path), "--class", str(classroom.folder)]) == 0
    told = capsys.readouterr().out
    assert "2 taken, 1 unmatched, 10 missing" in told and "--as STUDENT FILE" in told
    kept = next((classroom.folder / "unmatched" / LESSON).rglob("*.ipynb"))
    arguments = ["--as", IDS[0], str(kept), "--at", "2026-11-20T23:59"]
    assert main(["collect", "07", *arguments, "--class", str(classroom.folder)]) == 0
    assert "1 taken, 9 missing" in capsys.readouterr().out
    assert main(["collect", "07", "--class", str(classroom.folder)]) == 1
    assert "nothing to collect" in capsys.readouterr().err
    odd = {"\x1b[31m[bold]x_07_lstm.ipynb": b"{"}
    result = collect(COURSE, classroom, LESSON, [zipped(tmp_path / "2.zip", odd)])
    console = Console(width=200, record=True, file=io.StringIO())
    show(LESSON, result, console)
    told = console.export_text()
    assert "~1b~" in told and "\x1b" not in told and "bold" in told, "shown, not obeyed"


def test_other_files_are_counted_not_passed_over(tmp_path: Path) -> None:
    """A student's only file may have an ending that nobody thought of."""
    members = {file(0, "ids"): notebook("1"), f"{IDS[1]}/lstm.exe": b"MZ", "__MACOSX/x.exe": b""}
    members |= {f"{IDS[2]}/{n}.dat": b"1,2" for n in range(3)} | {
        "data": b"",
        "a/Thumbs.db": b"",
    }
    path = zipped(tmp_path / "1.zip", members)
    result = collect(COURSE, a_class(tmp_path / "class"), LESSON, [path])
    assert result.beside == {".exe": 1, ".dat": 3, "": 1}
    console = Console(width=200, record=True, file=io.StringIO())
    show(LESSON, result, console)
    assert "no notebooks: 3 .dat, 1 .exe, 1 without ending" in console.export_text()


def test_times_are_aware(tmp_path: Path) -> None:
    classroom = a_class(tmp_path / "class")
    name = file(0, "ids")
    take(classroom, zipped(tmp_path / "1.zip", {name: notebook("1")}))
    when = arrived_at(classroom, IDS[0])
    assert when and when - datetime(2026, 11, 20, 1, tzinfo=UTC) == timedelta(0)


def test_what_was_mended_is_listed_and_what_is_large_is_slimmed(tmp_path: Path) -> None:
    """60 MB of widgets' states: the answers are taken, the original's digest is remembered."""
    classroom = a_class(tmp_path / "class")
    table = json.loads(notebook("large"))
    table["metadata"]["widgets"] = {str(n): "x" * 1000 for n in range(60_000)}
    table["cells"] = [c for c in table["cells"] if "lstm_step_1" not in str(c["metadata"])]
    large = json.dumps(table).encode()
    path = zipped(tmp_path / "1.zip", {file(0, "ids"): large})
    found = take(classroom, path)
    assert len(found.submitted[IDS[0]]) < 10 << 20 and b"# large" in found.submitted[IDS[0]]
    mended = read_arrivals(classroom, LESSON)[IDS[0]].mended
    assert mended[0].startswith("outputs were left out") and "missing" in mended[1]
    assert mended[0] in found.result.rows[0].note
    assert [row.outcome for row in take(classroom, path).result.rows] == ["unchanged"]
    nested = b'{"cells": [' + b"[" * (60 << 20) + b"]}"
    bomb = take(classroom, zipped(tmp_path / "2.zip", {file(1, "ids"): nested}))
    assert IDS[1] not in bomb.submitted and "larger than 50 MB" in bomb.result.rows[0].note
