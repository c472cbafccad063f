"""What lateness costs: days late and points lost, in exact numbers. Everything that shows a score
after lateness takes it from here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

DAY = timedelta(days=1)
CENT = Decimal("0.01")  # of a point: what Canvas shows, and more than Moodle does
EARNED, POSSIBLE = "earned", "possible"


@dataclass(frozen=True)
class Policy:
    """percent_a_day: points lost for each day late that has begun, in percent.

    of: percent of what, the points that were "earned" or those that are "possible". most: percent
    lost at most. grace_days: days late that cost nothing; those after them do.
    """

    percent_a_day: Decimal = Decimal(0)
    of: str = EARNED
    most: Decimal = Decimal(100)
    grace_days: int = 0

    def __str__(self) -> str:
        if not self.percent_a_day:
            return "lateness costs nothing"
        words = f"each day late that has begun costs {self.percent_a_day.normalize():f} %"
        words += f" of the points {self.of}"
        if self.most < 100:
            words += f", {self.most.normalize():f} % at most"
        if self.grace_days:
            words += f"; the first {'day' if self.grace_days == 1 else f'{self.grace_days} days'}"
            words += " nothing"
        return words


def days_late(arrived: datetime | None, due: datetime | None) -> int:
    """Days of 24 hours past ``due`` that have begun; 0 where either is unknown.

    Both times have a zone.
    """
    if arrived is None or due is None:
        return 0
    # Two times of one zone would be subtracted as clocks show them, also over a change of clocks.
    past = arrived.astimezone(UTC) - due.astimezone(UTC)
    return max(0, -(-past // DAY))


def points(number: float | Decimal) -> Decimal:
    """The number as points are shown, stored and exported: rounded to hundredths, halves up."""
    return Decimal(str(number)).quantize(CENT, ROUND_HALF_UP)


def shown(number: Decimal | None) -> str:
    """As people write points, "12.6"; empty where there are none."""
    return "" if number is None else f"{number.normalize() + 0:f}"


def points_lost(earned: Decimal, possible: Decimal, late: int, policy: Policy) -> Decimal:
    """Of the points ``earned``, those that ``late`` days cost: never more than there are."""
    counted = max(0, late - policy.grace_days)
    percent = min(policy.percent_a_day * counted, policy.most)
    base = earned if policy.of == EARNED else possible
    # What stays is rounded, not what is lost, so that 50 % of 2.25 leaves 1.13.
    return earned - min(earned, points(max(Decimal(0), earned - base * percent / 100)))
