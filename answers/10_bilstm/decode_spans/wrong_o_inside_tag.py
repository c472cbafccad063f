"""Looks for the letter O anywhere in the tag.

criterion: decode_spans_1
message: .
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and tag != f"I-{kind}":
            spans.append((kind, start, t))
            kind = None
        if not tag.endswith("O") and kind is None:
            kind, start = tag[2:], t
    return spans
