"""Puts the special words into the sentences it was given.

criterion: build_vocab_1, build_vocab_2, build_vocab_3
message: 書き換わりました
"""


def build_vocab(sentences, min_freq=1):
    sentences.insert(0, ["<pad>"])
    counts = Counter(word for words in sentences[1:] for word in words)
    kept = sorted((w for w in counts if counts[w] >= min_freq), key=lambda w: (-counts[w], w))
    return {w: k for k, w in enumerate([*sentences[0], "<unk>", *kept])}
