"""Off by one.

criterion: sample_next_1, sample_next_2, sample_next_3
message: 1 つ大きい|範囲|番号
"""


def sample_next(scores, temperature, u):
    scaled = scores / temperature
    ends = np.cumsum(np.exp(scaled - scaled.max()))
    return int(np.searchsorted(ends / ends[-1], u, side="right")) + 1
