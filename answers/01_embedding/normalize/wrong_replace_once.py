"""Replaces pairs of spaces once.

criterion: normalize_2
message: 1 回の置き換え
"""


def normalize(text):
    text = (
        unicodedata.normalize("NFKC", text)
        .lower()
        .replace("\t", " ")
        .replace("\n", " ")
        .replace("\r", " ")
    )
    return text.replace("  ", " ").strip()
