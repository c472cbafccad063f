"""Starts the words at 3.

criterion: build_vocab_1
message: 飛びがあります
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(word for words in sentences for word in words)
    kept = sorted((w for w in counts if counts[w] >= min_freq), key=lambda w: (-counts[w], w))
    vocab = {"<pad>": 0, "<unk>": 1}
    for number, word in enumerate(kept, start=3):
        vocab[word] = number
    return vocab
