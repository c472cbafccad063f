"""An I after O takes the O in.

criterion: decode_spans_2
message: 見落とされているか
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and tag != f"I-{kind}":
            spans.append((kind, start, t))
            kind = None
        if tag != "O" and kind is None:
            kind, start = tag[2:], t - (tag[0] == "I" and t > 0)
    return spans
