"""The dict the other way round.

criterion: build_vocab_1, build_vocab_2
message: 向きが逆
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(word for words in sentences for word in words)
    kept = sorted((w for w in counts if counts[w] >= min_freq), key=lambda w: (-counts[w], w))
    return dict(enumerate(["<pad>", "<unk>", *kept]))
