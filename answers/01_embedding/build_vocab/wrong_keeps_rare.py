"""The rare words are kept.

criterion: build_vocab_3
message: 少ない語のほう
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(word for words in sentences for word in words)
    kept = [w for w in counts if not counts[w] >= min_freq]
    kept.sort(key=lambda w: (-counts[w], w))
    return {w: k for k, w in enumerate(["<pad>", "<unk>", *kept])}
