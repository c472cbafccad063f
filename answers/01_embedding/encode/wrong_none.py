"""A missing default gives None.

criterion: encode_1
message: 数の配列
"""


def encode(words, vocab):
    return [vocab.get(word) for word in words]
