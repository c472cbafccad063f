"""Unknown words get the number of <pad>.

criterion: encode_1
message: <pad> の番号 0
"""


def encode(words, vocab):
    return [vocab.get(word, 0) for word in words]
