"""Calls lower and does not keep what it returns.

criterion: normalize_1
message: 結果を受け取ります
"""

import unicodedata


def normalize(text):
    text = unicodedata.normalize("NFKC", text)
    text.lower()
    return " ".join(text.split())
