"""Upper-case.

criterion: normalize_1
message: 大文字
"""


def normalize(text):
    return " ".join(unicodedata.normalize("NFKC", text).upper().split())
