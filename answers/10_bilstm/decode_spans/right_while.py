"""Looks ahead for the end of each span; gives lists."""


def decode_spans(tags):
    spans, t = [], 0
    while t < len(tags):
        end = t + 1
        if tags[t] != "O":
            kind = tags[t].split("-", 1)[1]
            while end < len(tags) and tags[end] == "I-" + kind:
                end += 1
            spans.append([kind, t, end])
        t = end
    return spans
