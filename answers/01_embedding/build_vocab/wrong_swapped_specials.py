"""<unk> 0, <pad> 1.

criterion: build_vocab_1
message: 番号が逆
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(word for words in sentences for word in words)
    kept = sorted((w for w in counts if counts[w] >= min_freq), key=lambda w: (-counts[w], w))
    return {word: number for number, word in enumerate(["<unk>", "<pad>", *kept])}
