"""Scales so that the sum stays what it was.

criterion: dropout_forward_2
message: 残した要素
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    kept = x * (np.random.default_rng(seed).random(x.shape) >= rate)
    return kept * (x.sum() / kept.sum() if kept.sum() else 1)
