"""Cut wagahai.txt out of the raw text: python data/make_wagahai.py RAW_FILE

RAW_FILE: wagahai_neko_clean.txt as data/README.md describes it. Keeps chapters 1 to 3 (一〜三),
without the lines that only number a chapter.
"""

import re
import sys
from pathlib import Path

CHAPTER = re.compile(r"^[一二三四五六七八九十]+\n", re.MULTILINE)
CHAPTERS_KEPT = 3

if __name__ == "__main__":
    raw = Path(sys.argv[1]).read_text(encoding="utf-8")
    chapters = CHAPTER.split(raw)[1 : CHAPTERS_KEPT + 1]
    target = Path(__file__).parent / "wagahai.txt"
    target.write_text("".join(chapters), encoding="utf-8", newline="\n")
    print(f"{target.name}: {sum(map(len, chapters))} characters")
