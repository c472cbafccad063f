"""Forgets b.

criterion: highway_layer_2
message: f\(x\) を足し忘れ|b を足し忘れ|間違い
"""


def highway_layer(x, W, b, Wz, bz):
    z = 1 / (1 + np.exp(-(x @ Wz + bz)))
    return z * x + (1 - z) * np.tanh(x @ W)
