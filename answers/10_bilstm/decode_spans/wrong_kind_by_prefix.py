"""I-LOCATION goes on with an open LOC.

criterion: decode_spans_2
message: 種類の一部だけが同じ
"""


def decode_spans(tags):
    spans = []
    for t, tag in enumerate(tags):
        if tag == "O":
            continue
        kind = tag[2:]
        if tag[0] == "I" and spans and spans[-1][2] == t and kind.startswith(spans[-1][0]):
            spans[-1] = (spans[-1][0], spans[-1][1], t + 1)
        else:
            spans.append((kind, t, t + 1))
    return spans
