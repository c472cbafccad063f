"""Results in an array like x.

criterion: highway_layer_2
message: x が整数
"""


def highway_layer(x, W, b, Wz, bz):
    o = np.empty_like(x)
    z = 1 / (1 + np.exp(-(x @ Wz + bz)))
    o[:] = z * x + (1 - z) * np.tanh(x @ W + b)
    return o
