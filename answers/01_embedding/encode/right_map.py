"""map and a function."""


def encode(words, vocab):
    def number_of(word):
        try:
            return vocab[word]
        except KeyError:
            return vocab["<unk>"]

    return list(map(number_of, words))
