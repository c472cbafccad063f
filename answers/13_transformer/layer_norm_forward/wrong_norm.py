"""Divided by the length of the vector.

criterion: layer_norm_forward_1
message: 値が違います
"""


def layer_norm_forward(x, gamma, beta, eps=1e-3):
    mean, var = x.mean(axis=-1, keepdims=True), x.var(axis=-1, keepdims=True)
    return gamma * (x - mean) / (np.linalg.norm(x - mean, axis=-1, keepdims=True) + eps) + beta
