"""Keeps every word.

criterion: build_vocab_3
message: min_freq を使って
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(word for words in sentences for word in words)
    kept = sorted(counts, key=lambda w: (-counts[w], w))
    return {word: number for number, word in enumerate(["<pad>", "<unk>", *kept])}
