"""Rounds the gate to 0 or 1.

criterion: highway_layer_1, highway_layer_2
message: o = z|o = 0.75
"""


def highway_layer(x, W, b, Wz, bz):
    z = np.round(1 / (1 + np.exp(-(x @ Wz + bz))))
    return z * x + (1 - z) * np.tanh(x @ W + b)
