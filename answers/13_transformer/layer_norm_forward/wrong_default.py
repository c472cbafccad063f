"""Another default of eps.

criterion: layer_norm_forward_1
message: eps の既定
"""


def layer_norm_forward(x, gamma, beta, eps=1e-6):
    mean, var = x.mean(axis=-1, keepdims=True), x.var(axis=-1, keepdims=True)
    return gamma * (x - mean) / np.sqrt(var + eps) + beta
