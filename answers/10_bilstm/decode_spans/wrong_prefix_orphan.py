"""Leaves I- in the kind of an orphan.

criterion: decode_spans_2
message: I- がついた|見落とされて
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and tag != f"I-{kind}":
            spans.append((kind, start, t))
            kind = None
        if tag != "O" and kind is None:
            kind, start = tag[2:], t
            if tag[0] == "I":
                kind = tag
    return spans
