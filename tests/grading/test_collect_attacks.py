"""No file takes another student's place, leads out of the class, or costs others theirs."""

import bz2
import gzip
import io
import json
import lzma
import struct
import tarfile
import zipfile
from pathlib import Path

import pytest
from handed_in import COURSE, LESSON, ROSTER, a_class, notebook, take, zipped

from coursekit.errors import CourseError
from coursekit.grading import unpack
from coursekit.grading.collect import collect

HANAKO, ICHIRO = "s2301234", "s2309999"


def moodle(who: str, number: int, file: str = "07_lstm.ipynb") -> str:
    return f"{who}_{number}_assignsubmission_file/{file}"


@pytest.mark.parametrize(
    ("member", "reason"),
    [
        (moodle("鈴木 一郎", 2, "s2301234_07_lstm.ipynb"), "its name says s2301234"),
        (moodle("鈴木 一郎", 2, "山田花子 - 07_lstm.ipynb"), "its name says s2301234"),
        (moodle("鈴木 一郎", 2, "s2301234/07_lstm.ipynb"), "its folder says s2301234"),
        ("suzukiichiro_12399_7000_yamadahanako_12345_9999_07_lstm.ipynb", "s2301234"),
        ("suzukiichiro_12399_7000_hanako@example.ac.jp 07_lstm.ipynb", "s2301234"),
        (
            "L07_isuzuki_attempt_2026-11-20-10-11-12_hyamada_attempt_2026-11-21-10-11-12_x.ipynb",
            "s2301",
        ),
        ("07_lstm/Suzuki, Ichiro(s2309999)/Submission attachment(s)/s2301234.ipynb", "s2301234"),
        (moodle("鈴木 一郎", 2, "x(s2301234)/Submission attachment(s)/07_lstm.ipynb"), "s2301234"),
        (
            "鈴木 一郎_2_assignsubmission_file_山田 花子_1_assignsubmission_file_07.ipynb",
            "s2301234",
        ),
    ],
)
def test_a_name_that_a_student_chose_takes_nobodys_place(tmp_path: Path, member, reason) -> None:
    classroom = a_class(tmp_path / "class", ROSTER)
    mine = zipped(tmp_path / "1.zip", {moodle("山田 花子", 1): notebook("mine")})
    take(classroom, mine)
    found = take(classroom, zipped(tmp_path / "2.zip", {member: notebook("evil")}))
    assert found.submitted[HANAKO] == notebook("mine") and found.earlier == {}
    assert found.submitted.keys() == {HANAKO} and reason in found.unmatched[member][1]


def test_an_id_in_the_notebook_takes_nobodys_place(tmp_path: Path) -> None:
    """Who copies a friend's notebook copies the friend's id."""
    copied = notebook("copy", written=HANAKO)
    members = {moodle("山田 花子", 1): notebook("mine"), moodle("鈴木 一郎", 2): copied}
    for roster in (ROSTER, ""):
        classroom = a_class(tmp_path / f"class{len(roster)}", roster)
        found = take(classroom, zipped(tmp_path / "1.zip", members))
        if roster:
            assert found.submitted == {HANAKO: notebook("mine")}
            assert "its first cell says s2301234" in found.unmatched[moodle("鈴木 一郎", 2)][1]
        else:
            assert found.submitted == {"山田 花子": notebook("mine"), "鈴木 一郎": copied}


def test_hidden_names_that_claim_the_same_student_are_nobodys(tmp_path: Path) -> None:
    members = {
        moodle("Participant", number): notebook(str(number), written=HANAKO) for number in (1, 2)
    }
    found = take(a_class(tmp_path / "class"), zipped(tmp_path / "1.zip", members))
    assert found.submitted == {} and len(found.unmatched) == 2
    assert all("different people" in reason for _, reason in found.unmatched.values())


def test_a_hidden_name_that_claims_who_was_somebody_else_is_nobodys(tmp_path: Path) -> None:
    classroom = a_class(tmp_path / "class")
    mine, better = notebook("mine", written=HANAKO), notebook("mine, better", written=HANAKO)
    take(classroom, zipped(tmp_path / "1.zip", {moodle("Participant", 1): mine}))
    second = {moodle("Participant", 2): notebook("evil", written=HANAKO)}
    found = take(classroom, zipped(tmp_path / "2.zip", second))
    assert found.submitted == {HANAKO: mine}
    assert "was number 1 there before" in found.unmatched[moodle("Participant", 2)][1]
    found = take(classroom, zipped(tmp_path / "3.zip", {moodle("Participant", 1): better}))
    assert found.submitted == {HANAKO: better}


def test_a_claim_beside_the_platforms_own_file_is_nobodys(tmp_path: Path) -> None:
    """Canvas names the one; somebody whom the roster lacks claims to be them."""
    members = {
        "yamadahanako_12345_100_07_lstm.ipynb": notebook("mine"),
        "malloryevil_66666_200_07_lstm.ipynb": notebook("evil", written=HANAKO),
    }
    found = take(a_class(tmp_path / "class", ROSTER), zipped(tmp_path / "1.zip", members))
    assert found.submitted == {HANAKO: notebook("mine")}
    assert "whose own file is another" in found.unmatched["malloryevil_66666_200_07_lstm.ipynb"][1]


def test_folders_of_a_class_without_a_roster(tmp_path: Path) -> None:
    members = {
        "ann/07_lstm.ipynb": notebook("a"),
        "ben/07_lstm.ipynb": notebook("b"),
        "mallory/ann_07_lstm.ipynb": notebook("evil"),
        "trudy/ann_07_lstm.ipynb": notebook("evil too"),
        "trudy/ben_07_lstm.ipynb": notebook("and again"),
    }
    found = take(a_class(tmp_path / "class"), zipped(tmp_path / "1.zip", members))
    assert found.submitted == {"ann": notebook("a"), "ben": notebook("b")}
    assert found.unmatched.keys() == set(list(members)[2:])
    assert found.unmatched["mallory/ann_07_lstm.ipynb"][1] == (
        "its folder says mallory, but its name says ann"
    )


def test_a_name_like_a_platforms_among_other_names_is_a_claim(tmp_path: Path) -> None:
    members = {
        f"山田花子{i} - 07_lstm.ipynb": notebook(str(i), written=f"s230000{i}") for i in range(5)
    }
    members["annlee_123_4567_07_lstm.ipynb"] = notebook("evil", written="s2309999")
    found = take(a_class(tmp_path / "class"), zipped(tmp_path / "1.zip", members))
    assert "annlee" not in found.submitted


@pytest.mark.parametrize(
    "name",
    [
        "../../evil_07_lstm.ipynb",
        "/abs/evil_07_lstm.ipynb",
        "a/../../b/evil_07_lstm.ipynb",
        "class\\..\\..\\..\\evil_07_lstm.ipynb",
    ],
)
def test_a_path_in_a_name_leads_nowhere(tmp_path: Path, name: str) -> None:
    classroom = a_class(tmp_path / "deep" / "class")
    members = {"ann_07_lstm.ipynb": notebook(), name: notebook()}
    path = zipped(tmp_path / "1.zip", members)
    outside = set(tmp_path.rglob("*"))
    found = take(classroom, path)
    (told,) = found.result.left_out
    assert told.name == name.replace("\\", "/") and "leads out" in told.reason
    new = set(tmp_path.rglob("*")) - outside
    assert all(classroom.folder in path.parents for path in new)
    assert found.submitted.keys() == {"ann"}


@pytest.mark.parametrize("student", ["..", "../../x", ".", "-rf", "a/b", "~2e~", "\x1b[31m", "*"])
def test_an_id_leads_nowhere(tmp_path: Path, student: str) -> None:
    classroom = a_class(tmp_path / "deep" / "class")
    (tmp_path / "07_lstm.ipynb").write_bytes(notebook())
    outside = set(tmp_path.rglob("*"))
    collect(COURSE, classroom, LESSON, [], settled=[(student, tmp_path / "07_lstm.ipynb")])
    new = set(tmp_path.rglob("*")) - outside
    assert all(classroom.folder in path.parents for path in new)
    assert classroom.students(LESSON) == [student]


def test_one_file_that_cannot_be_taken_costs_nobody_else_theirs(tmp_path: Path) -> None:
    good = notebook("good")
    inner = zipped(tmp_path / "inner.zip", {"../../ivy_07_lstm.ipynb": good, "x.txt": b""})
    bomb = zipped(tmp_path / "bomb.zip", {"bob_07_lstm.ipynb": bytes(300 << 20)})
    deep = zipped(tmp_path / "deep.zip", {"inner.zip": inner.read_bytes()})
    path = zipped(
        tmp_path / "class.zip",
        {
            "ann_07_lstm.ipynb": good,
            "nested.zip": inner.read_bytes(),
            "bomb.zip": bomb.read_bytes(),
            "deep.zip": deep.read_bytes(),
            "no.zip": b"PK no zip",
            "other.7z": b"7z",
            f"{'n' * 1001}_07_lstm.ipynb": good,
            f"{'m' * 300}_07_lstm.ipynb": good,
            f"{'（）！？' * 16}/07_lstm.ipynb": good,  # each sign becomes its number
            f"{'（）！？' * 15}1/07_lstm.ipynb": notebook("cut alike"),
            "cem_07_lstm.ipynb": good,
            "eva_07_lstm.ipynb": good,
            "dan_07_lstm.ipynb": b"{",
            "fay_07_lstm.ipynb": b'{"cells": [], "nbformat": 4}',
            "07_lstm.ipynb": good,
            "photo.jpg": b"",
        },
    )
    raw = bytearray(path.read_bytes())
    start = raw.rfind(b"eva_07_lstm.ipynb")  # its entry in the list at the end
    raw[start - 46 + 8] |= 1  # says that it is encrypted
    path.write_bytes(raw)
    found = take(a_class(tmp_path / "class"), path)
    assert found.submitted == {"ann": good, "cem": good}
    reasons = {name: reason for name, (_, reason) in found.unmatched.items()}
    for name, reason in {
        "nested.zip/../../ivy_07_lstm.ipynb": "leads out of the archive",
        "bomb.zip/bob_07_lstm.ipynb": "larger than 200 MB",
        "deep.zip/inner.zip": "an archive in an archive in an archive",
        "no.zip": "no zip",
        "other.7z": "cannot be opened here",
        f"{'n' * 1001}_07_lstm.ipynb": "longer than 1000 bytes",
        f"{'m' * 300}_07_lstm.ipynb": "no folder can be named after",
        f"{'（）！？' * 16}/07_lstm.ipynb": "nothing in it says whose",
        f"{'（）！？' * 15}1/07_lstm.ipynb": "nothing in it says whose",
        "eva_07_lstm.ipynb": "encrypted",
        "dan_07_lstm.ipynb": "no Jupyter notebook",
        "fay_07_lstm.ipynb": "no exercise of any lesson; ask fay",
        "07_lstm.ipynb": "nothing in it says whose",
    }.items():
        assert reason in reasons.pop(name)
    assert reasons == {}


def test_an_archive_that_is_broken_in_the_middle(tmp_path: Path) -> None:
    members = {f"s230000{i}_07_lstm.ipynb": notebook(str(i)) for i in range(4)}
    path = zipped(tmp_path / "class.zip", members)
    raw = bytearray(path.read_bytes())
    start = raw.find(b"s2300001_07_lstm.ipynb") + 100
    raw[start : start + 200] = bytes(200)
    path.write_bytes(raw)
    found = take(a_class(tmp_path / "class"), path)
    assert found.submitted.keys() == {"s2300000", "s2300002", "s2300003"}
    assert "cannot be unpacked" in found.result.left_out[0].reason
    path.write_bytes(raw[:5000])
    found = take(a_class(tmp_path / "class2"), path)
    assert found.submitted == {} and not found.result.took


def test_sizes_are_bounded_whatever_an_archive_says_of_them(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(unpack, "MOST_FILE", 1 << 20)
    path = zipped(tmp_path / "1.zip", {"ann_07_lstm.ipynb": bytes(3 << 20), "b_07_lstm.ipynb": b""})
    raw = path.read_bytes()
    path.write_bytes(raw.replace(struct.pack("<I", 3 << 20), struct.pack("<I", 5)))
    found = take(a_class(tmp_path / "class"), path)
    assert found.submitted == {}
    box = tmp_path / "class" / "collected"
    assert sum(file.stat().st_size for file in box.rglob("*") if file.is_file()) < 1 << 20


def test_many_small_files_are_bounded(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(unpack, "MOST_TOTAL", 1 << 20)
    members = {f"s23{i:05}_07_lstm.ipynb": bytes(100 << 10) for i in range(20)}
    found = take(a_class(tmp_path / "class"), zipped(tmp_path / "1.zip", members))
    assert any("too much" in one.reason for one in found.result.left_out)
    monkeypatch.setattr(unpack, "MOST_MEMBERS", 5)
    found = take(a_class(tmp_path / "class2"), zipped(tmp_path / "1.zip", members))
    assert any("more than 5 files" in one.reason for one in found.result.left_out)


def test_links_are_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.ipynb"
    secret.write_bytes(notebook("secret"))
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "ann_07_lstm.ipynb").symlink_to(secret)
    (folder / "ben_07_lstm.ipynb").write_bytes(notebook("ben"))
    (folder / "more").symlink_to(tmp_path)
    found = take(a_class(tmp_path / "class"), folder)
    assert found.submitted == {"ben": notebook("ben")}
    with zipfile.ZipFile(tmp_path / "1.zip", "w") as archive:
        link = zipfile.ZipInfo("cem_07_lstm.ipynb")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, str(secret))
    found = take(a_class(tmp_path / "class2"), tmp_path / "1.zip")
    assert found.submitted == {} and "no notebook" in found.unmatched["cem_07_lstm.ipynb"][1]


def test_a_link_in_submitted_is_not_followed(tmp_path: Path) -> None:
    classroom = a_class(tmp_path / "class")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (classroom.folder / "submitted").mkdir()
    (classroom.folder / "submitted" / "ann").symlink_to(elsewhere)
    path = zipped(tmp_path / "1.zip", {"ann_07_lstm.ipynb": notebook(), "b1_07_lstm.ipynb": b"{"})
    result = collect(COURSE, classroom, LESSON, [path])
    assert list(elsewhere.iterdir()) == []
    assert "is a link" in next(row.note for row in result.rows if row.student == "ann")


def test_a_broken_record_or_roster_is_named(tmp_path: Path) -> None:
    path = zipped(tmp_path / "1.zip", {"ann_07_lstm.ipynb": notebook()})
    classroom = a_class(tmp_path / "class")
    for text in ("{", "[]", json.dumps({"students": {"a": {}}, "unmatched": [], "settled": {}})):
        (classroom.folder / "collected").mkdir(exist_ok=True)
        (classroom.folder / "collected" / "07_lstm.json").write_text(text)
        with pytest.raises(CourseError, match="cannot be understood"):
            collect(COURSE, classroom, LESSON, [path])
    with pytest.raises(CourseError, match="is not there"):
        collect(COURSE, classroom, LESSON, [tmp_path / "missing.zip"])


def packed(
    how: str = "w:gz",
    form: int = tarfile.PAX_FORMAT,
    name: str = "bob_07_lstm.ipynb",
    **headers: str,
) -> bytes:
    """A tar of one notebook."""
    made, info = io.BytesIO(), tarfile.TarInfo(name)
    info.pax_headers, content = headers, notebook("bob")
    info.size = len(content)
    with tarfile.open(fileobj=made, mode=how, format=form) as archive:  # type: ignore[call-overload]
        archive.addfile(info, io.BytesIO(content))
    return made.getvalue()


def header(place: int, field: bytes) -> bytes:
    """A tar whose header holds ``field``, with a checksum that is right."""
    raw = bytearray(packed("w", tarfile.GNU_FORMAT))
    raw[place : place + len(field)] = field
    raw[148:156] = 8 * b" "
    raw[148:156] = b"%06o\0 " % sum(raw[:512])
    return bytes(raw)


def changed_zip(place: int, field: bytes) -> bytes:
    """A zip whose list at the end holds ``field``."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("b\u00f6_07_lstm.ipynb", notebook("bob"))
    raw = bytearray(made.getvalue())
    start = raw.rfind(b"PK\1\2") + place
    raw[start : start + len(field)] = field
    return bytes(raw)


# What zipfile and tarfile raise about them is no error of an archive's.
UNUSUAL = {
    "year.tar.gz": packed(mtime="1e12"),
    "never.tar.gz": packed(mtime="1e300"),
    "inf.tar.gz": packed(mtime="inf"),
    "time.tar": header(136, b"\x80" + b"\x7f" * 11),
    "size.tar": header(124, b"\x80\0\0\0" + b"\x7f" * 8),
    "sparse.tar.gz": packed(
        **{"GNU.sparse.major": "0", "GNU.sparse.minor": "1", "GNU.sparse.map": "a,b"}
    ),
    "bytes.tar.gz": packed(form=tarfile.GNU_FORMAT, name="b\udcff_07_lstm.ipynb"),
    "twice.tar.gz": gzip.compress(packed()),
    "version.zip": changed_zip(6, b"\x63"),
    "utf8.zip": changed_zip(46, b"\xff\xfe\xff"),
}


@pytest.mark.parametrize("name", UNUSUAL)
def test_an_unusual_archive_costs_nobody_else_theirs(tmp_path: Path, name: str) -> None:
    members = {"ann_07_lstm.ipynb": notebook(), f"bob_{name}": UNUSUAL[name]}
    path = zipped(tmp_path / "1.zip", members | {"cem_07_lstm.ipynb": notebook("cem")})
    found = take(a_class(tmp_path / "class"), path)
    assert {"ann", "cem"} <= found.submitted.keys()
    assert found.result.left_out or len(found.result.rows) > 2


def test_the_ends_of_the_calendar_stop_nothing(tmp_path: Path) -> None:
    """In Japan it is a day that no calendar has."""
    path = tmp_path / "class.tar.gz"
    path.write_bytes(packed(mtime="253402300799"))
    assert take(a_class(tmp_path / "class"), path).submitted.keys() == {"bob"}
    names = [f"Essay_s{k}_attempt_{k:04}-01-01-00-00-00_x.ipynb" for k in (1, 2026, 9999)]
    path = zipped(tmp_path / "2.zip", {name: notebook(name) for name in names})
    assert take(a_class(tmp_path / "class2"), path).submitted.keys() == {"s1", "s2026", "s9999"}


@pytest.mark.parametrize("way", [gzip, bz2, lzma], ids=["gz", "bz2", "xz"])
def test_a_compressed_archive_is_not_decompressed_without_end(
    tmp_path: Path, monkeypatch, way
) -> None:
    """To get past a file that nobody asked for, tarfile would."""
    monkeypatch.setattr(unpack, "MOST_NESTED", 1 << 20)
    plain, info = io.BytesIO(), tarfile.TarInfo("x.bin")
    info.size = 4 << 20
    with tarfile.open(fileobj=plain, mode="w") as archive:
        archive.addfile(info, io.BytesIO(bytes(info.size)))
    ending = {gzip: "gz", bz2: "bz2", lzma: "xz"}[way]
    members = {
        "ann_07_lstm.ipynb": notebook(),
        f"bob.tar.{ending}": way.compress(plain.getvalue()),
        f"cem_07_lstm.tar.{ending}": way.compress(packed("w", name="x_07_lstm.ipynb")),
    }
    found = take(a_class(tmp_path / "class"), zipped(tmp_path / "1.zip", members))
    assert found.submitted.keys() == {"ann", "cem"}
    assert [one.name for one in found.result.left_out] == [f"bob.tar.{ending}"]
    assert "holds too much" in found.result.left_out[0].reason
