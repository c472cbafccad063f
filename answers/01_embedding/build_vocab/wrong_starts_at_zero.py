"""No special ids: the most frequent word shares 0 with padding.

criterion: build_vocab_1
message: <pad> がありません
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(word for words in sentences for word in words)
    kept = sorted((w for w in counts if counts[w] >= min_freq), key=lambda w: (-counts[w], w))
    return {word: number for number, word in enumerate(kept)}
