"""Averages the average so far with the next one.

criterion: cbow_context_1
message: 値が違います
"""


def cbow_context(ids, t, window, E):
    start = max(0, t - window)
    mean = E[ids[start]]
    for s in range(start + 1, t):
        mean = (mean + E[ids[s]]) / 2
    return mean
