"""Puts the results into an array of the input's kind: integers lose their decimals.

criterion: dropout_forward_2
message: 整数の配列
"""


def dropout_forward(x, rate, training, seed):
    out = x.copy()
    if training:
        keep = np.random.default_rng(seed).random(x.shape) >= rate
        out[keep] = x[keep] / (1 - rate)
        out[~keep] = 0
    return out
