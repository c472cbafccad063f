"""Puts the text "<unk>" where its number belongs.

criterion: encode_1
message: 番号ではなく文字列
"""


def encode(words, vocab):
    return [vocab[word] if word in vocab else "<unk>" for word in words]
