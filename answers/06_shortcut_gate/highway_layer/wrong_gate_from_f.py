"""The gate reads f(x).

criterion: highway_layer_1, highway_layer_2
message: ゲートは x から
"""


def highway_layer(x, W, b, Wz, bz):

    f = np.tanh(x @ W + b)
    z = 1 / (1 + np.exp(-(f @ Wz + bz)))
    return z * x + (1 - z) * f
