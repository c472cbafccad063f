"""The gate is no share: sigmoid missing.

criterion: highway_layer_1, highway_layer_2
message: シグモイドを通していません
"""


def highway_layer(x, W, b, Wz, bz):

    z = x @ Wz + bz
    return z * x + (1 - z) * np.tanh(x @ W + b)
