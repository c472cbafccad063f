"""Takes a B of the same kind for a continuation.

criterion: decode_spans_1
message: 同じ種類が隣り合う
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and tag[2:] != kind:
            spans.append((kind, start, t))
            kind = None
        if tag != "O" and kind is None:
            kind, start = tag[2:], t
    return spans
