"""By number of occurrences, from the largest down."""


def build_vocab(sentences, min_freq=1):
    from itertools import chain

    counts = Counter(chain.from_iterable(sentences))
    vocab = dict(zip(("<pad>", "<unk>"), range(2)))
    for n in sorted(set(counts.values()), reverse=True):
        if n < min_freq:
            break
        for word in sorted(w for w, m in counts.items() if m == n):
            vocab.setdefault(word, len(vocab))
    return vocab
