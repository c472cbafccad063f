"""Cut the named-entity sentences out of the raw file: python data/make_ner.py RAW_FILE

RAW_FILE: hironsan_iob_sents.txt as data/README.md describes it. Of its columns only the word and
the tag are kept: one word a line, "word<TAB>tag", an empty line between sentences, in the order of
the raw file (neighbours come from the same article). Left out are sentences of articles about
crime, death, attacks, accidents with victims, illness, weapons, and accusations against persons or
companies (whole articles where a part would hint at the rest): a lesson does not need them. Tags
are as in the raw file, with its mistakes.
"""

import re
import sys
from pathlib import Path

# Numbers (from 0) of the sentences left out: first and last of each stretch.
LEFT_OUT = (
    *((41, 57), (63, 94), (111, 121), (148, 166), (175, 182), (193, 195), (203, 205), (215, 215)),
    *((218, 221), (263, 264), (268, 269), (273, 281), (301, 301), (307, 315), (322, 326)),
    *((370, 401), (418, 427), (434, 457), (469, 499)),
)
# None of these may be left: a guard, should the raw file ever change.
UNWANTED = re.compile(
    "死|殺|遺体|逮捕|容疑|起訴|爆|負傷|けがを|けが人|暴行|暴力団|わいせつ|事故|提訴した|ミサイル|癌"
)


def sentences(raw: str) -> list[list[tuple[str, str]]]:
    """The (word, tag) pairs of each sentence; a blank that is a word becomes a visible mark."""
    rows = [[line.split("\t") for line in block.splitlines()] for block in raw.split("\n\n")]
    return [[(row[0].strip() or "□", row[-1]) for row in block] for block in rows if block]


if __name__ == "__main__":
    every = sentences(Path(sys.argv[1]).read_text(encoding="utf-8"))
    gone = {k for first, last in LEFT_OUT for k in range(first, last + 1)}
    kept = [sentence for k, sentence in enumerate(every) if k not in gone]
    for sentence in kept:
        text = "".join(word for word, _ in sentence)
        assert not UNWANTED.search(text), text
    blocks = ["".join(f"{word}\t{tag}\n" for word, tag in sentence) for sentence in kept]
    target = Path(__file__).parent / "ner.txt"
    target.write_text("\n".join(blocks), encoding="utf-8", newline="\n")
    print(f"{target.name}: {len(kept)} of {len(every)} sentences, {sum(map(len, kept))} words")
