"""Corrects the tags in the given list.

criterion: decode_spans_2
message: tags が書き換わりました
"""


def decode_spans(tags):
    spans, kind, start = [], None, 0
    for t in range(len(tags)):
        if tags[t][0] == "I" and (t == 0 or tags[t - 1][2:] != tags[t][2:]):
            tags[t] = "B" + tags[t][1:]
    for t, tag in enumerate([*tags, "O"]):
        if kind is not None and tag != f"I-{kind}":
            spans.append((kind, start, t))
            kind = None
        if tag != "O" and kind is None:
            kind, start = tag[2:], t
    return spans
