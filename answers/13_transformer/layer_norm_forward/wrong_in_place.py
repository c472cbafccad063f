"""Centers x in place.

criterion: layer_norm_forward_1
message: 書き換わりました
"""


def layer_norm_forward(x, gamma, beta, eps=1e-3):
    x -= x.mean(axis=-1, keepdims=True)
    return gamma * x / np.sqrt(x.var(axis=-1, keepdims=True) + eps) + beta
