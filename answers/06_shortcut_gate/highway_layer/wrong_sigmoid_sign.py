"""The sigmoid with exp(+a).

criterion: highway_layer_1, highway_layer_2
message: シグモイドの符号
"""


def highway_layer(x, W, b, Wz, bz):
    z = 1 / (1 + np.exp(x @ Wz + bz))
    return z * x + (1 - z) * np.tanh(x @ W + b)
