"""An I of another kind ends the span and is lost.

criterion: decode_spans_2
message: 種類が前と違う|見落とされて
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and tag != f"I-{kind}":
            spans.append((kind, start, t))
            kind = None
        if tag != "O" and kind is None and not (tag[0] == "I" and spans and spans[-1][2] == t):
            kind, start = tag[2:], t
    return spans
