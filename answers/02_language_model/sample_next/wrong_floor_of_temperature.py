"""A temperature below 0.1 is taken for 0.1.

criterion: sample_next_2
message: 低い温度を、別の値
"""


def sample_next(scores, temperature, u):
    scaled = scores / max(temperature, 0.1)
    cumulative = np.cumsum(np.exp(scaled - scaled.max()))
    return int(np.searchsorted(cumulative / cumulative[-1], u, side="right"))
