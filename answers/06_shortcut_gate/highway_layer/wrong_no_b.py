"""Forgets b.

criterion: highway_layer_2
message: その中の b
"""


def highway_layer(x, W, b, Wz, bz):
    z = 1 / (1 + np.exp(-(x @ Wz + bz)))
    return z * x + (1 - z) * np.tanh(x @ W)
