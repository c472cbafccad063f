"""A temperature above 100 is taken for 100.

criterion: sample_next_2
message: 高い温度を、別の値
"""


def sample_next(scores, temperature, u):
    scaled = scores / min(temperature, 100.0)
    cumulative = np.cumsum(np.exp(scaled - scaled.max()))
    return int(np.searchsorted(cumulative / cumulative[-1], u, side="right"))
