"""An I without B is not seen where it is the last word.

criterion: decode_spans_2
message: 最後の語でも同じ
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and tag != "I-" + kind:
            spans.append((kind, start, t))
            kind = None
        begins = tag[0] == "B" or (tag[0] == "I" and t + 1 < len(tags))
        if kind is None and begins:
            kind, start = tag[2:], t
    return spans
