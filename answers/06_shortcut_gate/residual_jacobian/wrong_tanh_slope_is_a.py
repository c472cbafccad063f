"""The slope a instead of 1 - a².

criterion: residual_jacobian_1, residual_jacobian_2
message: 1 - a² です|f の分が 0
"""


def residual_jacobian(x, W1, b1, W2, b2):
    a = np.tanh(x @ W1 + b1)
    return (W2.T * a) @ W1.T + np.eye(len(x))
