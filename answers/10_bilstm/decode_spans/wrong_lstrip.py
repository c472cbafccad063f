"""lstrip takes letters off the kind, too.

criterion: decode_spans_1
message: 種類が違います
"""


def decode_spans(tags):
    spans, kind, start = [], None, None
    for t, tag in enumerate([*tags, "O"]):
        now = tag.lstrip("BI-") if tag != "O" else None
        if kind is not None and not (tag[0] == "I" and now == kind):
            spans.append((kind, start, t))
            kind = None
        if now is not None and kind is None:
            kind, start = now, t
    return spans
