"""Cuts normalized values off at 3.

criterion: layer_norm_forward_1
message: 出力の値が違います
"""


def layer_norm_forward(x, gamma, beta, eps=1e-3):
    m, v = x.mean(axis=-1, keepdims=True), x.var(axis=-1, keepdims=True)
    return np.clip((x - m) / np.sqrt(v + eps), -3, 3) * gamma + beta
