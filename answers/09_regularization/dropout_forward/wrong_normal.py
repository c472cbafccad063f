"""Compares normal random numbers with the rate.

criterion: dropout_forward_3
message: 消えた割合が
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    mask = np.random.default_rng(seed).normal(size=x.shape) > rate
    return x * mask / (1 - rate)
