"""A missing default gives None.

criterion: encode_1
message: get が None
"""


def encode(words, vocab):
    return [vocab.get(word) for word in words]
