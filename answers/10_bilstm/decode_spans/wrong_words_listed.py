"""A list of all the span's words.

criterion: decode_spans_1
message: 3 つ組
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and tag != f"I-{kind}":
            spans.append((kind, list(range(start, t))))
            kind = None
        if tag != "O" and kind is None:
            kind, start = tag[2:], t
    return spans
