"""NFKD leaves the voiced marks apart.

criterion: normalize_1
message: 濁点が別の文字
"""


def normalize(text):
    return " ".join(unicodedata.normalize("NFKD", text).lower().split())
