"""The end is the last word itself.

criterion: decode_spans_1
message: 終わりが 1 つ前
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and tag != f"I-{kind}":
            spans.append((kind, start, t - 1))
            kind = None
        if tag != "O" and kind is None:
            kind, start = tag[2:], t
    return spans
