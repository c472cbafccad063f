"""The scaled scores keep the type of the scores.

criterion: sample_next_2
message: 切り捨て
"""


def sample_next(scores, temperature, u):
    scaled = np.zeros_like(scores)
    scaled[:] = (scores - scores.max()) / temperature
    p = np.exp(scaled)
    return int(np.argmax(np.cumsum(p / p.sum()) > u))
