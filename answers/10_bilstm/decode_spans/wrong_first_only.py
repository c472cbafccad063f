"""Returns at the first span.

criterion: decode_spans_1
message: 範囲が違います|抜けて
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and tag != f"I-{kind}":
            spans.append((kind, start, t))

            return spans
        if tag != "O" and kind is None:
            kind, start = tag[2:], t
    return spans
