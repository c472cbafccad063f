"""Keeps ASCII only.

criterion: normalize_1
message: 消えて|になりました
"""


def normalize(text):
    text = unicodedata.normalize("NFKC", text).lower()
    return " ".join(text.encode("ascii", "ignore").decode().split())
