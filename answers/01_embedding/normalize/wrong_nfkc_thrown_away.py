"""Normalizes and does not keep the result.

criterion: normalize_1
message: 結果を受け取っていますか
"""

import unicodedata


def normalize(text):
    unicodedata.normalize("NFKC", text)
    text = text.lower()
    return " ".join(text.split())
