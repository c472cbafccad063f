"""Counts the first sentence only.

criterion: build_vocab_2
message: 足りない語|のはずですが
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(sentences[0] if sentences else [])
    kept = sorted((w for w in counts if counts[w] >= min_freq), key=lambda w: (-counts[w], w))
    return {w: k for k, w in enumerate(["<pad>", "<unk>", *kept])}
