"""The larger of variance and eps.

criterion: layer_norm_forward_1
message: 下限ではなく
"""


def layer_norm_forward(x, gamma, beta, eps=1e-3):
    mean, var = x.mean(axis=-1, keepdims=True), x.var(axis=-1, keepdims=True)
    return gamma * (x - mean) / np.sqrt(np.maximum(var, eps)) + beta
