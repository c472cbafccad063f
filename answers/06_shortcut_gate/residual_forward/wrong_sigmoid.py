"""A sigmoid instead of tanh.

criterion: residual_forward_1
message: シグモイドを使って
"""


def residual_forward(x, W1, b1, W2, b2):
    return 1 / (1 + np.exp(-(x @ W1 + b1))) @ W2 + b2 + x
