"""An invented class of 30 over three lessons: who they are, what they write, what becomes of it."""

from __future__ import annotations

import io
import json
import random
import re
import tarfile
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path

import nbformat
from conftest import edit
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output

from coursekit.answers.fill import filled
from coursekit.build.pipeline import build
from coursekit.cells import is_fill_in, is_graded
from coursekit.course import Course

ONE, TWO, THREE = "01_mini", "02_midi", "03_maxi"
# Of each lesson: its two exercises, and what its three criteria are worth.
EXERCISES = {ONE: ("double", "total"), TWO: ("twofold", "amount"), THREE: ("duplex", "sumup")}
POINTS = {ONE: (1, 2, 1), TWO: (1, 3, 2), THREE: (2, 4, 4)}


def make_lessons(course: Course) -> None:
    """Lessons 02 and 03 are 01 with other names and points."""
    text = course.lesson_text(ONE).read_text(encoding="utf-8")
    for lesson in (TWO, THREE):
        own = text.replace("01 Mini", lesson.replace("_", " ").title())
        for old, new in zip(EXERCISES[ONE], EXERCISES[lesson], strict=True):
            own = own.replace(old, new)
        path = course.lesson_text(lesson)
        path.write_text(own, encoding="utf-8")
        first, second = EXERCISES[lesson]
        criteria = (f"{first}_1", f"{first}_2", f"{second}_1")
        for name, old, new in zip(criteria, POINTS[ONE], POINTS[lesson], strict=True):
            flags = f'"grade_id": "{name}", "locked": true, "points": '
            edit(path, f"{flags}{old},", f"{flags}{new},")
    edit(course.root / "nbgrader_config.py", "cell_seconds = 60", "cell_seconds = 2")
    build(course, course.lesson_names(), say=lambda _: None)


# s26005 and s26023 are called the same.
PEOPLE = """
安藤 杏 Ando An|馬場 勉 Baba Tsutomu|千葉 聡 Chiba Satoshi|土井 真 Doi Makoto|佐藤 優希 Sato Yuki
江口 恵 Eguchi Megumi|藤田 風太 Fujita Futa|後藤 剛 Goto Go|髙橋 花 Takahashi Hana|今井 泉 Imai Izumi
城 淳 Jo Jun|加藤 健 Kato Ken|李 明 Li Ming|三浦 舞 Miura Mai|中村 渚 Nakamura Nagisa
大野 修 Ono Osamu|Peters Paula Peters Paula|林 凛 Hayashi Rin|関 翔 Seki Sho|田中 匠 Tanaka Takumi
上田 海 Ueda Umi|和田 渉 Wada Wataru|佐藤 優希 Sato Yuki|山田 ゆい Yamada Yui|財津 然 Zaitsu Zen
青木 葵 Aoki Aoi|別府 文 Beppu Bun|表 太郎 Omote Taro|遠藤 瑛 Endo Ei|福島 蛍 Fukushima Hotaru
"""


@dataclass(frozen=True)
class Person:
    """number: 1 to 30; moodle and canvas know them by numbers of their own."""

    number: int
    name: str
    latin: str  # given name first

    @property
    def id(self) -> str:
        return f"s26{self.number:03}"

    @property
    def login(self) -> str:
        return f"{self.latin.split()[1].lower()}{self.number}"

    @property
    def canvas(self) -> str:
        return str(41000 + 7 * self.number)

    @property
    def moodle(self) -> str:
        return str(5000 + 3 * self.number)


def _people() -> Iterable[Person]:
    for number, row in enumerate(re.split(r"[|\n]", PEOPLE.strip()), 1):
        last, first, latin_last, latin_first = row.split()
        yield Person(number, f"{last} {first}", f"{latin_first} {latin_last}")


CLASS = {person.number: person for person in _people()}
ROSTER = "学籍番号,氏名,ローマ字,メールアドレス,ログインID,Canvas ID\n" + "".join(
    f"{p.id},{p.name},{p.latin},{p.login}@example.ac.jp,{p.login},{p.canvas}\n"
    for p in CLASS.values()
)

# What they write: into the first exercise (two criteria), and into the second (one).
FIRST = {
    "D": "def {0}(x):\n    return x + x\n",
    "s": "def {0}(x):\n    return x * x\n",  # wrong for both
    "n": "def {0}(x):\n    return 2 * float(x)\n",  # wrong for arrays
    "i": "import no_such_package\n\n\ndef {0}(x):\n    return 2 * x\n",
    "w": "import time\n\n\ndef {0}(x):\n    time.sleep(600)\n",
    "x": "import os\n\n\ndef {0}(x):\n    os._exit(0)\n",
}
SECOND = {
    "T": "def {0}(xs):\n    result = 0\n    for x in xs:\n        result = result + x\n    return result\n",
    "f": "def {0}(xs):\n    return xs[0] + sum(xs[1:])\n",  # wrong for an empty list
}


def written(course: Course, lesson: str, person: Person, kind: str, own_id: str) -> NotebookNode:
    """A notebook with the answers ``kind``: "DT", "s-", … It says whose it is, for the tests."""
    answers = {}
    for name, letter, texts in zip(EXERCISES[lesson], kind, (FIRST, SECOND), strict=True):
        if letter != "-":
            answers[name] = texts[letter].format(name)
    release = nbformat.read(course.release_notebook(lesson), 4)
    for cell in release.cells:
        cell["stub"] = cell.source  # gone before it is handed in
    made = filled(release, answers)
    made.cells.append(new_markdown_cell(f"made by {person.id} for {lesson}", id="made-by"))
    if own_id:
        cell = next(cell for cell in made.cells if "STUDENT_ID" in cell.source)
        cell.source = cell.source.replace('STUDENT_ID = ""', f'STUDENT_ID = "{own_id}"')
        assert own_id in cell.source
    return made


def _plain(made: NotebookNode) -> bytes:
    for cell in made.cells:
        cell.pop("stub", None)
    return json.dumps(made, ensure_ascii=False).encode()


def _bom(made: NotebookNode) -> bytes:
    return b"\xef\xbb\xbf" + _plain(made)


def _colab(made: NotebookNode) -> bytes:
    made.nbformat_minor = 0
    made.metadata["colab"] = {"provenance": [], "name": "Untitled0.ipynb"}
    for cell in made.cells:
        cell.metadata["id"] = cell.pop("id")
    return _plain(made)


def _bare(made: NotebookNode) -> bytes:
    for cell in made.cells:
        cell.metadata.clear()
    return _plain(made)


def _together(made: NotebookNode) -> bytes:
    """Both answers in the first one's cell; the second's is deleted."""
    first, second = [cell for cell in made.cells if is_fill_in(cell)]
    first.source += "\n\n" + second.source
    made.cells.remove(second)
    return _plain(made)


def _in_tests(made: NotebookNode) -> bytes:
    """The second answer was typed above its test."""
    second = [cell for cell in made.cells if is_fill_in(cell)][1]
    test = made.cells[made.cells.index(second) + 1]
    assert is_graded(test)
    test.source = second.source + "\n" + test.source
    second.source = second.stub
    return _plain(made)


def _copied(made: NotebookNode) -> bytes:
    """The cell was copied before it was filled in."""
    first = next(cell for cell in made.cells if is_fill_in(cell))
    made.cells.insert(made.cells.index(first), nbformat.from_dict({**first, "source": first.stub}))
    return _plain(made)


def _markdown(made: NotebookNode) -> bytes:
    first = next(cell for cell in made.cells if is_fill_in(cell))
    first.cell_type = "markdown"
    first.pop("outputs", None)
    first.pop("execution_count", None)
    return _plain(made)


def _no_tests(made: NotebookNode) -> bytes:
    made.cells = [cell for cell in made.cells if not is_graded(cell)]
    return _plain(made)


def _null_ids(made: NotebookNode) -> bytes:
    for cell in made.cells:
        cell["id"] = None
    return _plain(made)


def _old(made: NotebookNode) -> bytes:
    made = nbformat.reads(_plain(made), as_version=4)
    return nbformat.writes(nbformat.convert(made, 3), version=3).encode()


def _reversed(made: NotebookNode) -> bytes:
    made.cells.reverse()
    return _plain(made)


def _noisy(made: NotebookNode) -> bytes:
    """A training log of a megabyte, a widget, a picture whose attachment is lost."""
    made.metadata["widgets"] = {"state": {"x": "y" * 100_000}}
    shown = new_output("stream", name="stdout", text="epoch 1\n" * 130_000)
    made.cells.append(new_code_cell("1 + 1", id="noise", outputs=[shown]))
    made.cells.append(new_markdown_cell("![](attachment:lost.png)", id="lost"))
    return _plain(made)


def _html(made: NotebookNode) -> bytes:
    return b"<!DOCTYPE html><html><body>" + made.cells[-1].source.encode()


def _program(made: NotebookNode) -> bytes:
    return b"\n\n".join(cell.source.encode() for cell in made.cells if cell.cell_type == "code")


LIKE: dict[str, Callable[[NotebookNode], bytes]] = {
    "plain": _plain,
    "bom": _bom,
    "colab": _colab,
    "bare": _bare,
    "together": _together,
    "in tests": _in_tests,
    "copied": _copied,
    "markdown": _markdown,
    "no tests": _no_tests,
    "null ids": _null_ids,
    "old format": _old,
    "reversed": _reversed,
    "noisy": _noisy,
    "html": _html,
    "program": _program,
    "empty": lambda _: b"",
    "cut": lambda made: _plain(made)[:2000],
}


def file(
    course: Course,
    lesson: str,
    number: int,
    kind: str,
    like: str = "plain",
    own_id: str = "",
    by: int = 0,
) -> bytes:
    """What a student hands in. by: who made it, if that is another one."""
    return LIKE[like](written(course, lesson, CLASS[by or number], kind, own_id))


class ShiftJis(zipfile.ZipInfo):
    """A member as Windows in Japan writes it: its name in cp932, no sign that it is."""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:
        return self.filename.encode("cp932"), self.flag_bits


@dataclass(frozen=True)
class Member:
    """A file of an archive. time: "10-09 18:10", in 2026, on the clock of the class."""

    name: str
    time: str
    content: bytes

    @property
    def clock(self) -> datetime:
        return datetime.strptime(f"2026-{self.time}", "%Y-%m-%d %H:%M")


def zipped(path: Path, members: Iterable[Member], windows: bool = False) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for member in members:
            clock = member.clock.timetuple()[:6]
            info = (ShiftJis if windows else zipfile.ZipInfo)(member.name, clock)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, member.content)
    return path


def as_zip(members: Iterable[Member]) -> bytes:
    """An archive that a student made."""
    box = io.BytesIO()
    with zipfile.ZipFile(box, "w") as archive:
        for member in members:
            info = zipfile.ZipInfo(member.name, member.clock.timetuple()[:6])
            archive.writestr(info, member.content)
    return box.getvalue()


def tarred(path: Path, members: Iterable[Member], zone: tzinfo) -> Path:
    """zone: of the members' times."""
    with tarfile.open(path, "w:gz") as archive:
        for member in members:
            info = tarfile.TarInfo(member.name)
            info.size = len(member.content)
            info.mtime = int(member.clock.replace(tzinfo=zone).timestamp())
            archive.addfile(info, io.BytesIO(member.content))
    return path


def unpacked(folder: Path, members: Iterable[Member]) -> Path:
    for member in members:
        path = folder / member.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(member.content)
    return folder


def moodle(number: int, name: str) -> str:
    person = CLASS[number]
    return f"{person.name}_{person.moodle}_assignsubmission_file/{name}"


def canvas(number: int, upload: int, name: str, late: bool = False) -> str:
    person = CLASS[number]
    first, last = person.latin.lower().split()
    return f"{last}{first}_{'LATE_' if late else ''}{person.canvas}_{upload}_{name}"


def shuffled(members: list[Member]) -> list[Member]:
    """No archive is in the order of the roster."""
    random.Random(26).shuffle(members)
    return members
