"""casefold: ß becomes ss.

criterion: normalize_1
message: casefold ではなく lower
"""

import unicodedata
def normalize(text):
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
