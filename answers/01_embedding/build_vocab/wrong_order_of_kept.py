"""With min_freq above 1 the order is that of the alphabet.

criterion: build_vocab_2
message: 残った語も、回数の多い順
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(word for words in sentences for word in words)
    order = sorted(counts, key=lambda word: (-counts[word], word))
    if min_freq > 1:
        order = sorted(word for word in order if counts[word] >= min_freq)
    return {word: number for number, word in enumerate(["<pad>", "<unk>", *order])}
