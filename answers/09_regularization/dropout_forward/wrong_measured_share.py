"""Divides by the share that happened to be kept.

criterion: dropout_forward_2
message: 残した要素
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    mask = np.random.default_rng(seed).random(x.shape) >= rate
    return x * mask / max(mask.mean(), 1e-9)
