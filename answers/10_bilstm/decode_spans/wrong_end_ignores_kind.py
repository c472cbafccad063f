"""Sees where a span of another kind begins, but lets the one before go on.

criterion: decode_spans_2
message: 終わりが違います
"""


def decode_spans(tags):
    spans = []
    for t, tag in enumerate(tags):
        if tag[0] == "B" or (tag[0] == "I" and (t == 0 or tags[t - 1][1:] != tag[1:])):
            end = t + 1
            while end < len(tags) and tags[end][0] == "I":
                end += 1
            spans.append((tag[2:], t, end))
    return spans
