"""A temperature above 10 is taken for 10.

criterion: sample_next_2
message: 高い温度を、別の値
"""


def sample_next(scores, temperature, u):
    s = np.asarray(scores) / min(temperature, 10)
    p = np.exp(s - s.max())
    return int(np.argmax(np.cumsum(p / p.sum()) > u))
