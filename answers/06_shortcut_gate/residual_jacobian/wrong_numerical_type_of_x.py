"""Numerical derivative in the type of x.

criterion: residual_jacobian_2
message: x が整数
"""


def residual_jacobian(x, W1, b1, W2, b2):
    def block(x):
        return np.tanh(x @ W1 + b1) @ W2 + b2 + x

    J = np.zeros((len(x), len(x)))
    for j in range(len(x)):
        up, down = x.copy(), x.copy()
        up[j] = up[j] + 1e-5
        down[j] = down[j] - 1e-5
        J[:, j] = (block(up) - block(down)) / 2e-5
    return J
