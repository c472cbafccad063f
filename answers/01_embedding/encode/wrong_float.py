"""np.zeros without a type.

criterion: encode_1
message: 小数
"""


def encode(words, vocab):
    ids = np.zeros(len(words))
    for k, word in enumerate(words):
        ids[k] = vocab.get(word, vocab["<unk>"])
    return ids
