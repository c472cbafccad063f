"""Groups words by count."""


def build_vocab(sentences, min_freq=1):
    counts = {}
    for sentence in sentences:
        for word in sentence:
            counts[word] = counts.get(word, 0) + 1
    groups = {}
    for word, n in counts.items():
        groups.setdefault(n, []).append(word)
    order = [w for n in sorted(groups, reverse=True) if n >= min_freq for w in sorted(groups[n])]
    return {"<pad>": 0, "<unk>": 1} | {w: k for k, w in enumerate(order, start=2)}
