"""min_freq within one sentence.

criterion: build_vocab_3
message: 1 つの文の中の回数ではなく
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(word for words in sentences for word in words)
    kept = [w for w in counts if any(words.count(w) >= min_freq for words in sentences)]
    kept.sort(key=lambda w: (-counts[w], w))
    return {w: k for k, w in enumerate(["<pad>", "<unk>", *kept])}
