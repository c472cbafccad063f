r"""Negative indices: characters of the end.

criterion: cbow_context_2
message: 後ろから数えた|max\(0
"""


def cbow_context(ids, t, window, E):
    return np.mean([E[ids[s]] for s in range(t - window, t)], axis=0)
