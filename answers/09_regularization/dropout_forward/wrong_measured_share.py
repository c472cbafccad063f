"""Divides by the share that happened to be kept.

criterion: dropout_forward_2
message: 実際に残った割合
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    mask = np.random.default_rng(seed).random(x.shape) >= rate
    return x * mask / max(mask.mean(), 1e-9)
