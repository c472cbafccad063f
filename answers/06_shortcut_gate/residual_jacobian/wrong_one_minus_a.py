"""The slope 1 - a.

criterion: residual_jacobian_1, residual_jacobian_2
message: 1 - a では|近道の分だけ
"""


def residual_jacobian(x, W1, b1, W2, b2):
    a = np.tanh(x @ W1 + b1)
    return (W2.T * (1 - a)) @ W1.T + np.eye(len(x))
