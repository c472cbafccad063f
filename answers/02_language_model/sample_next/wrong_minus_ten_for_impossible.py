"""-inf becomes -10, so what cannot come may come.

criterion: sample_next_3
message: -10 などの数に置き換えて
"""


def sample_next(scores, temperature, u):
    s = np.where(np.isinf(scores), -10, scores) / temperature
    p = np.exp(s - s.max())
    return int(np.argmax(np.cumsum(p / p.sum()) > u))
