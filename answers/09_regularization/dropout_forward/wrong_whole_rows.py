"""Drops whole rows.

criterion: dropout_forward_3
message: 行がまるごと|割合が
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    shape = (x.shape[0],) + (1,) * (x.ndim - 1)
    mask = np.random.default_rng(seed).random(shape) >= rate
    return x * mask / (1 - rate)
