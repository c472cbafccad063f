"""A kind that begins like the open one continues it.

criterion: decode_spans_2
message: 種類の一部だけが同じ
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and not tag.startswith(f"I-{kind}"):
            spans.append((kind, start, t))
            kind = None
        if tag != "O" and kind is None:
            kind, start = tag[2:], t
    return spans
