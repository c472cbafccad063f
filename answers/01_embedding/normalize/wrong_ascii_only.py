"""Throws away what is not ASCII.

criterion: normalize_1, normalize_2
message: になるはず
"""


def normalize(text):
    text = unicodedata.normalize("NFKC", text).lower()
    return " ".join(text.encode("ascii", "ignore").decode().split())
