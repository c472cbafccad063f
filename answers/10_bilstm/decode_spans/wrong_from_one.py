"""Counts words from 1.

criterion: decode_spans_1
message: 位置は 0 から
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and tag != f"I-{kind}":
            spans.append((kind, start + 1, t + 1))
            kind = None
        if tag != "O" and kind is None:
            kind, start = tag[2:], t
    return spans
