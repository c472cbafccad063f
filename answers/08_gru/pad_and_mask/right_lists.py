"""Lists of lists."""


def pad_and_mask(series):
    T, D = max(len(s) for s in series), len(series[0][0])
    x, mask = [], []
    for s in series:
        rest = T - len(s)
        x.append([list(row) for row in s] + [[0.0] * D] * rest)
        mask.append([True] * len(s) + [False] * rest)
    return x, mask
