"""Cut spellings.tsv out of the raw file: python data/make_spellings.py RAW_FILE

RAW_FILE: the one of make_katakana.py. Kept are those words of katakana.tsv that the raw file spells
in several ways, each with all its spellings that make_katakana.py's rule keeps, in the order of the
raw file: which of them is right, nobody can say, so a lesson has to decide what to do with them.
"""

import sys
from pathlib import Path

from make_katakana import kept

if __name__ == "__main__":
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()[1:]
    spellings: dict[str, list[str]] = {}
    for line in lines:
        word, kana = line.split("\t")
        if kept(word, kana):
            spellings.setdefault(word, []).append(kana)
    several = {word: found for word, found in sorted(spellings.items()) if len(found) > 1}
    target = Path(__file__).parent / "spellings.tsv"
    text = "".join(f"{word}\t{' '.join(found)}\n" for word, found in several.items())
    target.write_text(text, encoding="utf-8", newline="\n")
    print(f"{target.name}: {len(several)} of {len(spellings)} words")
