"""One gate for each sample.

criterion: highway_layer_1, highway_layer_2
message: サンプルごと|o =
"""


def highway_layer(x, W, b, Wz, bz):
    z = 1 / (1 + np.exp(-(x @ Wz + bz).mean(axis=1, keepdims=True)))
    return z * x + (1 - z) * np.tanh(x @ W + b)
