"""Kinds that differ in case only are one.

criterion: decode_spans_2
message: 大文字と小文字
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and not (tag[0] == "I" and tag[2:].lower() == kind.lower()):
            spans.append((kind, start, t))
            kind = None
        if tag != "O" and kind is None:
            kind, start = tag[2:], t
    return spans
