r"""Only how each output follows its own input.

criterion: residual_jacobian_1, residual_jacobian_2
message: 対角成分だけ|\(2, 2\) のはず
"""


def residual_jacobian(x, W1, b1, W2, b2):
    a = np.tanh(x @ W1 + b1)
    return np.diag((W2.T * (1 - a**2)) @ W1.T) + 1
