"""Returns the number as a float.

criterion: sample_next_1
message: 整数ではありません
"""


def sample_next(scores, temperature, u):
    scaled = scores / temperature
    p = np.exp(scaled - scaled.max())
    return float(np.argmax(np.cumsum(p / p.sum()) > u))
