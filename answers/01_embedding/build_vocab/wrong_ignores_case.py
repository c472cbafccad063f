"""Ties without regard to case.

criterion: build_vocab_2
message: 大文字と小文字を区別しない
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(word for words in sentences for word in words)
    kept = [w for w in counts if counts[w] >= min_freq]
    kept.sort(key=lambda w: (-counts[w], w.lower()))
    return {w: k for k, w in enumerate(["<pad>", "<unk>", *kept])}
