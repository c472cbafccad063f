"""The identity inside the product: 1 - a² + 1.

criterion: residual_jacobian_1, residual_jacobian_2
message: 近道の分がありません|ヤコビ行列
"""


def residual_jacobian(x, W1, b1, W2, b2):
    a = np.tanh(x @ W1 + b1)
    return W2.T @ (np.diag(1 - a**2) + np.eye(len(a))) @ W1.T
