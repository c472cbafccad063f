"""A counter that lives on.

criterion: build_vocab_2
message: 前に呼んだとき
"""

COUNTS = Counter()


def build_vocab(sentences, min_freq=1):
    for words in sentences:
        COUNTS.update(words)
    kept = sorted((w for w in COUNTS if COUNTS[w] >= min_freq), key=lambda w: (-COUNTS[w], w))
    return {w: k for k, w in enumerate(["<pad>", "<unk>", *kept])}
