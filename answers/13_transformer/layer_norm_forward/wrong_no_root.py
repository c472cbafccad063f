"""Divided by the variance.

criterion: layer_norm_forward_1
message: 平方根をとらずに
"""


def layer_norm_forward(x, gamma, beta, eps=1e-3):
    mean, var = x.mean(axis=-1, keepdims=True), x.var(axis=-1, keepdims=True)
    return gamma * (x - mean) / (var + eps) + beta
