"""The default drops what comes once.

criterion: build_vocab_3
message: 渡さないとき
"""


def build_vocab(sentences, min_freq=2):
    counts = Counter(word for words in sentences for word in words)
    kept = sorted((w for w in counts if counts[w] >= min_freq), key=lambda w: (-counts[w], w))
    return {w: k for k, w in enumerate(["<pad>", "<unk>", *kept])}
