"""Throws away what is no letter or number.

criterion: normalize_1
message: 記号が消えて
"""


def normalize(text):
    text = unicodedata.normalize("NFKC", text).lower()
    return " ".join("".join(c if c.isalnum() else " " * c.isspace() for c in text).split())
