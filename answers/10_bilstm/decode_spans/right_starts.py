"""Finds the starts, then walks to each end."""


def decode_spans(tags):
    def begins(t):
        if tags[t] == "O":
            return False
        return tags[t][0] == "B" or t == 0 or tags[t - 1][2:] != tags[t][2:]

    spans = []
    for start in range(len(tags)):
        if begins(start):
            end = start + 1
            while end < len(tags) and tags[end] != "O" and not begins(end):
                end += 1
            spans.append((tags[start][2:], start, end))
    return spans
