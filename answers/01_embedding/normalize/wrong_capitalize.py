"""capitalize for lower.

criterion: normalize_1
message: 大文字|になりました|正規化が違い
"""


def normalize(text):
    return " ".join(unicodedata.normalize("NFKC", text).capitalize().split())
