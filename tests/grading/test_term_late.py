"""What lateness costs, by numbers worked out by hand, and what class.toml may say."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from coursekit.course import Course
from coursekit.errors import CourseError
from coursekit.grading.class_settings import ClassSettings, read_settings
from coursekit.grading.classroom import Classroom
from coursekit.grading.lateness import EARNED, POSSIBLE, Policy, days_late, points, points_lost

TOKYO = ZoneInfo("Asia/Tokyo")
DUE = datetime(2026, 11, 20, 23, 59, tzinfo=TOKYO)


@pytest.mark.parametrize(
    ("arrived", "days"),
    [
        (datetime(2026, 11, 1, 0, 0, tzinfo=TOKYO), 0),
        (DUE, 0),
        (DUE + timedelta(microseconds=1), 1),
        (DUE + timedelta(days=1), 1),
        (DUE + timedelta(days=1, seconds=1), 2),
        (DUE + timedelta(days=30), 30),
        # 23:59 in Tokyo is 14:59 UTC: what is early on one clock is late on the other.
        (datetime(2026, 11, 20, 14, 59, tzinfo=UTC), 0),
        (datetime(2026, 11, 20, 15, 0, tzinfo=UTC), 1),
        (datetime(2026, 11, 20, 23, 0, tzinfo=UTC), 1),
        (None, 0),
    ],
)
def test_days_late(arrived: datetime | None, days: int) -> None:
    assert days_late(arrived, DUE) == days


def test_without_a_due_date_nothing_is_late() -> None:
    assert days_late(DUE, None) == 0


def test_a_day_late_has_24_hours_also_when_clocks_change() -> None:
    """In Berlin the night before 2026-10-25 had 25 hours."""
    berlin = ZoneInfo("Europe/Berlin")
    due = datetime(2026, 10, 24, 12, 0, tzinfo=berlin)
    assert days_late(datetime(2026, 10, 25, 11, 0, tzinfo=berlin), due) == 1
    assert days_late(datetime(2026, 10, 25, 11, 0, 1, tzinfo=berlin), due) == 2


@pytest.mark.parametrize(
    ("earned", "days", "policy", "stays"),
    [
        ("14", 0, Policy(Decimal(10)), "14"),
        ("14", 1, Policy(Decimal(10)), "12.6"),
        ("14", 3, Policy(Decimal(10)), "9.8"),
        ("14", 10, Policy(Decimal(10)), "0"),
        ("14", 11, Policy(Decimal(10)), "0"),
        ("14", 30, Policy(Decimal(10), most=Decimal(50)), "7"),
        ("14", 3, Policy(Decimal(10), grace_days=1), "11.2"),
        ("14", 3, Policy(Decimal(10), grace_days=3), "14"),
        ("14", 3, Policy(), "14"),
        ("14", 1, Policy(Decimal(100)), "0"),
        # 10 % of the 14 possible points are 1.4.
        ("5", 1, Policy(Decimal(10), of=POSSIBLE), "3.6"),
        ("1", 1, Policy(Decimal(10), of=POSSIBLE), "0"),
        ("5", 1, Policy(Decimal(10), of=EARNED), "4.5"),
        # 2.25 / 2 = 1.125 and 0.05 / 2 = 0.025: halves of a hundredth go up.
        ("2.25", 1, Policy(Decimal(50)), "1.13"),
        ("0.05", 1, Policy(Decimal(50)), "0.03"),
        ("0.1", 3, Policy(Decimal("33.3")), "0"),
        ("13.25", 1, Policy(Decimal("7.5")), "12.26"),  # 12.25625
        ("0", 5, Policy(Decimal(10)), "0"),
        ("0.01", 1, Policy(Decimal("0.1")), "0.01"),
    ],
)
def test_points_lost(earned: str, days: int, policy: Policy, stays: str) -> None:
    lost = points_lost(Decimal(earned), Decimal(14), days, policy)
    assert Decimal(earned) - lost == Decimal(stays)


def test_a_number_of_the_gradebook_is_taken_as_it_is_written() -> None:
    """0.1 + 0.2 is no 0.3, and 1.005 lies below it: people mean what they see."""
    assert points(0.1 + 0.2) == Decimal("0.3")
    assert points(1.005) == Decimal("1.01")
    assert points(13.25) == Decimal("13.25")


def settings(course: Course, folder: Path, text: str) -> ClassSettings:
    folder.mkdir(exist_ok=True)
    (folder / "class.toml").write_text(text, encoding="utf-8")
    return read_settings(course, Classroom(folder))


def test_what_class_toml_says(course: Course, tmp_path: Path) -> None:
    found = settings(
        course,
        tmp_path / "class",
        """
[late]
percent_a_day = 10
most = 50
grace_days = 1
[due]
01_mini = 2026-11-20T23:59:00
[extensions.01]
ann = 3
ben = 2026-11-30
cho = 2026-12-01T12:00:00+09:00
dai = "2026-12-02 12:00"
""",
    )
    own = found.extensions["01_mini"]
    assert found.due_for("01_mini", "zoe") == DUE
    assert own["ann"] == DUE + timedelta(days=3)
    assert own["ben"] == datetime(2026, 12, 1, tzinfo=TOKYO)
    assert own["cho"] == datetime(2026, 12, 1, 3, tzinfo=UTC)
    assert own["dai"] == datetime(2026, 12, 2, 12, tzinfo=TOKYO)
    assert found.due_for("02_other", "ann") is None
    assert found.describe("01_mini") == (
        "01_mini: due 2026-11-20 23:59 (Asia/Tokyo), 4 with an extension; each day late that has "
        "begun costs 10 % of the points earned, 50 % at most; the first day nothing"
    )


def test_a_date_lasts_until_its_end_and_zones_count(course: Course, tmp_path: Path) -> None:
    text = 'timezone = "America/New_York"\n[due]\n01_mini = 2026-11-20\n'
    found = settings(course, tmp_path / "class", text)
    assert found.due["01_mini"] == datetime(2026, 11, 21, 5, 0, tzinfo=UTC)
    assert "due 2026-11-20 24:00 (America/New_York); lateness costs nothing" in found.describe(
        "01_mini"
    )


def test_an_extension_in_days_keeps_the_hour_when_clocks_change(
    course: Course, tmp_path: Path
) -> None:
    text = """timezone = "Europe/Berlin"
[due]
01_mini = 2026-10-24T12:00:00
[extensions.01_mini]
ann = 1
"""
    due = settings(course, tmp_path / "class", text).due_for("01_mini", "ann")
    assert due == datetime(2026, 10, 25, 11, 0, tzinfo=UTC)  # 12:00 in winter


def test_without_a_file_nothing_is_late(course: Course, tmp_path: Path) -> None:
    found = read_settings(course, Classroom(tmp_path))
    assert found.zone.key == "Asia/Tokyo"
    assert "no due date" in found.describe("01_mini")


@pytest.mark.parametrize(
    ("text", "key", "words"),
    [
        ("[late", "", "is not TOML"),
        ("late_policy = 1", "late_policy", "is no setting"),
        ("[late]\npercent_per_day = 10", "late.percent_per_day", "settings are: percent_a_day"),
        ("[late]\nmost = 50", "[late]", "has no percent_a_day"),
        ('[late]\npercent_a_day = "10%"', "late.percent_a_day", "a number from 0 to 100"),
        ("[late]\npercent_a_day = 110", "late.percent_a_day", "a number from 0 to 100"),
        ("[late]\npercent_a_day = nan", "late.percent_a_day", "a number from 0 to 100"),
        ("[late]\npercent_a_day = true", "late.percent_a_day", "a number from 0 to 100"),
        ("[late]\npercent_a_day = 1\ngrace_days = 0.5", "late.grace_days", "a number of days"),
        ('[late]\npercent_a_day = 1\nof = "all"', "late.of", '"possible"'),
        ("late = 10", "[late]", "no table"),
        ('timezone = "JST+9"', "timezone", "no time zone"),
        ("timezone = 9", "timezone", "no time zone"),
        ("[due]\n77_none = 2026-11-20", "due.77_none", "no lesson '77_none'"),
        ('[due]\n01_mini = "2026-11-20 23:59 JST"', "due.01_mini", "write 2026-11-20T23:59:00"),
        ('[due]\n01_mini = "2026-11-20T24:00"', "due.01_mini", "for the end of that day"),
        ("[due]\n01_mini = 20261120", "due.01_mini", "is no time"),
        ("[extensions.01_mini]\nann = 3", "extensions.01_mini.ann", "add it to [due]"),
        ("[extensions]\n01_mini = 3", "[extensions.01_mini]", "no table"),
    ],
)
def test_faults_of_class_toml(
    course: Course, tmp_path: Path, text: str, key: str, words: str
) -> None:
    with pytest.raises(CourseError) as caught:
        settings(course, tmp_path / "class", text)
    (problem,) = caught.value.problems
    assert problem.file == tmp_path / "class" / "class.toml"
    assert problem.cell == key and words in f"{problem.what}; {problem.way_out}"
