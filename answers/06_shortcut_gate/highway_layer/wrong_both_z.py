"""Both sides times z.

criterion: highway_layer_2
message: 両方に z
"""


def highway_layer(x, W, b, Wz, bz):
    z = 1 / (1 + np.exp(-(x @ Wz + bz)))
    return z * (x + np.tanh(x @ W + b))
