"""Lay out what arrived, a class's archives, folders and files, as plain files in a box.

Nothing is ever written under a name that came with it: in the box files are numbered. Archives in
archives are opened one level deep, members are copied piece by piece, and all sizes are bounded.
One file that cannot be taken costs nobody else theirs: it is named, with the reason, whatever
zipfile and tarfile raise about it. They raise nearly anything: ValueError, OverflowError,
UnicodeDecodeError, NotImplementedError, struct.error, …
"""

from __future__ import annotations

import bz2
import contextlib
import gzip
import hashlib
import lzma
import re
import struct
import tarfile
import tempfile
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, UTC, datetime, tzinfo
from pathlib import Path, PurePosixPath
from typing import IO, Any

from coursekit.escapes import visible

MOST_FILE = 200 << 20  # of one file; outputs and widgets may be most of it
TOO_LARGE = f"larger than {MOST_FILE >> 20} MB"
MOST_TOTAL = 4 << 30  # of all, unpacked
MOST_NESTED = 200 << 20  # of all that an archive in an archive holds
MOST_MEMBERS = 100_000
LONGEST = 1000  # bytes of a part of a name: Windows has 255 characters, a platform adds to them
PIECE = 1 << 20

ZIPS = (".zip",)
TARS = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
OTHER_ARCHIVES = (
    *(".7z", ".rar", ".lzh", ".gz", ".bz2", ".xz", ".zst", ".zipx", ".cab", ".lz4", ".sit", ".alz"),
    *(".egg", ".cpgz", ".z"),
)
ARCHIVES = (*ZIPS, *TARS, *OTHER_ARCHIVES)
# What operating systems, Jupyter and programs leave beside a notebook.
LEFT_BEHIND = ("__macosx", ".ipynb_checkpoints", ".git", "__pycache__", ".ds_store", "thumbs.db")
# What may have been meant as the submission, if a student handed in nothing else.
MEANT = (
    *(".ipynb", ".json", ".html", ".htm", ".py", ".txt", ".pdf", ".md", ".webloc", ".url", ".lnk"),
    *(".mhtml", ".mht", ".webarchive", ".eml", ".msg", ".tex", ".r", ".rmd", ".xml"),
    *(".doc", ".docx", ".docm", ".odt", ".rtf", ".pages", ".gdoc", ".gsheet", ".hwp", ".hwpx"),
    *(".xls", ".xlsx", ".xlsm", ".ods", ".csv", ".numbers", ".ppt", ".pptx", ".odp", ".key"),
    *(".jpg", ".jpeg", ".png", ".heic", ".heif", ".gif", ".bmp", ".webp", ".tif", ".tiff", ".svg"),
    *(".mov", ".mp4"),
)
START = 1000  # bytes that show a notebook, whatever its name ends in
# What platforms put beside the files that students hand in. In Sakai's folder of feedback lies what
# the instructor gave back.
FEEDBACK = re.compile(r"\([^/()]+\)/(?:feedback attachment\(s\)|フィードバック[^/]*)/")
BLACKBOARDS = re.compile(r"_attempt_\d{4}(-\d\d){5}\.txt$")
BY_PLATFORM = ("timestamp.txt", "comments.txt", "feedbacktext", "grades.csv")
# How compressed tars begin. Source: RFC 1952; the formats of bzip2 and xz.
COMPRESSED: dict[bytes, Callable[..., Any]] = {
    b"\x1f\x8b": gzip.open,
    b"BZh": bz2.open,
    b"\xfd7zXZ\0": lzma.open,
}


@dataclass(frozen=True)
class Arrived:
    """One file. given: the path on the command line. name: the file's path in there, with "/".

    time: of the file in the archive, aware; None where it tells none. For what came in an archive
    in the archive, it is that one's: what a student's own archive says is the student's own clock,
    which is own_time. file: where it lies in the box. platform_time: what the platform wrote beside
    the file of when it was handed in.
    """

    given: Path
    name: str
    time: datetime | None
    file: Path
    sha256: str
    platform_time: datetime | None = None
    own_time: datetime | None = None

    @property
    def parts(self) -> list[str]:
        return self.name.split("/")


@dataclass(frozen=True)
class LeftOut:
    """A file that was not even laid out, and why."""

    given: Path
    name: str
    reason: str

    def __str__(self) -> str:
        return visible(f"{self.given.name}: {self.name!r} is left out: {self.reason}")


@dataclass(frozen=True)
class Beside:
    """A file that is no notebook and was not meant as one, say a picture: it is only counted."""

    name: str

    @property
    def ending(self) -> str:
        return PurePosixPath(folded(self.name)).suffix[:12]


Found = Arrived | LeftOut | Beside


def lay_out(given: list[Path], box: Path, zone: tzinfo) -> Iterator[Found]:
    """Copy the files of ``given`` into the folder ``box``.

    zone: of the times in archives that name none. Raises OSError where the box cannot be written.
    """
    return _Box(box, zone).take(given)


class _Box:
    def __init__(self, folder: Path, zone: tzinfo) -> None:
        self.folder, self.zone = folder, zone
        self.count = 0
        self.room = MOST_TOTAL
        self.seen = 0

    def take(self, given: list[Path]) -> Iterator[Found]:
        for path in given:
            self.given = path
            if path.is_dir():
                yield from self._folder(path)
            else:
                yield from self._file(path, path.name, asked=True)

    def _folder(self, top: Path) -> Iterator[Found]:
        name = top.resolve().name
        for path in sorted(top.rglob("*")):
            inside = _text(f"{name}/{path.relative_to(top).as_posix()}").replace("\\", "/")
            if path.is_symlink():
                if _is_wanted(inside):
                    yield LeftOut(top, inside, "it is a link")
            elif path.is_file():
                yield from self._file(path, inside)

    def _file(self, path: Path, name: str, asked: bool = False) -> Iterator[Found]:
        try:
            if _kind(name) in ("zip", "tar") or (asked and zipfile.is_zipfile(path)):
                if asked:
                    yield from self._archive(path, "", 0, self.room)
                else:
                    time = _moment(path.stat().st_mtime)
                    yield from self._own_archive(path, f"{name}/", 1, self.room, time)
            elif asked or _is_wanted(name) or (_may_be_wanted(name) and _starts_so(path)):
                about = path.stat()
                with path.open("rb") as file:
                    yield self._copy(file, name, _moment(about.st_mtime), about.st_size)
            elif _may_be_wanted(name):
                yield Beside(name)
        except Exception as error:
            yield LeftOut(self.given, name, f"cannot be read ({_told(error)})")

    def _archive(self, path: Path, prefix: str, depth: int, room: int) -> Iterator[Found]:
        """The members of a zip or tar that lies at ``path``."""
        about = prefix.rstrip("/") or path.name
        try:
            if zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as archive:
                    yield from self._members(_zipped(archive, self.zone), prefix, depth, room)
            elif _kind(about) == "tar":
                with (
                    self._decompressed(path, room) as plain,
                    tarfile.open(fileobj=plain, mode="r:") as tar,
                ):
                    yield from self._members(_tarred(tar), prefix, depth, room)
            else:
                yield LeftOut(self.given, about, "no zip")
        except Exception as error:
            yield _broken(self.given, about, error)

    @contextlib.contextmanager
    def _decompressed(self, path: Path, room: int) -> Iterator[IO[bytes]]:
        """A tar without its compression, at most ``room`` of it.

        tarfile would decompress whatever a member claims to hold to get past it, and begin anew
        each time that it goes back.
        """
        with path.open("rb") as file:
            start = file.read(8)
        opened = [way for magic, way in COMPRESSED.items() if start.startswith(magic)]
        if not opened:
            with path.open("rb") as file:
                yield file
            return
        with tempfile.TemporaryFile(dir=self.folder) as plain:
            with opened[0](path, "rb") as packed:
                while piece := packed.read(PIECE):
                    if plain.tell() + len(piece) > room:
                        raise tarfile.TarError("the archive holds too much")
                    plain.write(piece)
            plain.seek(0)
            yield plain

    def _own_archive(
        self, path: Path, prefix: str, depth: int, room: int, time: datetime | None
    ) -> Iterator[Found]:
        """What a student packed. time: of the archive itself, which the student did not choose."""
        for one in self._archive(path, prefix, depth, room):
            yield replace(one, time=time, own_time=one.time) if isinstance(one, Arrived) else one

    def _members(
        self, members: Iterator[_Member], prefix: str, depth: int, room: int
    ) -> Iterator[Found]:
        left = room
        for member in members:
            self.seen += 1
            if self.seen > MOST_MEMBERS:
                yield LeftOut(self.given, prefix, f"holds more than {MOST_MEMBERS} files")
                return
            name, kind = prefix + member.name, _kind(member.name)
            if not _is_wanted(name) and not (_may_be_wanted(name) and member.is_notebook()):
                if _may_be_wanted(name):
                    yield Beside(name)
                continue
            if reason := member.refused or _odd_name(member.name):
                yield LeftOut(self.given, name, reason)
            elif member.size > MOST_FILE:
                yield LeftOut(self.given, name, TOO_LARGE)
            elif member.size > min(left, self.room):
                yield LeftOut(self.given, name, "the archive holds too much")
            elif kind in ("zip", "tar") and depth >= 1:
                yield LeftOut(self.given, name, "an archive in an archive in an archive")
            else:
                try:
                    with member.open() as file:
                        found = self._copy(file, name, member.time, member.size)
                except Exception as error:
                    found = _broken(self.given, name, error)
                if isinstance(found, LeftOut):
                    yield found
                    continue
                left -= found.file.stat().st_size
                if kind in ("zip", "tar"):
                    inside = (found.file, f"{name}/", depth + 1, MOST_NESTED)
                    yield from self._own_archive(*inside, member.time)
                    found.file.unlink()
                else:
                    yield found

    def _copy(
        self, file: IO[bytes], name: str, time: datetime | None, size: int
    ) -> Arrived | LeftOut:
        """Copy one file piece by piece: what an archive says of sizes may be wrong."""
        too_large = LeftOut(self.given, name, TOO_LARGE)
        if size > MOST_FILE:
            return too_large
        self.count += 1
        suffix = "".join(Path(name).suffixes[-2:]) if _kind(name) == "tar" else ""
        target = self.folder / f"{self.count}{suffix}"
        digest, copied = hashlib.sha256(), 0
        with target.open("wb") as out:
            while piece := file.read(PIECE):
                copied += len(piece)
                if copied > MOST_FILE or copied > self.room:
                    break
                digest.update(piece)
                out.write(piece)
        if copied > MOST_FILE or copied > self.room:
            target.unlink()
            return too_large
        self.room -= copied
        return Arrived(self.given, name, time, target, digest.hexdigest())


@dataclass(frozen=True)
class _Member:
    """One file of an archive. refused: why it is not to be opened."""

    name: str
    time: datetime | None
    size: int
    refused: str
    source: tuple[zipfile.ZipFile, zipfile.ZipInfo] | tuple[tarfile.TarFile, tarfile.TarInfo]

    def open(self) -> IO[bytes]:
        archive, info = self.source
        if isinstance(archive, zipfile.ZipFile):
            assert isinstance(info, zipfile.ZipInfo)
            return archive.open(info)
        assert isinstance(info, tarfile.TarInfo)
        file = archive.extractfile(info)
        if file is None:
            raise tarfile.TarError("no plain file")
        return file

    def is_notebook(self) -> bool:
        """Whether it begins like one."""
        if self.refused:
            return False
        try:
            with self.open() as file:
                return _is_notebook(file.read(START))
        except Exception:
            return False


def _zipped(archive: zipfile.ZipFile, zone: tzinfo) -> Iterator[_Member]:
    for info in archive.infolist():
        if not info.is_dir():
            name = _zip_name(info).replace("\\", "/")  # as some programs for Windows write it
            refused = "it is encrypted" if info.flag_bits & 1 else ""
            if "\0" in info.orig_filename:
                refused = "its name holds a NUL"
            yield _Member(name, _zip_time(info, zone), info.file_size, refused, (archive, info))


def _tarred(archive: tarfile.TarFile) -> Iterator[_Member]:
    for info in archive:
        if info.isdir():
            continue
        time = _moment(info.mtime) if info.mtime > 0 else None
        refused = "" if info.isreg() else "it is a link or a device"
        name = _text(info.name.removeprefix("./"))
        yield _Member(name, time, info.size, refused, (archive, info))


def _moment(seconds: float) -> datetime | None:
    try:
        return in_any_zone(datetime.fromtimestamp(seconds, UTC))
    except (ValueError, OverflowError, OSError):
        return None


def in_any_zone(time: datetime) -> datetime | None:
    """The time, unless the calendar ends before it can be told in another zone."""
    return time if MINYEAR < time.year < MAXYEAR else None


def _text(name: str) -> str:
    """A file's name as text that can be written: bytes that are no UTF-8 as escapes."""
    return name.encode("utf-8", "backslashreplace").decode()


def _zip_name(info: zipfile.ZipInfo) -> str:
    """The member's name: in UTF-8, or as Windows in Japan writes it (cp932).

    Bit 11 says UTF-8; Python reads every other name as cp437. Info-ZIP's field 0x7075 holds it in
    UTF-8 as well. Source: PKWARE, APPNOTE.TXT, 4.4.4 and 4.6.9.
    """
    if info.flag_bits & 0x800:
        return info.filename
    if len(told := _extra(info, 0x7075)) > 5:
        return told[5:].decode("utf-8", "replace")
    try:
        raw = info.orig_filename.encode("cp437")
    except UnicodeEncodeError:
        return info.filename
    for encoding in ("utf-8", "cp932"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return info.filename


def _zip_time(info: zipfile.ZipInfo, zone: tzinfo) -> datetime | None:
    """The time in UTC where the zip has it (field 0x5455), else the wall clock's."""
    told = _extra(info, 0x5455)
    if len(told) >= 5 and told[0] & 1:
        return datetime.fromtimestamp(struct.unpack("<I", told[1:5])[0], UTC)
    try:
        time = datetime(*info.date_time, tzinfo=zone)
    except ValueError:
        return None
    return time if time.year > 1980 else None  # a zip's clock begins then; programs write it so


def _extra(info: zipfile.ZipInfo, kind: int) -> bytes:
    rest = info.extra
    while len(rest) >= 4:
        found, size = struct.unpack("<HH", rest[:4])
        if found == kind:
            return rest[4 : 4 + size]
        rest = rest[4 + size :]
    return b""


def _odd_name(name: str) -> str:
    parts = name.split("/")
    if name.startswith("/") or ".." in parts:
        return "its name leads out of the archive"
    if max(len(part.encode("utf-8", "replace")) for part in parts) > LONGEST:
        return f"its name is longer than {LONGEST} bytes"
    return ""


def folded(name: str) -> str:
    """A name without what differs by accident: some type all of it in full width, ．ｉｐｙｎｂ."""
    return unicodedata.normalize("NFKC", name).casefold()


def _kind(name: str) -> str:
    name = folded(name)
    if name.endswith(ZIPS):
        return "zip"
    if name.endswith(TARS):
        return "tar"
    return "other archive" if name.endswith(OTHER_ARCHIVES) else ""


def _is_wanted(name: str) -> bool:
    """Whether a file may be a submission, or hold one."""
    if not _may_be_wanted(name):
        return False
    base = folded(name).rpartition("/")[2]
    return ".ipynb" in base or base.endswith(MEANT) or bool(_kind(base))


def _may_be_wanted(name: str) -> bool:
    """Whether it is neither a system's nor a platform's own."""
    name = folded(name).replace("\\", "/")
    parts = name.split("/")
    if any(part in LEFT_BEHIND for part in parts) or parts[-1].startswith("._"):
        return False
    if BLACKBOARDS.search(parts[-1]) or FEEDBACK.search(name):
        return False
    return parts[-1] == "timestamp.txt" or not parts[-1].startswith(BY_PLATFORM)


def _starts_so(path: Path) -> bool:
    with path.open("rb") as file:
        return _is_notebook(file.read(START))


def _is_notebook(start: bytes) -> bool:
    """Drive's copies, and systems that hide endings, leave notebooks without one."""
    start = start.lstrip(b"\xef\xbb\xbf \t\r\n")
    return start[:1] == b"{" and (b'"cells"' in start or b'"nbformat"' in start)


def _broken(given: Path, name: str, error: Exception) -> LeftOut:
    return LeftOut(given, name, f"cannot be unpacked ({_told(error)})")


def _told(error: Exception) -> str:
    """In one line: tarfile's list what each way of reading said."""
    first = str(error).partition("\n")[0].rstrip(":")
    return f"{type(error).__name__}: {first}"
