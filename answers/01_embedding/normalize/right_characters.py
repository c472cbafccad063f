"""Character by character, with a state."""


def normalize(text):
    made, gap = "", False
    for c in unicodedata.normalize("NFKC", text).lower():
        if c.isspace():
            gap = True
        else:
            made += (" " if gap and made else "") + c
            gap = False
    return made
