r"""Clips what goes into the sigmoid to ±5.

criterion: highway_layer_1, highway_layer_2
message: o = z \* x|振り切れて
"""


def highway_layer(x, W, b, Wz, bz):
    z = 1 / (1 + np.exp(-np.clip(x @ Wz + bz, -5, 5)))
    return z * x + (1 - z) * np.tanh(x @ W + b)
