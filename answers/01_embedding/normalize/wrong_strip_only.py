"""Strips the ends only.

criterion: normalize_2
message: まとまって
"""


def normalize(text):
    return unicodedata.normalize("NFKC", text).lower().strip()
