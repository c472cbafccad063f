"""Draws from a generator that is made once, for all calls.

criterion: dropout_forward_3
message: 同じ seed なのに
"""

generators = {}


def dropout_forward(x, rate, training, seed):
    rng = generators.setdefault(seed, np.random.default_rng(seed))
    if not training:
        return x
    return x * (rng.random(x.shape) >= rate) / (1 - rate)
