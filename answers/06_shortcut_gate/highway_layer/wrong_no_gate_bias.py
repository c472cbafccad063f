"""Gate without its bias.

criterion: highway_layer_1, highway_layer_2
message: bz を足し忘れ|小さな例|o = 0.75
"""


def highway_layer(x, W, b, Wz, bz):

    z = 1 / (1 + np.exp(-(x @ Wz)))
    return z * x + (1 - z) * np.tanh(x @ W + b)
