"""Takes an empty string for no word.

criterion: build_vocab_2
message: 足りない語があります
"""

from collections import Counter


def build_vocab(sentences, min_freq=1):
    c = Counter(w for s in sentences for w in s if w)
    words = sorted((w for w in c if c[w] >= min_freq), key=lambda w: (-c[w], w))
    return {w: i for i, w in enumerate(["<pad>", "<unk>"] + words)}
