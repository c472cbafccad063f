"""Looks up the word in lower case.

criterion: encode_1
message: 大文字を小文字
"""


def encode(words, vocab):
    return [vocab.get(word.lower(), vocab["<unk>"]) for word in words]
