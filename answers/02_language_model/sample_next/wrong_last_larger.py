"""The last number whose cumulative sum is larger.

criterion: sample_next_1
message: いつも最後の番号
"""


def sample_next(scores, temperature, u):
    scaled = scores / temperature
    p = np.exp(scaled - scaled.max())
    return int(np.flatnonzero(np.cumsum(p / p.sum()) > u)[-1])
