"""Coefficients z and 1: they do not add up to 1.

criterion: highway_layer_2
message: 合計が 1 になっていません
"""


def highway_layer(x, W, b, Wz, bz):
    z = 1 / (1 + np.exp(-(x @ Wz + bz)))
    return z * x + np.tanh(x @ W + b)
