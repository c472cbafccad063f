"""Counts in a plain dict, numbers in a loop."""


def build_vocab(sentences, min_freq=1):
    counts = {}
    for words in sentences:
        for word in words:
            counts[word] = counts.get(word, 0) + 1
    vocab = {"<pad>": 0, "<unk>": 1}
    for count, word in sorted((-count, word) for word, count in counts.items()):
        if -count >= min_freq:
            vocab[word] = len(vocab)
    return vocab
