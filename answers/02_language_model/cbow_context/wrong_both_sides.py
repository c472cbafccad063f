"""The original CBOW: sees the future.

criterion: cbow_context_1, cbow_context_2
message: 後ろの文字
"""


def cbow_context(ids, t, window, E):
    near = [s for s in range(t - window, t + window + 1) if 0 <= s < len(ids) and s != t]
    return E[ids[near]].mean(axis=0)
