"""A regular expression that lists the spaces the text names."""


def normalize(text):
    text = unicodedata.normalize("NFKC", text)
    return re.sub(r"[ \u3000\t\n]+", " ", text.lower()).strip()
