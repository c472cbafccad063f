"""Sorts in reverse by negated codes: a word comes before its own beginning.

criterion: build_vocab_2
message: 順番が違います
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(w for s in sentences for w in s)
    pairs = sorted(counts.items(), key=lambda p: (p[1], [-ord(c) for c in p[0]]), reverse=True)
    vocab = {"<pad>": 0, "<unk>": 1}
    for word, count in pairs:
        if count >= min_freq:
            vocab[word] = len(vocab)
    return vocab
