"""Replaces each kind of space, then pairs until none is left."""


def normalize(text):
    text = unicodedata.normalize("NFKC", text).lower()
    for space in ("\u3000", "\t", "\n"):
        text = text.replace(space, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text.strip()
