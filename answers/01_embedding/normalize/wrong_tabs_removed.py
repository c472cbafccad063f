"""Tabs and newlines are removed, not turned into spaces.

criterion: normalize_2
message: タブや改行も
"""


def normalize(text):
    text = unicodedata.normalize("NFKC", text).lower().replace("\t", "").replace("\n", "")
    while "  " in text:
        text = text.replace("  ", " ")
    return text.strip()
