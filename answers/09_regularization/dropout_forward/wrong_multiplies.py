"""Multiplies by 1 - rate.

criterion: dropout_forward_2
message: 割ります
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    return x * (np.random.default_rng(seed).random(x.shape) >= rate) * (1 - rate)
