"""Normalizes word by word, after splitting, with casefold."""


def normalize(text):
    words = []
    for word in unicodedata.normalize("NFKC", text).split():
        words.append(word.casefold())
    return " ".join(words)
