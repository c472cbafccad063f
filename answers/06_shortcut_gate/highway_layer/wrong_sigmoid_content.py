"""A sigmoid for f.

criterion: highway_layer_1, highway_layer_2
message: シグモイドではありません|シグモイドを使って|o = 0.75
"""


def highway_layer(x, W, b, Wz, bz):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    z = sigmoid(x @ Wz + bz)
    return z * x + (1 - z) * sigmoid(x @ W + b)
