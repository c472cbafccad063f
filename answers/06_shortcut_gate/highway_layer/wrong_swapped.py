"""z and 1 - z swapped.

criterion: highway_layer_1, highway_layer_2
message: 逆です
"""


def highway_layer(x, W, b, Wz, bz):
    z = 1 / (1 + np.exp(-(x @ Wz + bz)))
    return (1 - z) * x + z * np.tanh(x @ W + b)
