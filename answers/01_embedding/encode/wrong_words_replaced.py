"""Writes <unk> into the words it was given.

criterion: encode_1
message: 書き換わりました
"""


def encode(words, vocab):
    for k, word in enumerate(words):
        if word not in vocab:
            words[k] = "<unk>"
    return [vocab[word] for word in words]
