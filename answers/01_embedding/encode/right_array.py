"""Gives a NumPy array."""


def encode(words, vocab):
    return np.array([vocab.get(word, vocab["<unk>"]) for word in words], dtype="int32")
