"""Unknown words raise KeyError.

criterion: encode_1
message: KeyError
"""


def encode(words, vocab):
    return [vocab[word] for word in words]
