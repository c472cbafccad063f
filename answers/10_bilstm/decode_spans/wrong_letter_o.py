"""Takes any tag that contains an O for outside.

criterion: decode_spans_1
message: 範囲が違います|B が来たら
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and tag != f"I-{kind}":
            spans.append((kind, start, t))
            kind = None
        if "O" not in tag and kind is None:
            kind, start = tag[2:], t
    return spans
