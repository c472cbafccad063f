"""Variance with D - 1.

criterion: layer_norm_forward_1
message: D - 1
"""


def layer_norm_forward(x, gamma, beta, eps=1e-3):
    mean, var = x.mean(axis=-1, keepdims=True), x.var(axis=-1, keepdims=True, ddof=1)
    return gamma * (x - mean) / np.sqrt(var + eps) + beta
