"""Joins with a full-width space.

criterion: normalize_2
message: 全角の 1 つ|全角の空白
"""


def normalize(text):
    return "　".join(unicodedata.normalize("NFKC", text).lower().split())
