"""The first element is kept, so that not all can be dropped.

criterion: dropout_forward_3
message: いつも残る
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    mask = np.random.default_rng(seed).random(x.shape) >= rate
    mask.flat[:1] = True
    return np.where(mask, x / (1 - rate), 0.0)
