"""How a name in kana may be written in Latin letters: Hepburn, Kunrei, long vowels or not.

Ichiro, Ichirou, Itirō and Ichiroh are イチロウ. All of them become one text; two names that only
their long vowels tell apart do, too, and then it is nobody's.
"""

from __future__ import annotations

import re
import unicodedata

VOWELS = "aiueo"
YOTTED = ("ya", "yu", "yo")
ROWS = {
    "": "あいうえお", "k": "かきくけこ", "s": "さしすせそ", "t": "たちつてと", "n": "なにぬねの",
    "h": "はひふへほ", "m": "まみむめも", "r": "らりるれろ", "g": "がぎぐげご", "z": "ざじずぜぞ",
    "d": "だぢづでど", "b": "ばびぶべぼ", "p": "ぱぴぷぺぽ",
}  # fmt: skip
KANA = {
    kana: row + vowel
    for row, all_of in ROWS.items()
    for kana, vowel in zip(all_of, VOWELS, strict=True)
}
KANA |= {"や": "ya", "ゆ": "yu", "よ": "yo", "わ": "wa", "を": "o", "ん": "n", "ゔ": "vu"}
SMALL = {"ゃ": "ya", "ゅ": "yu", "ょ": "yo", "ぁ": "a", "ぃ": "i", "ぅ": "u", "ぇ": "e", "ぉ": "o"}
BEFORE_VOWEL = {"si": "sh", "ti": "ch", "zi": "j", "tu": "ts", "hu": "f", "u": "w"}  # ジェ is je
ALIKE = (
    (r"(?<=[bcdfghjkmnprstwyz])(?=')|['\-]", ""),
    (r"s(?=y[auo])|s(?=i)", "sh"),
    (r"t(?=y[auo])|t(?=i)", "ch"),
    (r"t(?=u)", "ts"),
    (r"(?<![sc])h(?=u)", "f"),
    (r"[zj](?=y[auo])|[zd](?=i)|d(?=y[auo])", "j"),
    (r"d(?=z?u)|dz", "z"),
    (r"(?<=sh|ch)y|(?<=j)y", ""),
    (r"zz(?=u)", "z"),
    (r"t(?=ch)", "c"),
    (r"m(?=[bpm])", "n"),
    (r"uu", "u"),
    (r"o[uo]|oh(?![aiueoy])", "o"),
)
RULES = [(re.compile(pattern), text) for pattern, text in ALIKE]


def one_spelling(latin: str) -> str:
    """Of a name in small letters, as it is compared."""
    for pattern, text in RULES:
        latin = pattern.sub(text, latin)
    return latin


def in_latin(name: str) -> str:
    """A name in kana; "" for any other."""
    text = unicodedata.normalize("NFKC", name)
    text = "".join(chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in text)
    made: list[str] = []
    doubled = False
    for char in text:
        if char in SMALL and made and made[-1]:
            before = made[-1]
            kept = before[:-1] if SMALL[char] in YOTTED else BEFORE_VOWEL.get(before, before[:-1])
            made[-1] = kept + SMALL[char]
        elif char == "っ":
            doubled = True
        elif char in KANA:
            made.append((KANA[char][0] if doubled else "") + KANA[char])
            doubled = False
        elif char.isspace() or char in "・,、":
            made.append(" ")
        elif char != "ー":
            return ""
    return "".join(made)
