"""Joins the spaces before NFKC, which makes new ones.

criterion: normalize_2
message: 空白をまとめるのは最後
"""


def normalize(text):
    return unicodedata.normalize("NFKC", " ".join(text.split())).lower()
