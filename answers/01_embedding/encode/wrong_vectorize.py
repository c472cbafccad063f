"""np.vectorize, which fails for no words.

criterion: encode_1
message: 空のリスト
"""


def encode(words, vocab):
    return np.vectorize(lambda word: vocab.get(word, vocab["<unk>"]))(words).tolist()
