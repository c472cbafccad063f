"""An if for each word."""


def encode(words, vocab):
    ids = []
    for word in words:
        if word in vocab:
            ids.append(vocab[word])
        else:
            ids.append(1)
    return ids
