"""Lower case for ASCII only.

criterion: normalize_1
message: 英語以外の文字
"""


def normalize(text):
    text = unicodedata.normalize("NFKC", text)
    return " ".join("".join(c.lower() if c.isascii() else c for c in text).split())
