"""Repeats the first character where there are too few.

criterion: cbow_context_2
message: 先頭の文字を|値が違います
"""


def cbow_context(ids, t, window, E):
    return np.mean([E[ids[max(0, s)]] for s in range(t - window, t)], axis=0)
