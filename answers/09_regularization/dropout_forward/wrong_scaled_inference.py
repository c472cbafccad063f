"""Scales up in training and at inference.

criterion: dropout_forward_1
message: 学習中だけ
"""


def dropout_forward(x, rate, training, seed):
    x = x / (1 - rate)
    if training:
        x = x * (np.random.default_rng(seed).random(x.shape) >= rate)
    return x
