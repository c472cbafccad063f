"""Draws again while all are dropped.

criterion: dropout_forward_3
message: 全部の要素が消えることがありません
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    rng = np.random.default_rng(seed)
    mask = rng.random(x.shape) >= rate
    while x.size and not mask.any():
        mask = rng.random(x.shape) >= rate
    return x * mask / (1 - rate)
