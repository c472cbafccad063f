"""W for the gate, Wz for the content.

criterion: highway_layer_1, highway_layer_2
message: o = z|ゲートは x から|取り違え
"""


def highway_layer(x, W, b, Wz, bz):
    z = 1 / (1 + np.exp(-(x @ W + bz)))
    return z * x + (1 - z) * np.tanh(x @ Wz + b)
