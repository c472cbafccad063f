"""np.zeros_like keeps the kind of an array of integers.

criterion: dropout_forward_2
message: 整数の配列
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    rng = np.random.default_rng(seed)
    result = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        if rng.random() >= rate:
            result[place] = x[place] / (1 - rate)
    return result
