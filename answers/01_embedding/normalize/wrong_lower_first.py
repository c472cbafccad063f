"""Lower-case before NFKC.

criterion: normalize_1
message: 先に NFKC
"""


def normalize(text):
    return " ".join(unicodedata.normalize("NFKC", text.lower()).split())
