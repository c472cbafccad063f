"""One pass over the characters, no split."""

import unicodedata


def normalize(text):
    out, gap = [], False
    for c in unicodedata.normalize("NFKC", text).lower():
        if c.isspace():
            gap = bool(out)
        else:
            if gap:
                out.append(" ")
            out.append(c)
            gap = False
    return "".join(out)
