"""Sorts by spelling only.

criterion: build_vocab_2
message: 文字コードの順に並んで
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(word for words in sentences for word in words)
    kept = sorted(w for w in counts if counts[w] >= min_freq)
    return {word: number for number, word in enumerate(["<pad>", "<unk>", *kept])}
