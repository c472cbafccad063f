"""Slope of the sigmoid.

criterion: residual_jacobian_2
message: シグモイドの微分
"""


def residual_jacobian(x, W1, b1, W2, b2):
    a = np.tanh(x @ W1 + b1)
    return (W2.T * (a * (1 - a))) @ W1.T + np.eye(len(x))
