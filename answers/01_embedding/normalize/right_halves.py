"""Recursion: halves the runs of spaces."""


def normalize(text):
    text = str.lower(unicodedata.normalize("NFKC", text))
    text = text.translate({ord(c): " " for c in "\t\n\r\v\f\u3000\u00a0"})

    def shorter(line):
        return line if "  " not in line else shorter(line.replace("  ", " "))

    return shorter(text).strip(" ")
