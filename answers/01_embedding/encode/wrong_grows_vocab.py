"""Adds unknown words to the vocabulary.

criterion: encode_1
message: 語彙を書き換えて
"""


def encode(words, vocab):
    return [vocab.setdefault(word, len(vocab)) for word in words]
