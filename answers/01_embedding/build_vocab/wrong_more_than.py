"""More than min_freq: the default loses all words that occur once.

criterion: build_vocab_2, build_vocab_3
message: > ではなく >=
"""

from collections import Counter


def build_vocab(sentences, min_freq=1):
    c = Counter(w for s in sentences for w in s)
    words = sorted((w for w in c if c[w] > min_freq), key=lambda w: (-c[w], w))
    return {w: i for i, w in enumerate(["<pad>", "<unk>"] + words)}
