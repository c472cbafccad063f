"""Ties by length.

criterion: build_vocab_2
message: 長さの順
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(word for words in sentences for word in words)
    kept = [w for w in counts if counts[w] >= min_freq]
    kept.sort(key=lambda w: (-counts[w], len(w), w))
    return {w: k for k, w in enumerate(["<pad>", "<unk>", *kept])}
