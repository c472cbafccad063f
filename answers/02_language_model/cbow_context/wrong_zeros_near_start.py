"""A zero vector where there are too few characters.

criterion: cbow_context_2
message: 0 ベクトル|値が違います
"""


def cbow_context(ids, t, window, E):
    if t < window:
        return np.zeros(E.shape[1])
    return E[ids[t - window : t]].mean(axis=0)
