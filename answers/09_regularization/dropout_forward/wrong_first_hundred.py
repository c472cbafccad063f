"""A mask of at most 100 columns: what lies behind is never dropped.

criterion: dropout_forward_3
message: 場所によって消える割合が違います
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    mask = np.ones(x.shape, dtype=bool)
    mask[..., :100] = np.random.default_rng(seed).random(mask[..., :100].shape) >= rate
    return x * mask / (1 - rate)
