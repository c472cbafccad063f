"""x *= mask changes the given array.

criterion: dropout_forward_2
message: 1 番目の引数が書き換わりました
"""


def dropout_forward(x, rate, training, seed):
    if training:
        x *= (np.random.default_rng(seed).random(x.shape) >= rate) / (1 - rate)
    return x
