"""Draws the mask with binomial."""


def dropout_forward(x, rate, training, seed):
    if training:
        keep = 1 - rate
        x = x * np.random.default_rng(seed).binomial(1, keep, size=x.shape) / keep
    return x
