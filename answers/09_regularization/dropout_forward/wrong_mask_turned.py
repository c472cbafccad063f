"""Keeps what should go, with the right factor.

criterion: dropout_forward_3
message: 消す割合
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    mask = np.random.default_rng(seed).random(x.shape) < rate
    return x * mask / (1 - rate)
