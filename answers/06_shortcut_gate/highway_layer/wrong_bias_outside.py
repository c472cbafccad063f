"""b after tanh.

criterion: highway_layer_2
message: b を tanh の外
"""


def highway_layer(x, W, b, Wz, bz):
    z = 1 / (1 + np.exp(-(x @ Wz + bz)))
    return z * x + (1 - z) * (np.tanh(x @ W) + b)
