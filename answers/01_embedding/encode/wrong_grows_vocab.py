"""Adds unknown words to the vocabulary.

criterion: encode_1
message: 新しい番号を足して
"""


def encode(words, vocab):
    return [vocab.setdefault(word, len(vocab)) for word in words]
