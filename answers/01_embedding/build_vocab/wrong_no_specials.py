"""No special words.

criterion: build_vocab_1
message: 語彙に <pad> がありません
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(word for words in sentences for word in words)
    kept = sorted((w for w in counts if counts[w] >= min_freq), key=lambda w: (-counts[w], w))
    return {w: k for k, w in enumerate(kept, start=2)}
