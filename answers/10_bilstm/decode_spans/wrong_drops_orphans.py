"""Ignores an I without a B.

criterion: decode_spans_2
message: 見落とされているか
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and tag != f"I-{kind}":
            spans.append((kind, start, t))
            kind = None
        if tag[0] == "B":
            kind, start = tag[2:], t
    return spans
