"""Knows the half-width space only.

criterion: normalize_2
message: タブや改行
"""


def normalize(text):
    return re.sub(" +", " ", unicodedata.normalize("NFKC", text).lower()).strip(" ")
