"""Sums up in float16, which is too coarse for many characters.

criterion: sample_next_3
message: 番号の種類が多いときに違います
"""


def sample_next(scores, temperature, u):
    s = np.asarray(scores) / temperature
    p = np.exp(s - s.max()).astype("float16")
    p /= p.sum()
    return int(min(np.searchsorted(np.cumsum(p), u, side="right"), len(p) - 1))
