"""One mask for all steps of a series, where each element is asked for.

criterion: dropout_forward_3
message: 軸が 3 つの x で、軸 1
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    shape = (x.shape[0], 1, x.shape[2]) if x.ndim == 3 else x.shape
    return x * (np.random.default_rng(seed).random(shape) >= rate) / (1 - rate)
