"""setdefault: the number is right, but the word is added.

criterion: encode_1
message: 語彙を書き換えて
"""


def encode(words, vocab):
    return [vocab.setdefault(word, vocab["<unk>"]) for word in words]
