"""A softmax over the units.

criterion: highway_layer_1, highway_layer_2
message: softmax|o = z
"""


def highway_layer(x, W, b, Wz, bz):

    a = np.exp(x @ Wz + bz)
    z = a / a.sum(axis=1, keepdims=True)
    return z * x + (1 - z) * np.tanh(x @ W + b)
