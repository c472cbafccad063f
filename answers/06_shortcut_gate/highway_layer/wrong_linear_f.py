"""No tanh in f.

criterion: highway_layer_2
message: tanh を通していない
"""


def highway_layer(x, W, b, Wz, bz):
    z = 1 / (1 + np.exp(-(x @ Wz + bz)))
    return z * x + (1 - z) * (x @ W + b)
