"""Numbers first, then drops the rare words of a list in order of appearance: gaps.

criterion: build_vocab_1, build_vocab_2
message: 飛びがあります|順
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(word for words in sentences for word in words)
    vocab = {"<pad>": 0, "<unk>": 1}
    for number, word in enumerate(counts, start=2):
        if counts[word] >= min_freq:
            vocab[word] = number
    return vocab
