"""Takes a rate above 0.5 for 0.5.

criterion: dropout_forward_2
message: 残した要素
"""


def dropout_forward(x, rate, training, seed):
    rate = min(rate, 0.5)
    if not training:
        return x
    keep = np.random.default_rng(seed).random(x.shape) >= rate
    return np.where(keep, x / (1 - rate), 0)
