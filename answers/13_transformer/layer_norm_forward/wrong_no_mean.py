"""The mean is not subtracted.

criterion: layer_norm_forward_1
message: 平均を引いて
"""


def layer_norm_forward(x, gamma, beta, eps=1e-3):
    mean, var = x.mean(axis=-1, keepdims=True), x.var(axis=-1, keepdims=True)
    return gamma * x / np.sqrt(var + eps) + beta
