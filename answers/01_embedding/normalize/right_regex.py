"""A regular expression for the spaces."""


def normalize(text):
    text = unicodedata.normalize("NFKC", text)
    text = text.lower()
    return re.sub(r"\s+", " ", text).strip()
