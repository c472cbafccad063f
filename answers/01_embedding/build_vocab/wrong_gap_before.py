"""Numbers of rare words stay unused, also those before the kept ones.

criterion: build_vocab_1, build_vocab_2
message: 飛びがあります|残った語も、回数の多い順
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(w for s in sentences for w in s)
    vocab = {"<pad>": 0, "<unk>": 1}
    for i, w in enumerate(sorted(counts), start=2):
        if counts[w] >= min_freq:
            vocab[w] = i
    order = sorted(vocab, key=lambda w: (vocab[w] > 1, -counts[w] if vocab[w] > 1 else 0, vocab[w]))
    return {w: i for i, w in enumerate(order)} if min_freq <= 1 else {w: vocab[w] for w in order}
