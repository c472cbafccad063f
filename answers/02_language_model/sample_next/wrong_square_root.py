"""Divides by the square root of the temperature.

criterion: sample_next_2
message: 温度そのもので
"""


def sample_next(scores, temperature, u):
    scaled = scores / np.sqrt(temperature)
    p = np.exp(scaled - scaled.max())
    return int(np.argmax(np.cumsum(p) / p.sum() > u))
