"""z² for z.

criterion: highway_layer_1, highway_layer_2
message: o = z|o = 0.75
"""


def highway_layer(x, W, b, Wz, bz):
    z = 1 / (1 + np.exp(-(x @ Wz + bz))) ** 2
    return z * x + (1 - z) * np.tanh(x @ W + b)
