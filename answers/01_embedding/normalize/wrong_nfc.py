"""NFC instead of NFKC.

criterion: normalize_1
message: NFC では変わりません
"""


def normalize(text):
    return " ".join(unicodedata.normalize("NFC", text).lower().split())
