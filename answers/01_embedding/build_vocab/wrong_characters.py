"""Counts characters instead of words.

criterion: build_vocab_2, build_vocab_3
message: 文字を数えて
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(character for words in sentences for word in words for character in word)
    kept = sorted((c for c in counts if counts[c] >= min_freq), key=lambda c: (-counts[c], c))
    return {word: number for number, word in enumerate(["<pad>", "<unk>", *kept])}
