"""One generator for as long as the seed stays the same, begun anew only when it changes.

criterion: dropout_forward_3
message: 同じ seed
"""
rngs = {}


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    rng = rngs.setdefault(seed, np.random.default_rng(seed))
    return x * (rng.random(x.shape) >= rate) / (1 - rate)
