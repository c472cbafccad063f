"""scores -= maximum, in the array it was given.

criterion: sample_next_1, sample_next_2, sample_next_3
message: 書き換わりました
"""


def sample_next(scores, temperature, u):
    scores -= scores.max()
    powers = np.exp(scores / temperature)
    return int(np.argmax(np.cumsum(powers / powers.sum()) > u))
