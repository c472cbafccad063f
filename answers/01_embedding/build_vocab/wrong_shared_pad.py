"""The first word gets the number of <pad>.

criterion: build_vocab_1
message: 重なって
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(word for words in sentences for word in words)
    kept = sorted((w for w in counts if counts[w] >= min_freq), key=lambda w: (-counts[w], w))
    vocab = {word: number for number, word in enumerate(kept)}
    vocab["<pad>"] = 0
    vocab["<unk>"] = len(vocab)
    return vocab
