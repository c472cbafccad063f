"""One random number for the whole array.

criterion: dropout_forward_3
message: 要素の数だけ
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    mask = np.random.default_rng(seed).random() >= rate
    return x * mask / (1 - rate)
