"""The matrix before the vector.

criterion: highway_layer_1, highway_layer_2
message: 行列の積の順と形
"""


def highway_layer(x, W, b, Wz, bz):
    z = 1 / (1 + np.exp(-(Wz @ x + bz)))
    return z * x + (1 - z) * np.tanh(W @ x + b)
