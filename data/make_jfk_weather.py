"""Cut the weather of JFK airport out of the raw file: python data/make_jfk_weather.py RAW_FILE

RAW_FILE: jfk_hourly_weather_2013.csv as data/README.md describes it. One row per hour from the
first to the last, so that row number and time never part: an hour that the raw file leaves out is
there with empty fields, and so is a value that is NA. Nothing is filled in and nothing mended.
Units: °F to °C and miles per hour to m/s, rounded to 0.1.
"""

import csv
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

HOUR = timedelta(hours=1)


def number(value: str, change: Callable[[float], float] = float) -> str:
    """The value in other units, or an empty field where it is missing."""
    return "" if value == "NA" else f"{change(float(value)):.1f}".removesuffix(".0")


def celsius(fahrenheit: float) -> float:
    """Degrees; + 0.0 turns -0.0 into 0.0."""
    return round((fahrenheit - 32) / 1.8, 1) + 0.0


def metres(miles: float) -> float:
    """Metres per second."""
    return miles * 0.44704


if __name__ == "__main__":
    with Path(sys.argv[1]).open(encoding="utf-8") as raw:
        rows = {
            datetime.strptime(row["time_hour"], "%Y-%m-%dT%H:%M:%SZ"): row
            for row in csv.DictReader(raw)
        }
    lines = ["time,temp,dewp,wind_dir,wind_speed"]
    hour = min(rows)
    while hour <= max(rows):
        values = ["", "", "", ""]
        if hour in rows:
            row = rows[hour]
            values = [
                number(row["temp"], celsius),
                number(row["dewp"], celsius),
                number(row["wind_dir"]),
                number(row["wind_speed"], metres),
            ]
        lines.append(",".join([hour.strftime("%Y-%m-%dT%H"), *values]))
        hour += HOUR
    target = Path(__file__).parent / "jfk_weather.csv"
    target.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    absent = sum(line.endswith(",,,,") for line in lines)
    print(f"{target.name}: {len(lines) - 1} hours, {absent} of them absent")
