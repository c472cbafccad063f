"""Any I goes on, whatever its kind; B starts anew.

criterion: decode_spans_2
message: 種類が前と違う
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and not tag.startswith("I-"):
            spans.append((kind, start, t))
            kind = None
        if tag != "O" and kind is None:
            kind, start = tag[2:], t
    return spans
