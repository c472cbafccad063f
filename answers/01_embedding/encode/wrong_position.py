"""The place in the dictionary instead of the number.

criterion: encode_1
message: 辞書の中で何番目か
"""


def encode(words, vocab):
    keys = list(vocab)
    return [keys.index(w) if w in keys else keys.index("<unk>") for w in words]
