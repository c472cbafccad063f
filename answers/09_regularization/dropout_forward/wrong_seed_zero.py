"""seed 0 counts as no seed.

criterion: dropout_forward_3
message: 0 も、ほかの整数と同じ seed
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    rng = np.random.default_rng(seed or None)
    return x * (rng.random(x.shape) >= rate) / (1 - rate)
