"""One mean for everything.

criterion: layer_norm_forward_1
message: 全部の数|1 つの文|最後の軸
"""


def layer_norm_forward(x, gamma, beta, eps=1e-3):
    mean, var = x.mean(), x.var()
    return gamma * (x - mean) / np.sqrt(var + eps) + beta
