"""Appends the closing O to the given list.

criterion: decode_spans_1, decode_spans_2
message: 書き換わりました
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    tags.append("O")
    for t, tag in enumerate(tags):
        if kind is not None and tag != f"I-{kind}":
            spans.append((kind, start, t))
            kind = None
        if tag != "O" and kind is None:
            kind, start = tag[2:], t
    return spans
