"""Adds to a row of E: a row is a view.

criterion: cbow_context_1
message: 書き換わりました
"""


def cbow_context(ids, t, window, E):
    start = max(0, t - window)
    total = E[ids[start]]
    for s in range(start + 1, t):
        total += E[ids[s]]
    return total / (t - start)
