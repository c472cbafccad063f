"""or instead of a second argument: number 0 is false.

criterion: encode_1
message: 0 は偽とみなされる
"""


def encode(words, vocab):
    return [vocab.get(word) or vocab["<unk>"] for word in words]
