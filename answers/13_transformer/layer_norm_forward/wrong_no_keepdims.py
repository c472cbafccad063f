"""The axis is lost.

criterion: layer_norm_forward_1
message: keepdims
"""


def layer_norm_forward(x, gamma, beta, eps=1e-3):
    return gamma * (x - x.mean(axis=-1)) / np.sqrt(x.var(axis=-1) + eps) + beta
