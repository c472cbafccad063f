"""Sorts the numbers.

criterion: encode_1
message: 並べ替え
"""


def encode(words, vocab):
    return sorted(vocab.get(word, vocab["<unk>"]) for word in words)
