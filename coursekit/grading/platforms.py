"""How learning platforms name the files of a class: what of a name is the platform's own.

That part is trustworthy, since no student can choose it. What follows it, the file's own name, is
theirs; so a pattern is looked for from the left, and the first place where one fits counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo

from coursekit.grading.unpack import in_any_zone


@dataclass(frozen=True)
class Platform:
    """pattern: with groups of these names, each optional but the first two:

    - who: the person's name, or another text that stands for them
    - file: what the student chose
    - login: their account
    - number: the platform's number for them
    - order: grows with each upload
    - time: of the submission, on the platform's clock
    - late: there if the platform calls it late

    numbers_last: whether ``number`` means the same person in every assignment.
    source: where the naming is laid down.
    """

    name: str
    pattern: re.Pattern[str]
    source: str
    numbers_last: bool = False


@dataclass(frozen=True)
class Part:
    """What the platform says of one file. who: empty where it hides the name.

    before: the assignment's name where only "_" parts it from the login, which may hold one, too.
    """

    platform: Platform
    who: str
    login: str
    number: str
    file: str
    order: int | None
    time: datetime | None
    late: bool
    before: str = ""

    @property
    def logins(self) -> list[str]:
        """All that may be the login, the longest first."""
        pieces = f"{self.before}{self.login}".split("_")
        return ["_".join(pieces[place:]) for place in range(len(pieces)) if pieces[place]]

    @property
    def person(self) -> tuple[str, ...]:
        """Files of one assignment with different persons come from different people."""
        return (self.platform.name, self.number or self.login or self.who)

    def __str__(self) -> str:
        texts = [self.who, self.login, self.number]
        return f"{self.platform.name}: {' '.join(text for text in texts if text)}"


START = r"(?:^|/)"
PLATFORMS = (
    Platform(
        "Moodle",
        re.compile(
            START + r"(?P<who>[^/]+?)_(?P<number>\d+)_assignsubmission_[a-z]+"
            r"(?:_?/(?P<file>.+)|_(?P<file_>[^/]+(?:/.+)?))$"
        ),
        "mod/assign/classes/downloader.php: get_student_prefix, load_submissionplugin_filelist",
    ),
    Platform(
        "Canvas",
        re.compile(
            START + r"(?:(?P<who>(?!LATE_)[^/]+?)_)?(?P<late>LATE_)?"
            r"(?P<number>anon_\w+?|[1-9]\d*)_"
            r"(?:(?P<order>[1-9]\d{2,})_(?P<file>.+)|(?P<file_>(?:text|link|media)\.html))$"
        ),
        "lib/content_zipper.rb: get_filename, add_upload_submission, add_text_submission",
        numbers_last=True,
    ),
    Platform(
        "Blackboard",
        re.compile(
            START + r"(?P<who>[^/]*?_)?(?P<login>[^/_]+)_attempt_(?P<time>\d{4}(?:-\d\d){5})"
            r"_(?P<file>.+)$"
        ),
        "help.blackboard.com: Download assignments",
    ),
    Platform(
        "Sakai",
        re.compile(
            START + r"(?P<who>[^/()]*)\((?P<login>[^/()\s]+)\)"
            r"/(?:(?:Submission attachment\(s\)|提出[^/]*)/(?P<file>.+)"
            r"|(?P<file_>[^/]*_submissionText\.html?))$"
        ),
        "jupyter/nbgrader pull request 526; assignment-impl, zipSubmissions",
    ),
    Platform(
        "ILIAS",
        re.compile(
            START + r"(?P<who>[^/_]+_[^/_]+)_(?P<login>[^/_]+)_(?P<number>[1-9]\d*)"
            r"/(?:(?P<time>\d{14})_)?(?P<file>.+)$"
        ),
        "DigiKlausur/ilias2nbgrader; Modules/Exercise, ilExAssignment",
        numbers_last=True,
    ),
    Platform(
        "Brightspace",
        re.compile(
            START + r"(?P<number>\d+-\d+) - (?P<who>[^/]+?) - "
            r"(?P<time>(?:(?! - )[^/])*(?<!\d)20\d\d(?!\d)(?:(?! - )[^/])*)(?: - |/)(?P<file>.+)$"
        ),
        "D2L Brightspace, Assignments: Download submissions",
    ),
    Platform(
        "Teams",
        re.compile(
            START
            + r"(?:Submitted files|Working files|提出済みのファイル|作業ファイル)/(?P<who>[^/]+)"
            r"/[^/]+/(?:Version|バージョン) ?(?P<order>\d+)/(?P<file>.+)$"
        ),
        "Microsoft 365 Education, Assignments in SharePoint: Student Work",
    ),
    Platform(
        "nbgrader",
        re.compile(
            START + r"(?P<login>[^/+]+)\+[^/+]+\+(?P<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[^/+]*)"
            r"(?:\+[^/]*)?/(?P<file>.+)$"
        ),
        "nbgrader/exchange/default/submit.py: init_dest",
    ),
)
TIMES = (
    *("%Y-%m-%d-%H-%M-%S", "%Y%m%d%H%M%S", "%Y-%m-%d %H:%M:%S"),
    *("%b %d, %Y %I%M %p", "%B %d, %Y %I%M %p"),
)
# Moodle's word for somebody whose name it hides (lang/*/assign.php, 'participant').
HIDDEN = ("participant", "参加者", "teilnehmer", "teilnehmer-in", "participante", "参与者")


def platform_part(name: str, zone: tzinfo) -> Part | None:
    """What a platform made of the path ``name``; None where it fits no platform's pattern.

    zone: of the times in it.
    """
    found = list(_parts(name, zone))
    return min(found, key=lambda one: one[0])[1] if found else None


def without_assignment(parts: Sequence[Part | None]) -> list[Part | None]:
    """With logins as far as the files of one assignment, which begin alike, tell them."""
    texts = {f"{part.before}{part.login}" for part in parts if part and part.before}
    if len(texts) < 2:
        return list(parts)
    alike = 0
    for column in zip(*(text.split("_")[:-1] for text in texts), strict=False):
        if len(set(column)) > 1:
            break
        alike += len(column[0]) + 1
    return [
        replace(part, login=f"{part.before}{part.login}"[alike:], before=part.before[:alike])
        if part and part.before
        else part
        for part in parts
    ]


def _parts(name: str, zone: tzinfo) -> Iterator[tuple[int, Part]]:
    for platform in PLATFORMS:
        if match := platform.pattern.search(name):
            groups = {key: text or "" for key, text in match.groupdict().items()}
            who, before = groups.get("who", "").strip("_ ").replace("_", " "), ""
            if platform.name == "Blackboard":
                who, before = "", groups["who"]
            if _is_hidden(who) or groups.get("number", "").startswith("anon_"):
                who = ""
            order = groups.get("order", "")
            part = Part(
                platform,
                who,
                groups.get("login", ""),
                groups.get("number", ""),
                groups["file"] or groups.get("file_", ""),
                int(order) if order else None,
                _time(groups.get("time", ""), zone),
                bool(groups.get("late")),
                before,
            )
            yield match.start(), part


def _is_hidden(who: str) -> bool:
    """Moodle may put a group's name before: "A-Participant"."""
    who = who.casefold()
    return any(who == word or who.endswith(f"-{word}") for word in HIDDEN)


def _time(text: str, zone: tzinfo) -> datetime | None:
    plain = re.sub(r"(?<=\d{4} )(\d{3} )", r"0\1", text)  # 901 AM
    if text.endswith(" UTC"):  # nbgrader's, with or without microseconds
        plain, zone = text.removesuffix(" UTC").partition(".")[0], UTC
    for form in TIMES:
        try:
            return in_any_zone(datetime.strptime(plain, form).replace(tzinfo=zone))
        except ValueError:
            continue
    return None
