"""A seed of its own.

criterion: dropout_forward_3
message: seed を使っていますか
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    mask = np.random.default_rng(0).random(x.shape) >= rate
    return x * mask / (1 - rate)
