"""Split chapter 1 of the raw text into words: python data/make_wagahai_words.py RAW_FILE

RAW_FILE: wagahai_neko_clean.txt as data/README.md describes it. Needs a tokenizer, which the course
itself does not use: pip install fugashi==1.5.2 ipadic==1.0.0 (in an environment of its own).
One sentence a line, words separated by single spaces; the words are as written, not normalized.
"""

import re
import sys
from pathlib import Path

import fugashi
import ipadic

CHAPTER = re.compile(r"^[一二三四五六七八九十]+\n", re.MULTILINE)
# Up to 。 and a bracket that closes right after it; a paragraph's end ends a sentence, too.
SENTENCE = re.compile(r"[^。]+。?[」』]?")


def sentences(chapter: str) -> list[str]:
    """The sentences of each paragraph, without the paragraph's indent."""
    return [s for line in chapter.splitlines() for s in SENTENCE.findall(line.strip("\u3000 "))]


if __name__ == "__main__":
    raw = Path(sys.argv[1]).read_text(encoding="utf-8")
    tagger = fugashi.GenericTagger(ipadic.MECAB_ARGS)
    lines = []
    for sentence in sentences(CHAPTER.split(raw)[1]):
        words = [word.surface.strip() for word in tagger(sentence)]
        lines.append(" ".join(word for word in words if word))
    target = Path(__file__).parent / "wagahai_words.txt"
    target.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{target.name}: {len(lines)} sentences, {sum(len(s.split()) for s in lines)} words")
