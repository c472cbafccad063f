"""Hides what np.tril made 0, and real zeros with it.

criterion: causal_mask_1
message: 値が違います
"""


def causal_weights(scores):
    s = np.tril(np.asarray(scores, float))
    T = s.shape[-1]
    s = np.where((s == 0) & ~np.eye(T, dtype=bool), -np.inf, s)
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
