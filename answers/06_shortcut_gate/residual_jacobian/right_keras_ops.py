"""Keras' operations."""


def residual_jacobian(x, W1, b1, W2, b2):
    a = ops.tanh(ops.matmul(x, W1) + b1)
    branch = ops.matmul(ops.transpose(W2) * (1 - a**2), ops.transpose(W1))
    return ops.convert_to_numpy(branch) + np.eye(len(x))
