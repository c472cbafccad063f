"""Leaves unknown words out.

criterion: encode_1
message: 捨てています
"""


def encode(words, vocab):
    return [vocab[word] for word in words if word in vocab]
