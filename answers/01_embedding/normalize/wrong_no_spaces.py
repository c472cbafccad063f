"""Removes every space.

criterion: normalize_2
message: すべて消して
"""


def normalize(text):
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text).lower())
