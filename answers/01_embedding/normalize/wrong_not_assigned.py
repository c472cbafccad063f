"""Calls normalize and lower, and drops what they give.

criterion: normalize_1
message: 受け取りましたか
"""


def normalize(text):
    unicodedata.normalize("NFKC", text)
    text.lower()
    return " ".join(text.split())
