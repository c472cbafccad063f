"""One mean for a whole sentence.

criterion: layer_norm_forward_1
message: 1 つの文の全時刻
"""


def layer_norm_forward(x, gamma, beta, eps=1e-3):
    mean, var = x.mean(axis=(1, 2), keepdims=True), x.var(axis=(1, 2), keepdims=True)
    return gamma * (x - mean) / np.sqrt(var + eps) + beta
