"""reverse=True turns the ties round, too.

criterion: build_vocab_2
message: 文字コードの
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(word for words in sentences for word in words)
    kept = sorted(
        (w for w in counts if counts[w] >= min_freq), key=lambda w: (counts[w], w), reverse=True
    )
    return {word: number for number, word in enumerate(["<pad>", "<unk>", *kept])}
