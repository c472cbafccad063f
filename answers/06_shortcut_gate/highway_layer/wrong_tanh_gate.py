"""tanh for the gate.

criterion: highway_layer_1, highway_layer_2
message: ゲートに tanh
"""


def highway_layer(x, W, b, Wz, bz):

    z = np.tanh(x @ Wz + bz)
    return z * x + (1 - z) * np.tanh(x @ W + b)
