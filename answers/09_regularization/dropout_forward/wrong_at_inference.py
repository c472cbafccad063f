"""Drops at inference too.

criterion: dropout_forward_1
message: 推論では何も消しません
"""


def dropout_forward(x, rate, training, seed):
    mask = np.random.default_rng(seed).random(x.shape) >= rate
    return x * mask / (1 - rate)
