"""Rounds the running sums to three places.

criterion: sample_next_3
message: 番号の種類が多いときに違います
"""


def sample_next(scores, temperature, u):
    s = np.asarray(scores) / temperature
    p = np.exp(s - s.max())
    p /= p.sum()
    return int(np.argmax(np.cumsum(p).round(3) > u))
