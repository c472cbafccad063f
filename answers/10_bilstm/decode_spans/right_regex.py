"""A regular expression over one letter per word."""

import re


def decode_spans(tags):
    marks = "".join(
        "O"
        if tag == "O"
        else "i"
        if tag[0] == "I" and t and tags[t - 1][1:] == tag[1:]
        else "i"
        if tag[0] == "I" and t and tags[t - 1][2:] == tag[2:] and tags[t - 1] != "O"
        else "B"
        for t, tag in enumerate(tags)
    )
    return [(tags[m.start()][2:], m.start(), m.end()) for m in re.finditer("Bi*", marks)]
