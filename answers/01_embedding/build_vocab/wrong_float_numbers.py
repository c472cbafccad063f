"""Numbers that are not integers.

criterion: build_vocab_1
message: 番号が小数
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(word for words in sentences for word in words)
    kept = sorted(
        (word for word in counts if counts[word] >= min_freq),
        key=lambda word: (-counts[word], word),
    )
    listed = ["<pad>", "<unk>", *kept]
    return dict(zip(listed, np.linspace(0, len(listed) - 1, len(listed)).tolist()))
