"""Start and length.

criterion: decode_spans_1
message: 範囲の長さ
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and tag != f"I-{kind}":
            spans.append((kind, start, t - start))
            kind = None
        if tag != "O" and kind is None:
            kind, start = tag[2:], t
    return spans
