"""Forgets b1 in tanh.

criterion: residual_jacobian_1, residual_jacobian_2
message: b1 を足し忘れ
"""


def residual_jacobian(x, W1, b1, W2, b2):
    a = np.tanh(x @ W1)
    return W2.T @ np.diag(1 - a**2) @ W1.T + np.eye(len(x))
