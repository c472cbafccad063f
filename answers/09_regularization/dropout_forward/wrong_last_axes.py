"""Draws a mask for the last two axes only.

criterion: dropout_forward_3
message: 軸が 3 つの x で、軸 0
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    mask = np.random.default_rng(seed).random(x.shape[-2:]) >= rate
    return x * mask / (1 - rate)
