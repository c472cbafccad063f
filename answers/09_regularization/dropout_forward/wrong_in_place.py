"""Sets elements of the given array to 0.

criterion: dropout_forward_2, dropout_forward_3
message: 1 番目の引数が書き換わりました
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    rng = np.random.default_rng(seed)
    x[rng.random(x.shape) < rate] = 0
    return x / (1 - rate)
