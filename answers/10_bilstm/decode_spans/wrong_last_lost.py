"""Never closes what is open at the end.

criterion: decode_spans_1
message: 文の終わりまで続く範囲が抜けて
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate(tags):
        if kind is not None and tag != f"I-{kind}":
            spans.append((kind, start, t))
            kind = None
        if tag != "O" and kind is None:
            kind, start = tag[2:], t
    return spans
