"""Two stable sorts."""


def build_vocab(sentences, min_freq=1):
    counts = Counter()
    for words in sentences:
        counts.update(words)
    words = sorted(counts)
    words = sorted(words, key=counts.get, reverse=True)
    words = [word for word in words if counts[word] > min_freq - 1]
    return dict(zip(["<pad>", "<unk>"] + words, range(len(words) + 2)))
