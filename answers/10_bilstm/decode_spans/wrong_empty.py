"""Looks at the first tag, also where there is none.

criterion: decode_spans_1
message: 空の文なら
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    if tags[0] != "O":
        kind = tags[0][2:]
    for t in range(1, len(tags) + 1):
        tag = tags[t] if t < len(tags) else "O"
        if kind is not None and tag != f"I-{kind}":
            spans.append((kind, start, t))
            kind = None
        if tag != "O" and kind is None:
            kind, start = tag[2:], t
    return spans
