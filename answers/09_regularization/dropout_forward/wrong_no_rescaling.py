"""Drops but doesn't scale up.

criterion: dropout_forward_2
message: 倍していません
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    return x * (np.random.default_rng(seed).random(x.shape) >= rate)
