"""x for the shortcut's slope.

criterion: residual_jacobian_1, residual_jacobian_2
message: x を掛けて|近道の分が|小さな例
"""


def residual_jacobian(x, W1, b1, W2, b2):
    a = np.tanh(x @ W1 + b1)
    return (W2.T * (1 - a**2)) @ W1.T + np.diag(x)
