"""Lets an I of another kind continue.

criterion: decode_spans_2
message: 種類が前と違う
"""


def decode_spans(tags):
    spans, start = [], None
    for t, tag in enumerate([*tags, "O"]):
        if start is not None and tag[0] != "I":
            spans.append((tags[start][2:], start, t))
            start = None
        if tag != "O" and start is None:
            start = t
    return spans
