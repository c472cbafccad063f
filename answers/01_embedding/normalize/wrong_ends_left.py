"""Leaves a space at the ends.

criterion: normalize_2
message: 両端の空白
"""


def normalize(text):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text).lower())
