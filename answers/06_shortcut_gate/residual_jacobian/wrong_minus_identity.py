"""Subtracts the identity.

criterion: residual_jacobian_1, residual_jacobian_2
message: 引いています|小さな例
"""


def residual_jacobian(x, W1, b1, W2, b2):
    a = np.tanh(x @ W1 + b1)
    return (W2.T * (1 - a**2)) @ W1.T - np.eye(len(x))
