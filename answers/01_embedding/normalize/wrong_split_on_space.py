"""split(" ") keeps what stands between two spaces.

criterion: normalize_2
message: 続いた空白|タブや改行|両端
"""


def normalize(text):
    return " ".join(unicodedata.normalize("NFKC", text).lower().split(" "))
