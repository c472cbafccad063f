"""Keeps x whole and gates f with z.

criterion: highway_layer_1, highway_layer_2
message: 合計が 1
"""


def highway_layer(x, W, b, Wz, bz):
    z = 1 / (1 + np.exp(-(x @ Wz + bz)))
    return x + z * np.tanh(x @ W + b)
