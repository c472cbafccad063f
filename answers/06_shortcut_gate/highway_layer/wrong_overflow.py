"""exp(a) / (1 + exp(a)) is NaN for large a.

criterion: highway_layer_1
message: ∞ ÷ ∞
"""


def highway_layer(x, W, b, Wz, bz):
    a = x @ Wz + bz
    z = np.exp(a) / (1 + np.exp(a))
    return z * x + (1 - z) * np.tanh(x @ W + b)
