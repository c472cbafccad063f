"""Grows lists."""


def decode_spans(tags):
    spans = []
    before = "O"
    for t, tag in enumerate(tags):
        if tag != "O":
            mark, kind = tag.split("-", 1)
            if mark == "I" and before != "O" and before.split("-", 1)[1] == kind:
                spans[-1][2] = t + 1
            else:
                spans.append([kind, t, t + 1])
        before = tag
    return spans
