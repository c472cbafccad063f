"""Different at each call.

criterion: dropout_forward_3
message: 同じ seed なのに
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    mask = np.random.default_rng().random(x.shape) >= rate
    return x * mask / (1 - rate)
