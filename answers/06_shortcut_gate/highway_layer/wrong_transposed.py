"""x @ Wz.T and x @ W.T.

criterion: highway_layer_1, highway_layer_2
message: 転置
"""


def highway_layer(x, W, b, Wz, bz):
    z = 1 / (1 + np.exp(-(x @ Wz.T + bz)))
    return z * x + (1 - z) * np.tanh(x @ W.T + b)
