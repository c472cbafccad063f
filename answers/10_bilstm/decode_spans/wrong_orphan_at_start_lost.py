"""Loses an I at the very beginning.

criterion: decode_spans_2
message: 文頭でも
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and tag != f"I-{kind}":
            spans.append((kind, start, t))
            kind = None
        if tag != "O" and kind is None and (t or tag[0] == "B"):
            kind, start = tag[2:], t
    return spans
