"""Mixes into x.

criterion: highway_layer_1, highway_layer_2
message: 書き換わりました
"""


def highway_layer(x, W, b, Wz, bz):
    z = 1 / (1 + np.exp(-(x @ Wz + bz)))
    f = np.tanh(x @ W + b)
    x *= z
    x += (1 - z) * f
    return x
