"""Takes rate for the share that is kept.

criterion: dropout_forward_2, dropout_forward_3
message: rate で割っています|消す割合
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    mask = np.random.default_rng(seed).random(x.shape) < rate
    return x * mask / max(rate, 1e-9)
