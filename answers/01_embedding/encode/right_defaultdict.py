"""A copy with a default."""


def encode(words, vocab):
    from collections import defaultdict

    numbers = defaultdict(lambda: vocab["<unk>"], vocab)
    return tuple(numbers[word] for word in words)
