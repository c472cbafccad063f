"""Scales at inference instead of in training.

criterion: dropout_forward_1, dropout_forward_2
message: 推論で 1 - rate 倍|倍していません
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x * (1 - rate)
    return x * (np.random.default_rng(seed).random(x.shape) >= rate)
