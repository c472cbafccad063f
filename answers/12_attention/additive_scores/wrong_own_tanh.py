"""tanh out of exp: overflows.

criterion: additive_scores_1
message: NaN か無限大.*あふれ
"""


def additive_scores(q, k, Wq, Wk, v):
    a = (q @ Wq)[:, :, None] + (k @ Wk)[:, None]
    return (np.exp(a) - np.exp(-a)) / (np.exp(a) + np.exp(-a)) @ v
