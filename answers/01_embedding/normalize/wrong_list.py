"""Returns the list of words.

criterion: normalize_1, normalize_2
message: 文字列を返します
"""


def normalize(text):
    return unicodedata.normalize("NFKC", text).lower().split()
