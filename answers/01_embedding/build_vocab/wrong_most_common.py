"""Ties in order of appearance.

criterion: build_vocab_2
message: 文字コードの順（b, c）|出てきた順のまま
"""


def build_vocab(sentences, min_freq=1):
    counts = Counter(word for words in sentences for word in words)
    kept = [word for word, count in counts.most_common() if count >= min_freq]
    return {word: number for number, word in enumerate(["<pad>", "<unk>", *kept])}
