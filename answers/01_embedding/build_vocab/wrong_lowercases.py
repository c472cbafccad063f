"""Lower case before counting.

criterion: build_vocab_2
message: 足りない語
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(word.lower() for words in sentences for word in words)
    kept = sorted((w for w in counts if counts[w] >= min_freq), key=lambda w: (-counts[w], w))
    return {w: k for k, w in enumerate(["<pad>", "<unk>", *kept])}
