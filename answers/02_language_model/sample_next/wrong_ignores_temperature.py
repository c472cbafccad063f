"""No temperature.

criterion: sample_next_2, sample_next_3
message: 温度で結果が変わりません|最大のもの
"""


def sample_next(scores, temperature, u):
    scaled = scores
    ends = np.cumsum(np.exp(scaled - scaled.max()))
    return int(np.searchsorted(ends / ends[-1], u, side="right"))
