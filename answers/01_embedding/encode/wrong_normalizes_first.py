"""Normalizes words before looking them up.

criterion: encode_1
message: NFKC で正規化してから
"""

import unicodedata


def encode(words, vocab):
    return [vocab.get(unicodedata.normalize("NFKC", w), vocab["<unk>"]) for w in words]
