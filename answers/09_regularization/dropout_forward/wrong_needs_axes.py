"""Draws row by row, which an array without axes does not have.

criterion: dropout_forward_2
message: 形
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    rng = np.random.default_rng(seed)
    mask = np.array([rng.random(row.shape) >= rate for row in np.atleast_1d(x)]).reshape(np.atleast_1d(x).shape)
    return np.atleast_1d(x) * mask / (1 - rate)
