"""Kinds of three letters only, as in this lesson's data.

criterion: decode_spans_1
message: 途中で切れて
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and tag != f"I-{kind}":
            spans.append((kind, start, t))
            kind = None
        if tag != "O" and kind is None:
            kind, start = tag[2:], t
    return [(kind[:3], start, end) for kind, start, end in spans]
