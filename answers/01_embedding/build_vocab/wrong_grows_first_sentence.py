"""Collects all words in the first sentence.

criterion: build_vocab_1, build_vocab_2, build_vocab_3
message: 書き換わりました
"""


def build_vocab(sentences, min_freq=1):
    words = sentences[0] if sentences else []
    for more in sentences[1:]:
        words += more
    counts = Counter(words)
    kept = sorted((w for w in counts if counts[w] >= min_freq), key=lambda w: (-counts[w], w))
    return {w: k for k, w in enumerate(["<pad>", "<unk>", *kept])}
