"""split("-") cuts a kind that has a hyphen itself.

criterion: decode_spans_1
message: 種類は、タグの 3 文字め
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        here = tag.split("-")[1] if tag != "O" else None
        if kind is not None and not (tag[0] == "I" and here == kind):
            spans.append((kind, start, t))
            kind = None
        if here is not None and kind is None:
            kind, start = here, t
    return spans
