"""Drops exactly the share rate of all elements, so they are not independent.

criterion: dropout_forward_3
message: ちょうど同じ数
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    mask = np.ones(x.size)
    mask[: round(rate * x.size)] = 0
    mask = np.random.default_rng(seed).permutation(mask).reshape(x.shape)
    return x * mask / (1 - rate)
