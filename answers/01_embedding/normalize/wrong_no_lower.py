"""Forgets lower-case.

criterion: normalize_1
message: 大文字のまま
"""


def normalize(text):
    return " ".join(unicodedata.normalize("NFKC", text).split())
