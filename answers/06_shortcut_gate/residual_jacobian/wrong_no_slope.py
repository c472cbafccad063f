"""Forgets the slope of tanh.

criterion: residual_jacobian_1, residual_jacobian_2
message: 飽和している|掛け忘れ
"""


def residual_jacobian(x, W1, b1, W2, b2):
    return W2.T @ W1.T + np.eye(len(x))
