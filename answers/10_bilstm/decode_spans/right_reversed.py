"""From the end to the beginning."""


def decode_spans(tags):
    spans, end = [], None
    for t in range(len(tags) - 1, -1, -1):
        if tags[t] == "O":
            continue
        end = end or t + 1
        goes_on = (
            tags[t][0] == "I" and t > 0 and tags[t - 1] != "O" and tags[t - 1][2:] == tags[t][2:]
        )
        if not goes_on:
            spans.insert(0, (tags[t][2:], t, end))
            end = None
    return spans
