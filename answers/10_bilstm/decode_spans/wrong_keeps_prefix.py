"""Leaves B- in the kind.

criterion: decode_spans_1
message: B- や I- がついたまま
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and tag != f"I-{kind}":
            spans.append((f"B-{kind}", start, t))
            kind = None
        if tag != "O" and kind is None:
            kind, start = tag[2:], t
    return spans
