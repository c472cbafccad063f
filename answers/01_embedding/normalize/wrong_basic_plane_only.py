r"""Drops what UTF-16 writes as two: rare kanji, emoji.

criterion: normalize_1
message: U\+FFFF より後ろ
"""

import unicodedata


def normalize(text):
    text = "".join(c for c in text if ord(c) < 65536)
    return " ".join(unicodedata.normalize("NFKC", text).lower().split())
