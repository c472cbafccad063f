"""Cut the first names out of the raw file: python data/make_first_names.py RAW_FILE

RAW_FILE: ja_first_names.tsv as data/README.md describes it. Kept are the readings of 2 to 6
characters that are written in hiragana alone, each once, in the order of the raw file. The label
is the raw file's, unchanged: "both" stays "both", so that a lesson has to decide what to do
with the names that no single label fits.
"""

import csv
import re
import sys
from collections import Counter
from pathlib import Path

LABELS = ("male", "female", "both")

if __name__ == "__main__":
    with Path(sys.argv[1]).open(encoding="utf-8", newline="") as raw:
        rows = list(csv.DictReader(raw, delimiter="\t"))
    kept = [row for row in rows if re.fullmatch("[ぁ-ん]{2,6}", row["reading"])]
    if len({row["reading"] for row in kept}) != len(kept):
        raise SystemExit("a reading stands twice")
    if unknown := {row["label"] for row in kept} - set(LABELS):
        raise SystemExit(f"labels that this script does not know: {unknown}")
    lines = ["reading\tlabel", *(f"{row['reading']}\t{row['label']}" for row in kept)]
    target = Path(__file__).parent / "first_names.tsv"
    target.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    counts = Counter(row["label"] for row in kept)
    print(f"{target.name}: {len(kept)} of {len(rows)} readings, {dict(counts)}")
