"""Normalizes word by word, after splitting, with lower."""


def normalize(text):
    words = []
    for word in unicodedata.normalize("NFKC", text).split():
        words.append(word.lower())
    return " ".join(words)
